import type { inferOutput } from '@trpc/tanstack-react-query'
import type { trpc } from '../../lib/trpc.ts'

export type Live = inferOutput<typeof trpc.cycles.live>
export type Clock = NonNullable<Live['clock']>

/** Whole seconds that are left at a moment; below nought once it is over. */
export function secondsLeft(clock: Clock, now: number): number {
  const running = clock.startedAt === null ? 0 : Math.max(0, now - Date.parse(clock.startedAt)) / 1000
  return Math.ceil(clock.seconds - clock.spentSeconds - running)
}

/** '4:05', and '+0:30' for half a minute too long. */
export function showSeconds(left: number): string {
  const size = Math.abs(left)
  return `${left < 0 ? '+' : ''}${Math.floor(size / 60)}:${String(size % 60).padStart(2, '0')}`
}

export type Moment = 'running' | 'minute' | 'over'

/** What is worth saying aloud: the last minute, and the end. Something of under two minutes has no last minute. */
export function momentOf(clock: Clock, left: number): Moment {
  if (left <= 0) return 'over'
  return left <= 60 && clock.seconds >= 120 ? 'minute' : 'running'
}
