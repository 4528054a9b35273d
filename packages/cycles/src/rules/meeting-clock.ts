/** Part of an ontmoeting that has its time: a step of the werkvorm, by its number, or an item of the agenda, by its bundle. */
export interface Subject {
  about: 'stap' | 'punt'
  subjectId: string
}

/** The clock in the room. It runs from `startedAt` on top of what was spent before, or stands still. */
export interface MeetingClock extends Subject {
  /** how long it may take, with the minutes that were added */
  seconds: number
  spentSeconds: number
  startedAt: Temporal.Instant | null
}

export type ClockPress =
  | ({ press: 'begin'; seconds: number } & Subject)
  | { press: 'pauzeer' }
  | { press: 'hervat' }
  | { press: 'minuut-erbij' }
  | { press: 'stop' }

const MINUTE = 60
/** Nobody sits longer at one thing; a minute more beyond it changes nothing. */
export const LONGEST_SECONDS = 8 * 60 * MINUTE

/** Seconds that a clock has run at a moment. */
export function spentAt(clock: MeetingClock, now: Temporal.Instant): number {
  return clock.spentSeconds + (clock.startedAt ? Math.max(0, Math.floor(clock.startedAt.until(now).total('seconds'))) : 0)
}

/**
 * What the clock shows after a press. A press that changes nothing gives the same clock back: two screens may press at once,
 * and the second one must not begin anew.
 */
export function pressed(clock: MeetingClock | null, command: ClockPress, now: Temporal.Instant): MeetingClock | null {
  switch (command.press) {
    case 'begin': {
      const { about, subjectId, seconds } = command
      const same = clock?.about === about && clock.subjectId === subjectId
      return same ? resumed(clock, now) : { about, subjectId, seconds, spentSeconds: 0, startedAt: now }
    }
    case 'pauzeer':
      return clock?.startedAt ? { ...clock, spentSeconds: spentAt(clock, now), startedAt: null } : clock
    case 'hervat':
      return clock && resumed(clock, now)
    case 'minuut-erbij':
      return clock && clock.seconds < LONGEST_SECONDS ? { ...clock, seconds: clock.seconds + MINUTE } : clock
    case 'stop':
      return null
  }
}

function resumed(clock: MeetingClock, now: Temporal.Instant): MeetingClock {
  return clock.startedAt ? clock : { ...clock, startedAt: now }
}
