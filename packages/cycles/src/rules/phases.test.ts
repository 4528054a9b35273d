import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, instantAt } from './days.ts'
import { freeDayTest } from './holidays.ts'
import {
  DEFAULT_OFFSETS,
  isBeforeMeeting,
  nextTimedPhase,
  type Offsets,
  PHASES,
  phaseAfter,
  type RoundDates,
  roundDates,
} from './phases.ts'

const zone = 'Europe/Amsterdam'
const isFree = freeDayTest([])

function dates(day: string, time = '09:30', offsets: Offsets = DEFAULT_OFFSETS): RoundDates {
  const startsAt = instantAt(day, time, zone)
  return roundDates({ startsAt, endsAt: startsAt.add({ minutes: 90 }) }, offsets, { isFree, zone })
}

function local(of: RoundDates): Record<string, string> {
  return Object.fromEntries(
    Object.entries(of).map(([phase, at]) => [phase, at.toZonedDateTimeISO(zone).toPlainDateTime().toString().slice(0, 16)]),
  )
}

test('an ordinary round: three weeks, a week, the day itself, four days, two weeks', () => {
  expect(local(dates('2026-03-25'))).toEqual({
    ophalen: '2026-03-04T08:00',
    agenderen: '2026-03-18T17:00',
    ontmoeten: '2026-03-25T09:30',
    reflecteren: '2026-03-25T11:00',
    // four days later is a Sunday
    terugkoppelen: '2026-03-30T08:00',
    due: '2026-04-08T17:00',
  })
})

test('answers are not due in the summer holiday but after it', () => {
  const { terugkoppelen, due } = local(dates('2026-07-01'))
  expect([terugkoppelen, due]).toEqual(['2026-08-17T08:00', '2026-08-17T17:00'])
})

test('a meeting just after the summer is prepared before it', () => {
  const { ophalen, agenderen } = local(dates('2026-08-17'))
  expect([ophalen, agenderen]).toEqual(['2026-06-19T08:00', '2026-07-03T17:00'])
})

test('when agenderen moves to just after a holiday, bringing in still has its days', () => {
  // Wednesday 21 October 2026; the autumn holiday is 10 to 18 October
  expect(local(dates('2026-10-21'))).toMatchObject({ ophalen: '2026-09-30T08:00', agenderen: '2026-10-19T17:00' })
})

test('an ontmoeting that runs past midnight into the weekend is followed up on Monday', () => {
  // Friday 26 September 2025, until a quarter past midnight
  const { reflecteren, terugkoppelen, due } = local(dates('2025-09-26', '22:45', { ...DEFAULT_OFFSETS, terugkoppelen: 0, due: 0 }))
  expect([reflecteren, terugkoppelen, due]).toEqual(['2025-09-27T00:15', '2025-09-29T08:00', '2025-09-29T08:00'])
})

test('the state machine goes one way and the clock never closes a round', () => {
  expect(PHASES.map(phaseAfter)).toEqual(['ophalen', 'agenderen', 'ontmoeten', 'reflecteren', 'terugkoppelen', 'afgerond', null])
  expect(nextTimedPhase('gepland')).toBe('ophalen')
  expect(nextTimedPhase('terugkoppelen')).toBeNull()
  expect(PHASES.filter(isBeforeMeeting)).toEqual(['gepland', 'ophalen', 'agenderen'])
})

const offsets = fc
  .record({
    ophalen: fc.integer({ min: 1, max: 40 }),
    agenderen: fc.integer({ min: 1, max: 20 }),
    reflecteren: fc.integer({ min: 0, max: 5 }),
    terugkoppelen: fc.integer({ min: 0, max: 10 }),
    due: fc.integer({ min: 0, max: 30 }),
  })
  .map((gap) => ({
    ophalen: -gap.agenderen - gap.ophalen,
    agenderen: -gap.agenderen,
    reflecteren: gap.reflecteren,
    terugkoppelen: gap.reflecteren + gap.terugkoppelen,
    due: gap.reflecteren + gap.terugkoppelen + gap.due,
  }))
/** Also days that are free: people may move an ontmoeting to a Saturday by hand. */
const meetings = fc.record({
  day: fc.integer({ min: 0, max: 1700 }).map((day) => addDays('2025-01-01', day)),
  time: fc.constantFrom('07:00', '09:30', '13:15', '19:30', '22:45'),
})

test('whatever the day and the offsets: the order holds and no deadline is on a free day', () => {
  fc.assert(
    fc.property(meetings, offsets, (meeting, gaps) => {
      const one = dates(meeting.day, meeting.time, gaps)
      const order = [one.ophalen, one.agenderen, one.ontmoeten, one.reflecteren, one.terugkoppelen, one.due]
      for (const [i, at] of order.entries()) {
        const previous = order[i - 1]
        if (previous) expect(Temporal.Instant.compare(previous, at)).toBeLessThanOrEqual(i === 1 ? -1 : 0)
      }
      const meetingDay = isFree(meeting.day)
      for (const at of [one.ophalen, one.agenderen, one.terugkoppelen, one.due]) {
        const day = at.toZonedDateTimeISO(zone).toPlainDate().toString()
        // On a free day only when the ontmoeting itself, put there by hand, ends later than the deadline would be.
        expect(isFree(day) && !(meetingDay && day === meeting.day)).toBe(false)
      }
    }),
  )
})
