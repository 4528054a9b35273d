import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawnServer } from './server-process.ts'

/** Names the folder in which a test run keeps the one demo that it filled. */
const KEPT = 'TEST_FILLED_DEMO'

/** For vitest's `globalSetup`. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'lerende-filled-'))
  process.env[KEPT] = folder
  return () => rmSync(folder, { recursive: true, force: true })
}

/** A demo as somebody finds it who starts one: people at every level, and months of history. */
export interface FilledDemo {
  address: string
  drop(): Promise<void>
}

/**
 * Starts a demo with its history. Filling it takes about a minute, so it is done once in a test run: whoever is next begins
 * with a copy of what the first one found.
 */
export async function openFilledDemo(): Promise<FilledDemo> {
  const folder = mkdtempSync(join(tmpdir(), 'lerende-demo-'))
  const env = { DATA_DIR: folder }
  const run = process.env[KEPT]
  const kept = run && join(run, 'demo')
  if (kept && existsSync(kept)) cpSync(kept, folder, { recursive: true })
  else if (kept) {
    await (await spawnServer(['start', '--demo'], env)).stop()
    cpSync(folder, `${kept}-half`, { recursive: true })
    renameSync(`${kept}-half`, kept)
  }
  const server = await spawnServer(['start', '--demo'], env)
  return {
    // A server says where it is.
    address: server.address ?? '',
    async drop() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
