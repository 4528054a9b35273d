import type { inferOutput } from '@trpc/tanstack-react-query'
import { dayOf } from '../../lib/dates.ts'
import type { trpc } from '../../lib/trpc.ts'

export type Calendar = inferOutput<typeof trpc.cycles.calendar>
export type Flow = inferOutput<typeof trpc.followup.flows>[number]
export type Meeting = Calendar['ontmoetingen'][number] & { day: string }

/** A year as the picture and the list use it: only what is asked for, days in the network's zone. */
export interface YearView {
  overleggen: Calendar['overleggen']
  rounds: ReadonlyArray<
    Calendar['rounds'][number] & Record<'ophalenDay' | 'agenderenDay' | 'ontmoetenDay' | 'terugkoppelenDay' | 'dueDay', string>
  >
  meetings: readonly Meeting[]
  free: Calendar['free']
  flows: readonly Flow[]
}

/** Leaves out what is not one's own, when only that is asked for. */
export function viewOf(calendar: Calendar, flows: readonly Flow[], onlyMine: boolean): YearView {
  const overleggen = calendar.overleggen.filter(({ mine }) => mine || !onlyMine)
  const shown = new Set(overleggen.map(({ id }) => id))
  return {
    overleggen,
    rounds: calendar.rounds
      .filter(({ overlegId }) => shown.has(overlegId))
      .map((round) => ({
        ...round,
        ophalenDay: dayOf(round.ophalenAt),
        agenderenDay: dayOf(round.agenderenAt),
        ontmoetenDay: dayOf(round.ontmoetenAt),
        terugkoppelenDay: dayOf(round.terugkoppelenAt),
        dueDay: dayOf(round.dueAt),
      })),
    meetings: calendar.ontmoetingen.filter(({ overlegId }) => shown.has(overlegId)).map((one) => ({ ...one, day: dayOf(one.startsAt) })),
    free: calendar.free,
    flows,
  }
}
