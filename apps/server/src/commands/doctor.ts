import { existsSync } from 'node:fs'
import type { Check } from '@lerende/api'
import { createHouse, type Module, openDatabase } from '@lerende/kernel'
import type { Config } from '../config.ts'
import { openClock } from '../demo-clock.ts'
import { examine } from '../doctor/index.ts'
import { findKeys } from '../keys.ts'
import { openLog } from '../log.ts'
import { Preflight } from '../preflight.ts'

const LABEL: Record<Check['status'], string> = { ok: 'goed  ', 'let-op': 'let op', fout: 'fout  ' }

/** Examines the installation and says what it found. Changes nothing. @returns whether nothing is wrong */
export async function doctor(config: Config, modules: Module[]): Promise<boolean> {
  const checks = await checksOf(config, modules)
  for (const check of checks) {
    process.stdout.write(`${LABEL[check.status]}  ${check.what}\n`)
    if (check.todo) process.stdout.write(`        → ${check.todo}\n`)
  }
  const wrong = checks.filter((check) => check.status === 'fout').length
  process.stdout.write(wrong === 0 ? '\nEr is niets mis.\n' : `\n${wrong === 1 ? 'Er is 1 ding mis.' : `Er zijn ${wrong} dingen mis.`}\n`)
  return wrong === 0
}

async function checksOf(config: Config, modules: Module[]): Promise<Check[]> {
  // Opening would make the file; a doctor leaves things as they are.
  if (config.databaseUrl.startsWith('sqlite:') && !existsSync(config.databaseUrl.slice('sqlite:'.length))) {
    return [
      {
        key: 'database',
        status: 'fout',
        what: 'Er is nog geen database.',
        todo: config.demo ? 'Start de demo: npm start -- --demo' : 'Start de app: npm start',
      },
    ]
  }
  const database = openDatabase(config.databaseUrl, { poolSize: 2 })
  try {
    const clock = await openClock(database, config.demo)
    const house = createHouse({ database, modules, clock, keys: keysOrNone(config), log: openLog('silent') })
    const address = config.publicUrl ?? `http://${config.host}:${config.port}`
    return await examine({ house, config, address, smtpUrl: config.smtpUrl })
  } catch (error) {
    const reason = error instanceof Error ? error.message || String(error) : String(error)
    return [
      {
        key: 'database',
        status: 'fout',
        what: `De database gaat niet open: ${reason}`,
        todo: 'Kijk of DATABASE_URL klopt, en of de database draait.',
      },
    ]
  } finally {
    await database.close()
  }
}

/** Examining seals nothing; missing keys are a finding of the check itself. */
function keysOrNone(config: Config) {
  const none = { seal: new Uint8Array(32), links: new Uint8Array(32) }
  try {
    const found = findKeys(config)
    return found.from === 'nowhere' ? none : found.keys
  } catch (error) {
    if (error instanceof Preflight) return none
    throw error
  }
}
