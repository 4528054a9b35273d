import { afterAll, beforeAll, describe } from 'vitest'
import type { Engine } from '../database/database.ts'
import type { Module } from '../module.ts'
import { openTestHouse, type TestHouse } from './test-house.ts'

/** What a suite gets: the engine it runs on, and a house that is opened before its tests and dropped after. */
export interface TestEngine {
  engine: Engine
  /** Opens one house for the suite; read it inside tests through the returned function. */
  house(modules: Module[], options?: { start?: string }): () => TestHouse
}

/** Runs the same suite on SQLite and on PostgreSQL. `ENGINES=sqlite` or `ENGINES=postgres` picks one. */
export function describeOnBothEngines(name: string, suite: (engine: TestEngine) => void): void {
  const engines = (process.env.ENGINES ?? 'sqlite,postgres').split(',') as Engine[]
  for (const engine of engines) {
    describe(`${name} [${engine}]`, () => {
      suite({
        engine,
        house(modules, options) {
          let opened: TestHouse | null = null
          beforeAll(async () => {
            opened = await openTestHouse(engine, modules, options)
          }, 60_000)
          afterAll(async () => {
            await opened?.drop()
          })
          return () => {
            if (!opened) throw new Error('the test house opens in beforeAll: use it inside a test')
            return opened
          }
        },
      })
    })
  }
}
