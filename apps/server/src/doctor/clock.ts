import { fromText, systemClock, ZONE } from '@lerende/kernel'
import { sql } from 'kysely'
import type { Subject } from './subject.ts'
import { careful, good, type Verdict, wrong } from './verdict.ts'

/** A difference in seconds that reminders and sign-in links do not suffer from. */
const TOLERANCE_SECONDS = 30

/** Whether this machine's clock can be right: against the database's, against itself, and against the newest event. */
export async function checkClock({ house }: Subject): Promise<Verdict> {
  const newest = await house.read
    .selectFrom('event_log')
    .select((eb) => eb.fn.max('time').as('time'))
    .executeTakeFirst()
  return judgeClock({
    now: house.clock.now(),
    newestEvent: newest?.time ? fromText(newest.time) : null,
    databaseAhead: house.database.engine === 'postgres' ? await databaseAhead(house) : 0,
    // Since this process began, by the wall clock and by a clock that nobody can set.
    jumped: systemClock.now().epochMilliseconds / 1000 - (performance.timeOrigin + performance.now()) / 1000,
  })
}

/** @param seen.databaseAhead seconds that the database's clock is ahead @param seen.jumped seconds that our own clock was set */
export function judgeClock(seen: {
  now: Temporal.Instant
  newestEvent: Temporal.Instant | null
  databaseAhead: number
  jumped: number
}): Verdict {
  const todo = 'Zet tijdsynchronisatie aan: sudo timedatectl set-ntp true'
  if (seen.newestEvent && seen.newestEvent.since(seen.now).total('seconds') > TOLERANCE_SECONDS) {
    return wrong('De klok van deze computer loopt achter: er staat al iets in het logboek van een later moment.', todo)
  }
  if (Math.abs(seen.databaseAhead) > TOLERANCE_SECONDS) {
    return careful(`De klok verschilt ${Math.round(Math.abs(seen.databaseAhead))} seconden van die van de database.`, todo)
  }
  if (Math.abs(seen.jumped) > TOLERANCE_SECONDS) {
    return careful(`De klok is ${Math.round(Math.abs(seen.jumped))} seconden versprongen sinds de start.`, `${todo}. Start daarna opnieuw.`)
  }
  return good('De klok loopt gelijk.')
}

async function databaseAhead(house: Subject['house']): Promise<number> {
  const before = systemClock.now()
  const row = await sql<{ ms: number }>`select (extract(epoch from clock_timestamp()) * 1000)::bigint as ms`.execute(house.read)
  const after = systemClock.now()
  const middle = (before.epochMilliseconds + after.epochMilliseconds) / 2
  return ((row.rows[0]?.ms ?? middle) - middle) / 1000
}

/** Whether this Node knows Dutch local time, with both changes of this year. */
export function checkTimeZone(now: Temporal.Instant = systemClock.now()): Verdict {
  const todo = 'Installeer Node opnieuw (versie 26, met volledige ICU): npx -p node@26 node --version'
  try {
    const year = now.toZonedDateTimeISO(ZONE).year
    const expected = [lastSunday(year, 3), lastSunday(year, 10)].map((day) => `${day}T01:00:00Z`)
    const start = Temporal.ZonedDateTime.from({ timeZone: ZONE, year, month: 1, day: 1 })
    const first = start.getTimeZoneTransition('next')
    const second = first?.getTimeZoneTransition('next')
    const found = [first, second].map((moment) => moment?.toInstant().toString() ?? '')
    if (found.join() !== expected.join())
      return wrong('De tijdzone van Nederland klopt niet: zomertijd of wintertijd begint op een verkeerd moment.', todo)
    return good(`De tijdzone klopt: zomertijd vanaf ${lastSunday(year, 3)}, wintertijd vanaf ${lastSunday(year, 10)}.`)
  } catch {
    return wrong('Node kent de tijdzone Europe/Amsterdam niet.', todo)
  }
}

/** Summer time begins and ends on a last Sunday at 01:00 UTC (directive 2000/84/EC). */
function lastSunday(year: number, month: number): string {
  const last = Temporal.PlainYearMonth.from({ year, month }).toPlainDate({ day: 31 })
  return last.subtract({ days: last.dayOfWeek % 7 }).toString()
}
