import { describe, expect, test } from 'vitest'
import { askedOf, type Contribution, inGroups, lastDay } from './contribution.ts'
import { stepsOf } from './course.ts'

const loose: Contribution = {
  signalId: 's1',
  kind: 'knelpunt',
  text: 'De wachttijd is te lang.',
  needed: null,
  fromNiveau: null,
  day: '2026-03-02',
  shared: false,
  signed: false,
  overlegId: 'o1',
  overlegName: 'Casuïstiek Huizen',
  status: 'ontvangen',
  dueAt: '2026-04-10T15:00:00.000Z',
  promisedAt: '2026-04-10T15:00:00.000Z',
  late: false,
  bundle: null,
}
const bundle: NonNullable<Contribution['bundle']> = {
  id: 'b1',
  title: 'Wachttijd',
  overlegId: 'o1',
  overlegName: 'Casuïstiek Huizen',
  status: 'geagendeerd',
  outcome: null,
  dueAt: loose.dueAt,
  firstDueAt: loose.dueAt,
  course: [
    { seq: 4, day: '2026-03-09', kind: 'BundleCreated', reason: null, text: 'Samengevoegd.' },
    { seq: 9, day: '2026-03-16', kind: 'BundleScheduled', reason: null, text: 'Op de agenda gezet.' },
  ],
  onAgenda: true,
  answer: null,
  review: null,
}
const onAgenda: Contribution = { ...loose, status: 'geagendeerd', bundle }
const answer: NonNullable<typeof bundle.answer> = {
  answerId: 'a1',
  text: 'We beginnen in mei met een vast aanspreekpunt.',
  day: '2026-03-27',
  forgottenOn: '2026-04-26',
  outcome: 'besluit',
  owner: null,
  referredTo: null,
  returnDay: null,
  reviewDay: '2026-06-25',
  myVerdict: null,
  verdictAsked: true,
}
const answered: Contribution = { ...onAgenda, status: 'beantwoord', bundle: { ...bundle, status: 'beantwoord', answer } }
const states = (one: Contribution) => stepsOf(one).map(({ key, state }) => `${key} ${state}`)

describe('the course of a point', () => {
  test('a fresh one stands at the beginning, with all steps ahead and the promised day at the last', () => {
    expect(states(loose)).toEqual(['ontvangen now', 'gebundeld ahead', 'geagendeerd ahead', 'besproken ahead', 'beantwoord ahead'])
    expect(stepsOf(loose).map(({ day }) => day)).toEqual(['2026-03-02', null, null, null, '2026-04-10'])
  })

  test('what happened is told in order, and where it is now', () => {
    expect(states(onAgenda)).toEqual(['ontvangen done', '4 done', '9 now', 'besproken ahead', 'beantwoord ahead'])
  })

  test('a missed promise shows at the answer that is still to come', () => {
    expect(states({ ...onAgenda, late: true }).at(-1)).toBe('beantwoord late')
  })

  test('escalated and carried over are steps of their own; a reminder is late', () => {
    const course = [
      ...bundle.course,
      { seq: 12, day: '2026-03-20', kind: 'BundleCarriedOver', reason: 'niet-besproken', text: 'Er was geen tijd voor.' },
      { seq: 15, day: '2026-03-21', kind: 'BundleEscalated', reason: 'ander-niveau', text: 'Opgeschaald naar het regieteam.' },
      { seq: 20, day: '2026-04-11', kind: 'BundleOverdue', reason: null, text: 'De beloofde dag is voorbij.' },
    ]
    const one: Contribution = { ...onAgenda, status: 'gebundeld', late: true, bundle: { ...bundle, status: 'gebundeld', course } }
    expect(states(one)).toEqual([
      'ontvangen done',
      '4 done',
      '9 done',
      '12 done',
      '15 done',
      '20 late',
      'geagendeerd ahead',
      'besproken ahead',
      'beantwoord late',
    ])
    expect(stepsOf(one)[4]).toMatchObject({ title: 'Opgeschaald', text: 'Opgeschaald naar het regieteam.' })
  })

  test('the answer that stands is not told again in the course, an earlier one is', () => {
    const told = { day: '2026-03-27', kind: 'BundleAnswered', reason: null, text: 'Beantwoord. “We beginnen in mei.”' }
    const course = [
      { ...told, seq: 30 },
      { ...told, seq: 40 },
    ]
    const one: Contribution = { ...answered, bundle: { ...bundle, answer, course } }
    expect(stepsOf(one).map(({ text }) => text)).toEqual([null, told.text, null])
  })

  test('an answered one has nothing ahead', () => {
    expect(states(answered)).toEqual(['ontvangen done', '4 done', '9 done'])
  })
})

describe('what is asked of who brought it in', () => {
  test('a verdict on a fresh answer, and before that whether it really changed', () => {
    expect(askedOf(loose)).toBeNull()
    expect(askedOf(answered)).toBe('verdict')
    const review = { decisionId: 'd1', decision: 'Een vast aanspreekpunt.', untilDay: null, myReply: null, open: true }
    expect(askedOf({ ...answered, bundle: { ...bundle, answer, review } })).toBe('review')
  })

  test('is asked once for points in the same bundle', () => {
    const groups = inGroups([{ ...answered, signalId: 's2' }, answered, loose])
    expect([groups.asked, groups.underway, groups.answered].map((group) => group.length)).toEqual([1, 1, 1])
  })

  test('what moved last comes first', () => {
    expect(lastDay(onAgenda)).toBe('2026-03-16')
    expect(inGroups([loose, onAgenda]).underway.map(({ status }) => status)).toEqual(['geagendeerd', 'ontvangen'])
  })
})
