import type { Check } from '@lerende/api'
import { checkAddress } from './address.ts'
import { checkClock, checkTimeZone } from './clock.ts'
import { checkDatabase, checkMigrations } from './database.ts'
import { checkDisk } from './disk.ts'
import { checkHolidays } from './holidays.ts'
import { checkKeys } from './keys.ts'
import { checkOutbox, checkSmtp } from './mail.ts'
import { checkProxy } from './proxy.ts'
import { checkScheduler } from './scheduler.ts'
import { checkStuck } from './stuck.ts'
import type { Subject } from './subject.ts'
import { type Verdict, wrong } from './verdict.ts'

export type { Subject } from './subject.ts'

/** In the order in which one trouble causes the next. */
const CHECKS: Record<string, (subject: Subject) => Verdict | Promise<Verdict>> = {
  database: checkDatabase,
  migrations: checkMigrations,
  keys: checkKeys,
  disk: checkDisk,
  clock: checkClock,
  'time-zone': () => checkTimeZone(),
  scheduler: checkScheduler,
  smtp: checkSmtp,
  outbox: checkOutbox,
  stuck: checkStuck,
  holidays: checkHolidays,
  address: checkAddress,
  proxy: checkProxy,
}

/** Examines everything. A check that fails itself is a finding too. */
export async function examine(subject: Subject): Promise<Check[]> {
  const checks: Check[] = []
  for (const [key, check] of Object.entries(CHECKS)) {
    checks.push({ key, ...(await attempt(check, subject)) })
  }
  return checks
}

async function attempt(check: (subject: Subject) => Verdict | Promise<Verdict>, subject: Subject): Promise<Verdict> {
  try {
    return await check(subject)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return wrong(`Dit konden we niet nagaan: ${reason}`, 'Los eerst op wat hierboven staat, en probeer het dan opnieuw: npm run doctor')
  }
}
