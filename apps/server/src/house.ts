import {
  createHouse,
  type Database,
  type House,
  type Keys,
  type Log,
  localCarrier,
  type Module,
  openDatabase,
  pgBossCarrier,
  postgresBell,
} from '@lerende/kernel'
import type { Delivery } from '@lerende/mail'
import type { Config } from './config.ts'
import { openClock } from './demo-clock.ts'
import { keysFor } from './keys.ts'
import { Preflight } from './preflight.ts'

/** Connections to PostgreSQL for commands and reading; pg-boss and listening have their own. */
const POOL_SIZE = 12

/** The rooms of the house, given how mail leaves (if it does). */
export type Rooms = (delivery?: Delivery) => Module[]

export interface OpenHouse {
  house: House
  /** Stops the work and lets go of the database. */
  close(): Promise<void>
}

/**
 * Opens the database, brings it up to date and puts the rooms in it. Nothing runs until `house.start()`.
 * @throws Preflight when the database or the keys are not as they should be
 */
export async function openHouse(
  config: Config,
  parts: {
    modules: Module[]
    log: Log /** which keys; without it, those that the app runs with */
    keysFor?: (database: Database) => Promise<Keys>
  },
): Promise<OpenHouse> {
  const { modules, log } = parts
  const database = await reachable(config)
  try {
    await migrateFirst(database, modules, log)
    await markAs(database, config.demo ? 'demo' : 'echt')
    const keys = await (parts.keysFor ?? ((opened) => keysFor(opened, config)))(database)
    const clock = await openClock(database, config.demo)
    const carrier = database.engine === 'postgres' ? pgBossCarrier(database.url, log) : localCarrier()
    const bell = database.engine === 'postgres' ? { bell: postgresBell(database.url, log) } : {}
    const house = createHouse({ database, modules, clock, keys, log, carrier, ...bell })
    return {
      house,
      async close() {
        await house.stop()
        await database.close()
      },
    }
  } catch (error) {
    await database.close()
    throw error
  }
}

/** The keys are known by a mark in the database, so its tables come first; migrating seals nothing. */
async function migrateFirst(database: Database, modules: Module[], log: Log): Promise<void> {
  const none = new Uint8Array(32)
  const clock = await openClock(database, false)
  await createHouse({ database, modules, clock, keys: { seal: none, links: none }, log }).migrate()
}

async function reachable(config: Config): Promise<Database> {
  const postgres = !config.databaseUrl.startsWith('sqlite:')
  let database: Database | null = null
  try {
    // In an example nothing is anybody's: it waits for no disk, and is there sooner.
    database = openDatabase(config.databaseUrl, { poolSize: POOL_SIZE, durability: config.demo ? 'process' : 'disk' })
    await database.raw('select 1')
    return database
  } catch (error) {
    await database?.close()
    const reason = error instanceof Error ? error.message || ('code' in error ? String(error.code) : error.name) : String(error)
    throw new Preflight(
      `De database gaat niet open: ${reason}`,
      postgres
        ? 'Kijk of PostgreSQL draait (pg_isready) en of DATABASE_URL klopt.'
        : `Kijk of je mag schrijven in ${config.dataDir}: ls -ld ${config.dataDir}`,
    )
  }
}

/** A demo moves its clock; real contributions may never get caught in that. @throws Preflight when the other kind lives here */
async function markAs(database: Database, kind: 'demo' | 'echt'): Promise<void> {
  const found = await database.transaction(async (trx) => {
    await trx
      .insertInto('setting')
      .values({ name: 'installation.kind', value: kind })
      .onConflict((conflict) => conflict.column('name').doNothing())
      .execute()
    return trx.selectFrom('setting').select('value').where('name', '=', 'installation.kind').executeTakeFirstOrThrow()
  })
  if (found.value === kind) return
  throw found.value === 'demo'
    ? new Preflight('In deze database staat een demo.', 'Start de demo met: npm start -- --demo. Of kies een andere DATABASE_URL.')
    : new Preflight(
        'In deze database staat een echt netwerk. Daar kan geen demo bij.',
        'Start zonder --demo: npm start. Of kies voor de demo een andere DATABASE_URL.',
      )
}
