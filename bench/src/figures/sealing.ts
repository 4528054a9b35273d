import { createOverleg, roundsOf } from '@lerende/cycles'
import { SignalRaised } from '@lerende/followup'
import { type Ctx, dayOf, indexTexts, newId, type PersonId, record, type Trx } from '@lerende/kernel'
import { addPerson } from '@lerende/network'
import { sealAuthor, sealedCtx } from '@lerende/reflections'
import BetterSqlite from 'better-sqlite3'
import { figure, median, remark } from '../figure.ts'
import { openPlace, type Place, weeklyTable } from '../place.ts'

const WARM_UP = 300
const PAIRS = 3000
const TEXT = 'We namen de tijd om eerst te horen wat er thuis speelt, en spraken daarna samen af wie wat doet.'

interface Point {
  overlegId: string
  roundId: string
  personId: PersonId
}

/**
 * What sealing adds to storing a signal: the row, the words to search, the event and the wait for the disk, once with the
 * author sealed beside it and once with the author in a column of the row itself. One after another, in turn, in one run.
 */
export async function sealingFigure(): Promise<boolean> {
  const place = await openPlace()
  try {
    await makePlainTable(place)
    const point = await prepare(place)
    const took: Record<'sealed' | 'plain', number[]> = { sealed: [], plain: [] }
    for (let i = 0; i < WARM_UP + PAIRS; i++) {
      // Who goes first changes with every pair, so that neither always follows the other's work.
      const order = i % 2 === 0 ? (['sealed', 'plain'] as const) : (['plain', 'sealed'] as const)
      for (const kind of order) {
        const ms = await timed(place, point, kind === 'sealed' ? storeSealed : storePlain)
        if (i >= WARM_UP) took[kind].push(ms)
      }
    }
    const [sealed, plain] = [median(took.sealed), median(took.plain)]
    remark(`a signal with a sealed author takes ${(sealed * 1000).toFixed(0)} µs, with a plain one ${(plain * 1000).toFixed(0)} µs`)
    return figure('sealed-insert-overhead', sealed / plain - 1, { op: '<=', number: 0.1 })
  } finally {
    await place.close()
  }
}

async function timed(place: Place, point: Point, store: (trx: Trx, ctx: Ctx, point: Point) => Promise<void>): Promise<number> {
  const ctx = place.ctx({ kind: 'person', personId: point.personId })
  const start = performance.now()
  await place.house.database.transaction((trx) => store(trx, ctx, point))
  return performance.now() - start
}

async function storeSealed(trx: Trx, ctx: Ctx, point: Point): Promise<void> {
  const row = rowOf(ctx, point)
  await trx.insertInto('signal').values(row).execute()
  await sealAuthor(trx, ctx, { subjectId: row.id, personId: point.personId })
  await finish(trx, sealedCtx(ctx), row)
}

async function storePlain(trx: Trx, ctx: Ctx, point: Point): Promise<void> {
  const row = rowOf(ctx, point)
  // A table of this measurement only, with the columns and indexes of `signal` and one more.
  await trx
    .insertInto('plain_signal' as 'signal')
    .values({ ...row, author: point.personId } as typeof row)
    .execute()
  await finish(trx, ctx, row)
}

async function finish(trx: Trx, ctx: Ctx, row: ReturnType<typeof rowOf>): Promise<void> {
  const { id, overleg_id: overlegId, round_id: roundId, kind, due_at: dueAt, day } = row
  await indexTexts(trx, ctx.scope, [{ index: 'signal', id, text: row.text }])
  const data = { signalId: id, overlegId, roundId, kind, fromNiveau: null, dueAt, day }
  await record(trx, ctx, SignalRaised, { stream: `signal/${id}`, data })
}

function rowOf(ctx: Ctx, { overlegId, roundId }: Point) {
  const dueAt = '2030-01-01T00:00:00.000Z'
  return {
    ...{ id: newId() as string, network_id: ctx.scope.networkId as string, overleg_id: overlegId, round_id: roundId },
    ...{ kind: 'knelpunt' as const, text: TEXT, needed: null, from_niveau: null, reflection_id: null, shared: 0 as const },
    ...{ day: dayOf(ctx.clock.now()), due_at: dueAt, first_due_at: dueAt, bundle_id: null },
  }
}

async function prepare(place: Place): Promise<Point> {
  const { house } = place
  const ctx = place.ctx()
  const made = await house.run(async (trx) => {
    const overlegId = await createOverleg(trx, ctx, weeklyTable)
    const person = {
      name: 'Leerkracht 1',
      email: 'leerkracht.1@school.example',
      functie: 'leerkracht',
      organisationId: null,
      role: 'lid' as const,
    }
    return { overlegId, personId: await addPerson(trx, ctx, person) }
  })
  await house.settled()
  const [round] = await roundsOf(house.read, ctx.scope, made.overlegId)
  if (!round) throw new Error('the rhythm gives rounds')
  return { ...made, roundId: round.id }
}

/** The same table under another name, with its indexes, and the author in it. */
async function makePlainTable({ house }: Place): Promise<void> {
  const reader = new BetterSqlite(house.database.url.replace('sqlite:', ''), { readonly: true })
  const rows = reader
    .prepare<[], { sql: string }>("select sql from sqlite_master where tbl_name = 'signal' and sql is not null order by type desc")
    .all()
  reader.close()
  for (const { sql: statement } of rows)
    await house.database.raw(statement.replace(/(table|index) "?(\w+)"?/i, '$1 plain_$2').replace(/\bon "?signal"? /i, 'on plain_signal '))
  await house.database.raw('alter table plain_signal add column author text')
  await house.database.raw('create index plain_signal_author on plain_signal (network_id, author)')
}
