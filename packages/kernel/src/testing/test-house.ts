import { TestClock } from '../clock.ts'
import type { Engine, Trx } from '../database/database.ts'
import { createHouse, type House } from '../house.ts'
import { type NetworkId, newId } from '../ids.ts'
import { type Log, silentLog } from '../log.ts'
import type { Module } from '../module.ts'
import { type Actor, type Ctx, grantScope, makeCtx, type NetworkScope } from '../scope.ts'
import { openTestDatabase, testKeys } from './test-database.ts'

/** A house on a fresh database and a clock that stands still, with short ways to act in it. */
export interface TestHouse {
  house: House
  clock: TestClock
  url: string
  /** A network of its own for one test, so that tests on one database do not see each other. */
  freshScope(): NetworkScope
  ctx(scope: NetworkScope, actor?: Actor): Ctx
  /** Runs a command and all that follows from it. */
  act<T>(scope: NetworkScope, command: (trx: Trx, ctx: Ctx) => Promise<T>, actor?: Actor): Promise<T>
  drop(): Promise<void>
}

/** Opens a migrated test house. Failing reactions end in `stuck`; pass a log to see them. */
export async function openTestHouse(engine: Engine, modules: Module[], options: { start?: string; log?: Log } = {}): Promise<TestHouse> {
  const { database, url, drop } = await openTestDatabase(engine)
  const clock = new TestClock(options.start ?? '2026-01-05T08:00:00Z')
  const house = createHouse({ database, modules, clock, keys: testKeys, log: options.log ?? silentLog })
  await house.migrate()
  const ctx = (scope: NetworkScope, actor: Actor = { kind: 'system' }) => makeCtx({ scope, clock, keys: testKeys, actor })
  return {
    house,
    clock,
    url,
    freshScope: () => grantScope(newId<'network'>() as NetworkId),
    ctx,
    async act(scope, command, actor) {
      const result = await house.run((trx) => command(trx, ctx(scope, actor)))
      await house.settled()
      return result
    },
    drop,
  }
}
