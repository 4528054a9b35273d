import { expect, test } from 'vitest'
import { given, step } from '../../testing/scenario.ts'
import { defaultReviewDay } from './decisions.ts'

const { create, schedule, discuss, decide, answer } = step
const types = (outcome: ReturnType<ReturnType<typeof given>['when']>) =>
  typeof outcome === 'string' ? outcome : outcome.map((event) => event.type)

test('deciding on what stands on the agenda means that it was discussed', () => {
  expect(types(given(create(), schedule()).when(decide()))).toEqual(['BundleDiscussed', 'BundleDecided'])
  expect(types(given(create(), schedule(), discuss).when(decide()))).toEqual(['BundleDecided'])
  expect(given(create()).when(decide())).toBe('bundle.not_scheduled')
})

test('a later decision replaces the one before', () => {
  const { bundle } = given(create(), schedule(), decide(), decide({ decisionId: 'd2', kind: 'verwezen' }), answer())
  expect(bundle).toMatchObject({ decision: { id: 'd2', kind: 'verwezen' } })
})

test('a decision that the writer has not seen is not replaced', () => {
  const decided = given(create(), schedule(), decide())
  expect(decided.when(decide({ decisionId: 'd2', instead: null }))).toBe('decision.changed')
  expect(decided.when(decide({ decisionId: 'd2', instead: 'd0' }))).toBe('decision.changed')
  expect(types(decided.when(decide({ decisionId: 'd2', instead: 'd1' })))).toEqual(['BundleDecided'])
  expect(types(given(create(), schedule()).when(decide({ instead: null })))).toEqual(['BundleDiscussed', 'BundleDecided'])
})

test.each([
  ['besluit without a review day', { reviewDay: null }],
  ['besluit with a review day that is not ahead', { reviewDay: '2026-02-24' }],
  ['geparkeerd without a day to come back', { kind: 'geparkeerd', returnDay: null }],
  ['geparkeerd until a day in the past', { kind: 'geparkeerd', reviewDay: null, returnDay: '2026-02-01' }],
] as const)('%s is refused', (_what, over) => {
  expect(given(create(), schedule()).when(decide(over))).toBe('decision.day_not_ahead')
})

test('the review day is ninety days on, on a working day', () => {
  const weekend = (day: string) => Temporal.PlainDate.from(day).dayOfWeek > 5
  expect(defaultReviewDay('2026-02-24', () => false)).toBe('2026-05-25')
  // 23 May 2026 is a Saturday.
  expect(defaultReviewDay('2026-02-22', weekend)).toBe('2026-05-25')
})
