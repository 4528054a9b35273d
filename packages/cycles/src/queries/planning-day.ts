import type { NetworkScope, PersonId, Reader } from '@lerende/kernel'
import type { PlanningDayInput } from '../inputs.ts'
import { freePeriodsBetween } from '../rules/holidays.ts'
import { dayFit, weekdayOf } from '../rules/planning-day.ts'
import { workingDaysIn } from './directory.ts'
import { freePeriods } from './free-days.ts'
import { overlegById } from './overleggen.ts'

/** From here on a weekday is in the weekend. */
const SATURDAY = 6

/**
 * What who plans wants to know of a day: what is free then, and which members do not work on that weekday. It tells nothing that the
 * asker may not see: who keeps their days to themselves is counted among the members and nowhere else.
 * @throws cycles.unknown_overleg
 */
export async function planningDay(reader: Reader, scope: NetworkScope, asked: PlanningDayInput & { askerId: PersonId }) {
  const { id } = await overlegById(reader, scope, asked.overlegId)
  const members = await workingDaysIn(reader, scope, { overlegId: id, askerId: asked.askerId })
  const { on } = asked
  const weekday = typeof on === 'number' ? on : weekdayOf(on)
  const free = typeof on === 'number' ? [] : freePeriodsBetween(on, on, await freePeriods(reader, scope))
  const { away, told, better } = dayFit(weekday, members)
  return {
    weekday,
    weekend: weekday >= SATURDAY,
    free: free.map(({ name, kind }) => ({ name, kind })),
    members: members.length,
    told,
    away: away.map(({ personId, name }) => ({ personId, name })),
    better,
  }
}
