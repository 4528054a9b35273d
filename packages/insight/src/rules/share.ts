/** How a signal's loop stands at one moment. */
export type LoopState = 'on-time' | 'late' | 'overdue' | 'open'

export interface Loop {
  /** UTC text of the promised moment */
  dueAt: string
  /** UTC text, or null while there is no answer */
  answeredAt: string | null
}

/** On time, answered late, overdue without an answer, or still within its time. */
export function loopState(loop: Loop, now: string): LoopState {
  if (loop.answeredAt !== null) return loop.answeredAt <= loop.dueAt ? 'on-time' : 'late'
  return loop.dueAt < now ? 'overdue' : 'open'
}

export interface Share {
  onTime: number
  late: number
  overdue: number
  open: number
  /** 0 to 1: answered on time, of all that was answered or should have been; null when nothing was due yet */
  share: number | null
}

/** The promise in one figure. What is still within its time does not count for or against. */
export function answeredShareOf(loops: readonly Loop[], now: string): Share {
  const counts = { 'on-time': 0, late: 0, overdue: 0, open: 0 }
  for (const loop of loops) counts[loopState(loop, now)]++
  const judged = counts['on-time'] + counts.late + counts.overdue
  return {
    onTime: counts['on-time'],
    late: counts.late,
    overdue: counts.overdue,
    open: counts.open,
    share: judged === 0 ? null : counts['on-time'] / judged,
  }
}
