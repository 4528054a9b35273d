import { dayOf, showDay, showDayShort } from '../../lib/dates.ts'
import { words } from './words.ts'

/** The dates of a round as the server sends them; instants are UTC text. */
export interface RoundDates {
  phase: keyof typeof words.phases
  ophalenAt: string
  agenderenAt: string
  ontmoetenAt: string
  reflecterenAt: string
  terugkoppelenAt: string
  dueAt: string
  closedAt: string | null
}

const ORDER = ['ophalen', 'agenderen', 'ontmoeten', 'reflecteren', 'terugkoppelen', 'afgerond'] as const

/**
 * The six phases of a round with the day each began or begins. Only the last has no day of its own: until the round is
 * closed it shows when every answer has to be there, and when that day has passed it is late.
 * @param now UTC text
 */
export function phaseSteps(round: RoundDates, now: string) {
  const at = ORDER.findIndex((phase) => phase === round.phase)
  const days = {
    ophalen: round.ophalenAt,
    agenderen: round.agenderenAt,
    ontmoeten: round.ontmoetenAt,
    reflecteren: round.reflecterenAt,
    terugkoppelen: round.terugkoppelenAt,
    afgerond: round.closedAt ?? round.dueAt,
  }
  return ORDER.map((phase, place) => ({
    key: phase,
    title: words.phases[phase],
    when: phase === 'afgerond' && round.closedAt === null ? words.at({ day: show(days[phase]) }) : show(days[phase]),
    state: stateOf({ place, at, late: phase === 'afgerond' && round.closedAt === null && now > round.dueAt }),
  }))
}

function stateOf({ place, at, late }: { place: number; at: number; late: boolean }): 'done' | 'now' | 'ahead' | 'late' {
  if (late) return 'late'
  if (place < at || (place === at && place === ORDER.length - 1)) return 'done'
  return place === at ? 'now' : 'ahead'
}

const show = (instant: string): string => showDayShort(dayOf(instant))

/** What can be done now, and until when. */
export function phaseSentence(round: RoundDates, today?: string): string {
  const until: Record<RoundDates['phase'], string> = {
    gepland: round.ophalenAt,
    ophalen: round.agenderenAt,
    agenderen: round.ontmoetenAt,
    ontmoeten: round.reflecterenAt,
    reflecteren: round.terugkoppelenAt,
    terugkoppelen: round.dueAt,
    afgerond: round.closedAt ?? round.dueAt,
  }
  const say = words.inPhase[round.phase]
  return typeof say === 'string' ? say : say({ when: showDay(dayOf(until[round.phase]), today) })
}

/** The round that people are busy with: the first whose ontmoeting was not yet looked back on, else the last that is open. */
export function runningRound<R extends Pick<RoundDates, 'phase'>>(rounds: readonly R[]): R | null {
  const open = rounds.filter(({ phase }) => phase !== 'gepland' && phase !== 'afgerond')
  return open.find(({ phase }) => phase !== 'terugkoppelen') ?? open.at(-1) ?? null
}
