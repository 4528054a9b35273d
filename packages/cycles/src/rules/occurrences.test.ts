import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from './days.ts'
import { freeDayTest } from './holidays.ts'
import { type HolidayRule, type PlanInput, planOccurrences, type Slot } from './occurrences.ts'
import { rhythmProblem } from './rhythm.ts'

const zone = 'Europe/Amsterdam'
const isFree = freeDayTest([{ fromDay: '2026-05-04', untilDay: '2026-05-08', name: 'Tweede meivakantieweek' }])

function plan(parts: Partial<PlanInput>): Slot[] {
  return planOccurrences({
    rrule: 'FREQ=MONTHLY;BYDAY=2TU',
    startsLocal: '2026-01-05T09:30',
    zone,
    from: '2026-01-01',
    until: '2027-07-01',
    durationMinutes: 90,
    holidayRule: 'move-later',
    isFree,
    ...parts,
  })
}

const local = (slot: Slot) => slot.startsAt.toZonedDateTimeISO(zone)
const dayOf = (slot: Slot) => local(slot).toPlainDate().toString()
const days = (slots: Slot[]) => slots.map((slot) => (slot.moved ? `${slot.slotDay} > ${dayOf(slot)}` : slot.slotDay))

test('the local time is the same on both sides of both clock changes', () => {
  const slots = plan({ rrule: 'FREQ=WEEKLY;BYDAY=WE', from: '2026-03-20', until: '2026-04-05' })
  expect(slots.map((slot) => slot.startsAt.toString())).toEqual(['2026-03-25T08:30:00Z', '2026-04-01T07:30:00Z'])
  const autumn = plan({ rrule: 'FREQ=WEEKLY;BYDAY=WE', from: '2026-10-19', until: '2026-10-30' })
  expect(autumn.map((slot) => slot.startsAt.toString())).toEqual(['2026-10-21T07:30:00Z', '2026-10-28T08:30:00Z'])
})

test('a time in the skipped hour becomes one hour later that night, in the double hour the first, and nothing after it shifts', () => {
  const nights = { isFree: () => false, rrule: 'FREQ=WEEKLY;BYDAY=SU', startsLocal: '2026-01-04T02:30' }
  const spring = plan({ ...nights, from: '2026-03-22', until: '2026-04-06' })
  expect(spring.map((slot) => slot.startsAt.toString())).toEqual(['2026-03-22T01:30:00Z', '2026-03-29T01:30:00Z', '2026-04-05T00:30:00Z'])
  const autumn = plan({ ...nights, from: '2026-10-18', until: '2026-11-02' })
  expect(autumn.map((slot) => slot.startsAt.toString())).toEqual(['2026-10-18T00:30:00Z', '2026-10-25T00:30:00Z', '2026-11-01T01:30:00Z'])
  // The night lasts 23 or 25 hours; a meeting of 90 minutes does not.
  for (const slot of [...spring, ...autumn]) expect(slot.startsAt.until(slot.endsAt).total('minutes')).toBe(90)
})

test('a turn on a free day keeps its weekday a week or two further when that can be', () => {
  expect(days(plan({ rrule: 'FREQ=MONTHLY;BYDAY=2TH', from: '2026-05-01', until: '2026-06-01' }))).toEqual(['2026-05-14 > 2026-05-21'])
  // The two Thursdays before are free as well, so it is the day before.
  expect(days(plan({ rrule: 'FREQ=MONTHLY;BYDAY=2TH', from: '2026-05-01', until: '2026-06-01', holidayRule: 'move-earlier' }))).toEqual([
    '2026-05-14 > 2026-05-13',
  ])
  expect(days(plan({ rrule: 'FREQ=MONTHLY;BYDAY=2TH', from: '2026-05-01', until: '2026-06-01', holidayRule: 'skip' }))).toEqual([])
})

test('a turn never moves into the next one: a weekly one moves within its half week, or falls away', () => {
  const weekly = { rrule: 'FREQ=WEEKLY;BYDAY=MO', from: '2026-04-01', until: '2026-05-12' }
  expect(days(plan(weekly))).toEqual(['2026-04-06 > 2026-04-07', '2026-04-13', '2026-04-20', '2026-05-11'])
})

test('in the summer one monthly turn falls away and the next moves to after it', () => {
  expect(days(plan({ rrule: 'FREQ=MONTHLY;BYDAY=2WE', from: '2026-06-01', until: '2026-10-01' }))).toEqual([
    '2026-06-10',
    '2026-08-12 > 2026-08-19',
    '2026-09-09',
  ])
})

const rhythms = fc.oneof(
  fc
    .record({ n: fc.integer({ min: 1, max: 8 }), d: fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR') })
    .map(({ n, d }) => `FREQ=WEEKLY;INTERVAL=${n};BYDAY=${d}`),
  fc
    .record({ n: fc.integer({ min: 1, max: 6 }), k: fc.constantFrom(1, 2, 3, 4, -1), d: fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR') })
    .map(({ n, k, d }) => `FREQ=MONTHLY;INTERVAL=${n};BYDAY=${k}${d}`),
  fc.integer({ min: 1, max: 28 }).map((day) => `FREQ=MONTHLY;BYMONTHDAY=${day}`),
  fc.constant('FREQ=YEARLY;BYMONTH=3,6,9,12;BYDAY=2TH'),
)
const inputs = fc.record({
  rrule: rhythms,
  startsLocal: fc
    .record({ day: fc.integer({ min: 0, max: 400 }), hour: fc.integer({ min: 8, max: 20 }) })
    .map(({ day, hour }) => `${addDays('2025-01-06', day)}T${String(hour).padStart(2, '0')}:15`),
  holidayRule: fc.constantFrom<HolidayRule>('move-later', 'move-earlier', 'skip'),
  from: fc.integer({ min: 0, max: 700 }).map((day) => addDays('2025-06-01', day)),
})

test('whatever the rhythm: never on a free day, in order, one a day, at the same local time', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      fc.pre(rhythmProblem(input) === null)
      const slots = plan({ ...input, until: addDays(input.from, 548) })
      for (const [i, slot] of slots.entries()) {
        expect(isFree(dayOf(slot))).toBe(false)
        expect(local(slot).toPlainTime().toString().slice(0, 5)).toBe(input.startsLocal.slice(11))
        expect(slot.moved).toBe(dayOf(slot) !== slot.slotDay)
        const previous = slots[i - 1]
        if (previous) {
          expect(previous.slotDay < slot.slotDay).toBe(true)
          expect(dayOf(previous) < dayOf(slot)).toBe(true)
        }
      }
    }),
  )
})

test('planning in pieces is planning at once, and planning twice is planning once', () => {
  fc.assert(
    fc.property(inputs, fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 6 }), (input, pieces) => {
      fc.pre(rhythmProblem(input) === null)
      const until = addDays(input.from, 548)
      const cuts = [input.from]
      for (const piece of pieces) cuts.push(addDays(cuts.at(-1) ?? input.from, piece))
      const edges = [...cuts.filter((day) => day < until), until]
      const inPieces = edges.slice(1).flatMap((edge, i) => plan({ ...input, from: edges[i] ?? edge, until: edge }))
      const text = (slots: Slot[]) => slots.map((slot) => `${slot.slotDay} ${slot.startsAt} ${slot.endsAt}`)
      expect(text(inPieces)).toEqual(text(plan({ ...input, until })))
    }),
  )
})
