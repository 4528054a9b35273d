import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CalendarStep, calendarSteps, type HeldEntry } from './calendar-sync.ts'

const at = { startsAt: '2026-03-29T07:30:00.000Z', endsAt: '2026-03-29T09:00:00.000Z', place: 'Bussum' }
const meeting = { ...at, sequence: 2, standing: 'gepland' as const }
const held: HeldEntry = { ...at, personId: 'a', sequence: 1, withdrawn: false }
const one = (steps: CalendarStep[]) => steps.map(({ personId, method, why, sequence, before }) => [personId, method, why, sequence, before])

test('who is new is invited, who has it right hears nothing', () => {
  expect(one(calendarSteps(meeting, ['a', 'b'], [held]))).toEqual([['b', 'REQUEST', 'uitnodiging', 2, null]])
})

test('another moment, and another place at the same moment, are told with a higher number', () => {
  const later = { ...meeting, startsAt: '2026-03-29T08:30:00.000Z' }
  expect(one(calendarSteps(later, ['a'], [held]))).toEqual([['a', 'REQUEST', 'verzet', 2, at.startsAt]])
  expect(one(calendarSteps({ ...meeting, place: 'Weesp' }, ['a'], [{ ...held, sequence: 7 }]))).toEqual([
    ['a', 'REQUEST', 'andere-plek', 8, at.startsAt],
  ])
})

test('who need not come any more loses it, and gets it back with a still higher number', () => {
  expect(one(calendarSteps(meeting, [], [held]))).toEqual([['a', 'CANCEL', 'niet-meer-nodig', 2, at.startsAt]])
  expect(calendarSteps(meeting, [], [{ ...held, withdrawn: true }])).toEqual([])
  expect(one(calendarSteps(meeting, ['a'], [{ ...held, sequence: 2, withdrawn: true }]))).toEqual([
    ['a', 'REQUEST', 'uitnodiging', 3, null],
  ])
})

test('what is called off goes from every calendar; what began stays as it was', () => {
  expect(one(calendarSteps({ ...meeting, standing: 'weg' }, ['a', 'b'], [held]))).toEqual([['a', 'CANCEL', 'afgelast', 2, at.startsAt]])
  expect(calendarSteps({ ...meeting, place: 'Weesp', standing: 'voorbij' }, ['b'], [held])).toEqual([])
})

test('done once, there is nothing left to do, and the number only rises', () => {
  const person = fc.constantFrom('a', 'b', 'c')
  const moment = fc.record({
    startsAt: fc.constantFrom('2026-03-28T09:00:00.000Z', '2026-03-29T09:00:00.000Z'),
    endsAt: fc.constantFrom('2026-03-28T10:00:00.000Z', '2026-03-29T10:00:00.000Z'),
    place: fc.constantFrom('Bussum', 'Weesp'),
  })
  const entry = fc
    .tuple(moment, fc.record({ personId: person, sequence: fc.nat(5), withdrawn: fc.boolean() }))
    .map(([a, b]) => ({ ...a, ...b }))
  const standing = fc.constantFrom('gepland' as const, 'weg' as const)
  fc.assert(
    fc.property(
      moment,
      fc.record({ sequence: fc.nat(5), standing }),
      fc.uniqueArray(person),
      fc.uniqueArray(entry, { selector: (each) => each.personId }),
      (when, state, wanted, entries) => {
        const steps = calendarSteps({ ...when, ...state }, wanted, entries)
        const after = new Map<string, HeldEntry>(entries.map((each) => [each.personId, each]))
        for (const step of steps) {
          expect(step.sequence).toBeGreaterThan(after.get(step.personId)?.sequence ?? -1)
          after.set(step.personId, { ...when, personId: step.personId, sequence: step.sequence, withdrawn: step.method === 'CANCEL' })
        }
        expect(calendarSteps({ ...when, ...state }, wanted, [...after.values()])).toEqual([])
        const there = [...after.values()].filter((each) => !each.withdrawn).map((each) => each.personId)
        expect(there.sort()).toEqual(state.standing === 'gepland' ? [...wanted].sort() : [])
      },
    ),
  )
})
