import { type NetworkScope, type Reader, toText, ZONE } from '@lerende/kernel'
import { addDays, instantAt } from '../rules/days.ts'
import { freePeriodsBetween, type NamedFreePeriod } from '../rules/holidays.ts'
import { freePeriods } from './free-days.ts'
import { type Ontmoeting, ontmoetingRows, toOntmoeting } from './ontmoetingen.ts'

/** The rhythm of the year: every ontmoeting of the three niveaus between two days, and what is free. Both days included. */
export async function yearCalendar(
  reader: Reader,
  scope: NetworkScope,
  days: { fromDay: string; untilDay: string },
): Promise<{ ontmoetingen: Ontmoeting[]; free: NamedFreePeriod[] }> {
  const rows = await ontmoetingRows(reader, scope)
    .where('ontmoeting.starts_at', '>=', toText(instantAt(days.fromDay, '00:00', ZONE)))
    .where('ontmoeting.starts_at', '<', toText(instantAt(addDays(days.untilDay, 1), '00:00', ZONE)))
    .orderBy('ontmoeting.starts_at')
    .orderBy('ontmoeting.id')
    .limit(5000)
    .execute()
  const own = await freePeriods(reader, scope)
  const free = freePeriodsBetween(
    days.fromDay,
    days.untilDay,
    own.map(({ fromDay, untilDay, name }) => ({ fromDay, untilDay, name })),
  )
  return { ontmoetingen: rows.map(toOntmoeting), free }
}
