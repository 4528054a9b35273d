import { describe, expect, test } from 'vitest'
import { type ClockPress, LONGEST_SECONDS, type MeetingClock, pressed, spentAt } from './meeting-clock.ts'

const start = Temporal.Instant.from('2026-03-12T13:00:00Z')
const at = (seconds: number) => start.add({ seconds })
const begin: ClockPress = { press: 'begin', about: 'stap', subjectId: '0', seconds: 300 }

/** The clock after presses, each at so many seconds from the start. */
const after = (...presses: Array<[number, ClockPress]>) =>
  presses.reduce<MeetingClock | null>((clock, [seconds, press]) => pressed(clock, press, at(seconds)), null)

const shown = (clock: MeetingClock | null, seconds: number) => clock && [spentAt(clock, at(seconds)), clock.seconds]

describe('the clock of an ontmoeting', () => {
  test('runs from where it was begun, and stands still while it is paused', () => {
    const clock = after([0, begin], [60, { press: 'pauzeer' }], [100, { press: 'hervat' }])
    expect(shown(clock, 130)).toEqual([90, 300])
    expect(shown(after([0, begin], [60, { press: 'pauzeer' }]), 999)).toEqual([60, 300])
  })

  test('a minute more is a minute more, running or not', () => {
    const more: ClockPress = { press: 'minuut-erbij' }
    expect(shown(after([0, begin], [10, more], [20, { press: 'pauzeer' }], [30, more]), 99)).toEqual([20, 420])
    expect(after([0, { ...begin, seconds: LONGEST_SECONDS }], [1, more])?.seconds).toBe(LONGEST_SECONDS)
  })

  test('pressing twice is pressing once', () => {
    expect(shown(after([0, begin], [40, begin]), 60)).toEqual([60, 300])
    expect(shown(after([0, begin], [40, { press: 'hervat' }]), 60)).toEqual([60, 300])
    expect(shown(after([0, begin], [40, { press: 'pauzeer' }], [50, { press: 'pauzeer' }]), 60)).toEqual([40, 300])
  })

  test('beginning what was paused goes on with it; beginning something else begins at nought', () => {
    expect(shown(after([0, begin], [40, { press: 'pauzeer' }], [50, begin]), 60)).toEqual([50, 300])
    expect(shown(after([0, begin], [40, { ...begin, subjectId: '1', seconds: 600 }]), 60)).toEqual([20, 600])
  })

  test('without a clock there is nothing to press but begin', () => {
    for (const press of ['pauzeer', 'hervat', 'minuut-erbij', 'stop'] as const) expect(after([0, { press }])).toBeNull()
    expect(after([0, begin], [1, { press: 'stop' }])).toBeNull()
  })

  test('a moment before the start counts as the start: machines do not agree to the millisecond', () => {
    expect(shown(after([0, begin]), -5)).toEqual([0, 300])
  })
})
