import type { Clock, Database, Reader, Trx } from '@lerende/kernel'
import { type CustomAdapter, createAdapterFactory } from 'better-auth/adapters'
import { type ExpressionBuilder, type Kysely, sql } from 'kysely'
import { hashToken } from '../rules/secrets.ts'
import { dayOnly, houseTime } from './house-time.ts'
import { whatIsDone } from './within.ts'

type Row = Record<string, unknown>
type AnyTables = Record<string, Row>
type Condition = NonNullable<Parameters<CustomAdapter['count']>[0]['where']>[number]

/** Every moment is a column of this name; only what comes back within minutes needs one that is exact. */
const isMoment = (column: string) => column.endsWith('_at')
const EXACT = 'auth_verification'
const OPERATORS = { eq: '=', ne: '!=', lt: '<', lte: '<=', gt: '>', gte: '>=', in: 'in', not_in: 'not in' } as const

/**
 * better-auth on the house's database: it writes in the house's transactions and reads through its reader, never behind its
 * back. Secrets of sessions go in as hashes, moments as days of the house's clock.
 */
export function houseAdapter({ database, clock }: { database: Database; clock: Clock }) {
  const time = houseTime(clock)

  function cell(table: string, column: string, value: unknown): unknown {
    if (isMoment(column) && typeof value === 'string') {
      const moment = time.toHouse(value)
      return table === EXACT ? moment : dayOnly(moment)
    }
    if (table === 'auth_session' && column === 'token')
      return Array.isArray(value) ? value.map((one) => hashToken(one)) : hashToken(String(value))
    return value
  }

  const rowIn = (table: string, row: Row): Row =>
    Object.fromEntries(Object.entries(row).map(([column, value]) => [column, cell(table, column, value)]))

  /** @param secrets what the caller knows already: it gets those back instead of their hashes */
  function rowOut(row: Row, secrets: readonly unknown[]): Row {
    const back = (column: string, value: unknown) => {
      if (isMoment(column) && typeof value === 'string') return time.toMachine(value)
      if (column === 'token') return secrets.find((one) => typeof one === 'string' && hashToken(one) === value) ?? value
      return value
    }
    return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, back(column, value)]))
  }

  const asked = (where: readonly Condition[]) => where.filter((one) => one.field === 'token').flatMap((one) => one.value)

  function conditions(table: string, where: readonly Condition[]) {
    return (eb: ExpressionBuilder<AnyTables, string>) =>
      eb.and(
        where.map(({ field, operator, connector, value, mode }) => {
          const known = Object.entries(OPERATORS).find(([name]) => name === operator)?.[1]
          if (!known || connector !== 'AND' || mode === 'insensitive')
            throw new RangeError(`better-auth asks ${connector} ${operator}, which is new`)
          const column = sql.ref(field)
          if (value === null) return operator === 'ne' ? eb(column, 'is not', null) : eb(column, 'is', null)
          return eb(column, known, cell(table, field, value))
        }),
      )
  }

  const adapter = (columnOf: (parts: { model: string; field: string }) => string): CustomAdapter => ({
    async create({ model, data }) {
      await write((db) => db.insertInto(model).values(rowIn(model, data)).execute())
      return data
    },
    async update({ model, where, update }) {
      // better-auth hands in a row of this model; its type is the caller's.
      const row = await write((db) =>
        db
          .updateTable(model)
          .set(rowIn(model, update as Row))
          .where(conditions(model, where))
          .returningAll()
          .executeTakeFirst(),
      )
      return out(row, where)
    },
    async updateMany({ model, where, update }) {
      const done = await write((db) => db.updateTable(model).set(rowIn(model, update)).where(conditions(model, where)).executeTakeFirst())
      return Number(done.numUpdatedRows)
    },
    async findOne({ model, where }) {
      return out(await reading().selectFrom(model).selectAll().where(conditions(model, where)).limit(1).executeTakeFirst(), where)
    },
    async findMany<T>({ model, where = [], limit, offset, sortBy }: Parameters<CustomAdapter['findMany']>[0]) {
      let query = reading().selectFrom(model).selectAll().where(conditions(model, where)).limit(limit)
      if (sortBy) query = query.orderBy(sql.ref(columnOf({ model, field: sortBy.field })), sortBy.direction)
      if (offset) query = query.offset(offset)
      const rows = await query.execute()
      return rows.flatMap((row) => out<T>(row, where) ?? [])
    },
    async delete({ model, where }) {
      await write((db) => db.deleteFrom(model).where(conditions(model, where)).execute())
    },
    async deleteMany({ model, where }) {
      const done = await write((db) => db.deleteFrom(model).where(conditions(model, where)).executeTakeFirst())
      return Number(done.numDeletedRows)
    },
    async consumeOne({ model, where }) {
      return out(await write((db) => db.deleteFrom(model).where(conditions(model, where)).returningAll().executeTakeFirst()), where)
    },
    async count({ model, where = [] }) {
      const query = reading().selectFrom(model).where(conditions(model, where))
      const row = await query.select((eb) => eb.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
      return Number(row.n)
    },
  })

  function out<T>(row: Row | undefined, where: readonly Condition[]): T | null {
    // The row is of the model that better-auth asked for, and so of the type that it expects.
    return row ? (rowOut(row, asked(where)) as T) : null
  }

  function reading(): Kysely<AnyTables> {
    return loosely(whatIsDone().trx ?? database.read)
  }

  function write<T>(work: (db: Kysely<AnyTables>) => Promise<T>): Promise<T> {
    const { trx } = whatIsDone()
    return trx ? work(loosely(trx)) : database.transaction((own) => work(loosely(own)))
  }

  return createAdapterFactory({
    config: { adapterId: 'house', supportsDates: false, supportsBooleans: false, supportsNumericIds: false, transaction: false },
    adapter: ({ getFieldName }) => adapter(getFieldName),
  })
}

/** Which tables and columns there are, better-auth knows; a test holds its schema against ours. */
function loosely(db: Reader | Trx): Kysely<AnyTables> {
  return db as unknown as Kysely<AnyTables>
}
