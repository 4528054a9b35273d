import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Database, Engine } from '../database/database.ts'
import { openDatabase } from '../database/open.ts'
import { openPostgres } from '../database/postgres.ts'
import { newId } from '../ids.ts'
import type { Keys } from '../scope.ts'

/** Fixed keys: tests compare what was sealed with what was opened. */
export const testKeys: Keys = { seal: new Uint8Array(32).fill(7), links: new Uint8Array(32).fill(9) }

/** A fresh, empty database of its own. `drop` removes it; `url` lets a second process open it too. */
export async function openTestDatabase(engine: Engine): Promise<{ database: Database; url: string; drop: () => Promise<void> }> {
  if (engine === 'sqlite') {
    const folder = mkdtempSync(join(tmpdir(), 'lerende-sqlite-'))
    const url = `sqlite:${join(folder, 'test.db')}`
    // Tests are about behaviour, not about surviving a power cut.
    const database = openDatabase(url, { durability: 'process' })
    return {
      database,
      url,
      async drop() {
        await database.close()
        rmSync(folder, { recursive: true, force: true })
      },
    }
  }
  const server = process.env.TEST_POSTGRES_URL
  if (!server) throw new Error('TEST_POSTGRES_URL is not set: run vitest with packages/kernel/src/testing/postgres-setup.ts as globalSetup')
  const name = `test_${newId().replaceAll('-', '')}`
  const admin = openPostgres(server, 1)
  await admin.raw(`create database ${name}`)
  const url = server.replace(/\/[^/]*$/, `/${name}`)
  const database = openPostgres(url, 6)
  return {
    database,
    url,
    async drop() {
      await database.close()
      await sql.raw(`drop database if exists ${name} with (force)`).execute({ getExecutor: () => admin.read.getExecutor() })
      await admin.close()
    },
  }
}
