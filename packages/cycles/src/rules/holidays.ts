import Holidays from 'date-holidays'
import schoolHolidays from '../../data/schoolvakanties-noord.json' with { type: 'json' }
import type { Day, IsFree } from './days.ts'

/** Free days that lie together; both ends belong to it. */
export interface FreePeriod {
  fromDay: Day
  untilDay: Day
  name: string
}

export interface NamedFreePeriod extends FreePeriod {
  /** `feestdag`, `schoolvakantie` (region Noord), or `eigen`: added by the network itself */
  kind: 'feestdag' | 'schoolvakantie' | 'eigen'
}

/**
 * Types of `date-holidays` that count as free: `school` are Goede Vrijdag and Bevrijdingsdag, when most offices are
 * closed; `bank` is Oudejaarsavond, to be avoided. `observance` (Sinterklaas, Prinsjesdag) is an ordinary working day.
 */
const FREE_TYPES = new Set(['public', 'school', 'bank'])

const SCHOOL: readonly NamedFreePeriod[] = schoolHolidays.vakanties.map((one) => ({
  fromDay: one.begin,
  untilDay: one.einde,
  name: one.naam,
  kind: 'schoolvakantie',
}))

/** Everything that is free in a year without asking a network; read from `date-holidays` once a year and kept. */
interface Year {
  free: ReadonlySet<Day>
  publicHolidays: readonly NamedFreePeriod[]
}

const years = new Map<string, Year>()
let netherlands: Holidays | null = null

function yearOf(year: string): Year {
  let known = years.get(year)
  if (!known) {
    known = readYear(year)
    years.set(year, known)
  }
  return known
}

function readYear(year: string): Year {
  netherlands ??= new Holidays('NL')
  // The text of the date is the day in the Netherlands; its Date would shift with the zone of the server.
  const publicHolidays: NamedFreePeriod[] = netherlands
    .getHolidays(year, 'nl')
    .filter((holiday) => FREE_TYPES.has(holiday.type))
    .map((holiday) => ({ day: holiday.date.slice(0, 10), name: holiday.name }))
    .map(({ day, name }) => ({ fromDay: day, untilDay: day, name, kind: 'feestdag' }))
  const free = new Set<Day>(publicHolidays.map((holiday) => holiday.fromDay))
  let date = Temporal.PlainDate.from(`${year}-01-01`)
  for (let left = date.daysInYear; left > 0; left--) {
    const day = date.toString()
    if (date.dayOfWeek >= 6 || SCHOOL.some((period) => holds(period, day))) free.add(day)
    date = date.add({ days: 1 })
  }
  return { free, publicHolidays }
}

function holds(period: FreePeriod, day: Day): boolean {
  return period.fromDay <= day && day <= period.untilDay
}

/** The test for free days of a network: weekends, public holidays, school holidays of region Noord, its own periods. */
export function freeDayTest(ownPeriods: readonly FreePeriod[]): IsFree {
  return (day) => yearOf(day.slice(0, 4)).free.has(day) || ownPeriods.some((period) => holds(period, day))
}

/** What is free between two days and why, for a calendar; weekends are left out. Both ends included. */
export function freePeriodsBetween(from: Day, until: Day, ownPeriods: readonly FreePeriod[]): NamedFreePeriod[] {
  const found: NamedFreePeriod[] = [...SCHOOL, ...ownPeriods.map((period) => ({ ...period, kind: 'eigen' as const }))]
  for (let year = Number(from.slice(0, 4)); year <= Number(until.slice(0, 4)); year++) {
    found.push(...yearOf(String(year)).publicHolidays)
  }
  return found
    .filter((period) => period.fromDay <= until && period.untilDay >= from)
    .sort((a, b) => (a.fromDay < b.fromDay ? -1 : a.fromDay > b.fromDay ? 1 : a.name.localeCompare(b.name, 'nl')))
}

/** The last day up to which school holidays are known; planning beyond it may hit one. */
export function holidayDataUntil(): Day {
  return (
    SCHOOL.map((period) => period.untilDay)
      .toSorted()
      .at(-1) ?? ''
  )
}
