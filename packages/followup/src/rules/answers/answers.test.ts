import { expect, test } from 'vitest'
import { given, round1, single, step } from '../../testing/scenario.ts'
import { judge } from './answers.ts'

const { create, schedule, discuss, decide, answer, escalate } = step

test('given a decision, when it is answered, then every contributor gets it', () => {
  expect(single(given(create('s1', 's2'), schedule(), discuss, decide()).when(answer()))).toMatchObject({
    type: 'BundleAnswered',
    data: { signalIds: ['s1', 's2'], outcome: 'besluit', decisionId: 'd1', turn: 1, onTime: true },
  })
})

test('no answer without a decision, and none twice', () => {
  expect(given(create()).when(answer())).toBe('bundle.not_scheduled')
  expect(given(create(), schedule()).when(answer())).toBe('bundle.undecided')
  expect(given(create(), schedule(), discuss).when(answer())).toBe('bundle.undecided')
  expect(given(create(), schedule(), decide(), answer()).when(answer())).toBe('bundle.answered')
})

test('on time is measured by the first promise, to the moment, also when it went to another overleg', () => {
  const onTime = (at: string, ...before: Parameters<typeof given>) => single(given(...before).when(answer({ at })))
  const here = [create(), schedule(), decide()]
  expect(onTime(round1.dueAt, ...here)).toMatchObject({ data: { onTime: true } })
  expect(onTime('2026-03-06T16:00:00.001Z', ...here)).toMatchObject({ data: { onTime: false } })
  const up = [create(), escalate, schedule({ overlegId: 'regie', roundId: 'regie-4' }), decide()]
  expect(onTime('2026-04-20T09:00:00.000Z', ...up)).toMatchObject({ data: { overlegId: 'regie', originOverlegId: 'casus', onTime: false } })
})

test('only the newest answer can be judged, and no opens it again', () => {
  const { bundle } = given(create(), schedule(), decide(), answer())
  const { bundle: unanswered } = given(create())
  if (!bundle || !unanswered) throw new Error('both scenarios make a bundle')
  expect(judge(bundle, { answerId: 'a1', verdict: 'usable' })).toBe('noted')
  expect(judge(bundle, { answerId: 'a1', verdict: 'partly' })).toBe('noted')
  expect(judge(bundle, { answerId: 'a1', verdict: 'no' })).toBe('reopens')
  expect(() => judge(bundle, { answerId: 'a0', verdict: 'no' })).toThrow('answer.outdated')
  expect(() => judge(unanswered, { answerId: 'a1', verdict: 'no' })).toThrow('answer.outdated')
})
