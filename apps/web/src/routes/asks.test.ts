import { describe, expect, test } from 'vitest'
import { type Asked, asksOf, isErrand, partOf } from './asks.ts'

const today = '2026-03-02'
const nothing: Asked = {
  contributions: [],
  reviews: [],
  requests: [],
  coming: [],
  owed: { bundles: [], loose: [] },
  dots: [],
  rechecks: [],
}
const request = { questionnaire: 'terugblik-ontmoeting', title: 'Terugblik', overlegName: 'Regieteam', handedIn: false }
const review = { decisionId: 'd1', bundleId: 'b1', title: 'Wachttijd', untilDay: '2026-04-01', myReply: null }
const point = (signalId: string, bundleId: string, asked: 'verdict' | null) => ({
  signalId,
  text: `Punt ${signalId}`,
  bundle: {
    id: bundleId,
    answer: { answerId: `a/${bundleId}`, text: 'Zo gaan we het doen.', verdictAsked: asked === 'verdict' },
  },
})

describe('what is asked of somebody', () => {
  test('nothing, of somebody who is new', () => {
    expect(asksOf(nothing, today)).toEqual([])
  })

  test('what others wait for comes first, then loops that they began, then anything new', () => {
    const owed = { id: 'b9', title: 'Wachttijd', overlegName: 'Regieteam', roundId: 'r9', dueAt: '2026-03-01T10:00:00.000Z', overdue: true }
    const all: Asked = {
      owed: { bundles: [owed], loose: [{ overlegId: 'o1', overlegName: 'Regieteam', n: 3 }] },
      dots: [{ roundId: 'r3', overlegName: 'Regieteam', ontmoetenAt: '2026-03-12T13:00:00.000Z' }],
      rechecks: [{ id: 'l1', text: 'Een les.' }],
      coming: [{ id: 'm1', overlegName: 'Regieteam', startsAt: '2026-03-12T13:00:00.000Z', rsvp: null }],
      requests: [{ ...request, roundId: 'r1', openUntil: '2026-03-20T10:00:00.000Z' }],
      contributions: [point('s1', 'b1', null), point('s2', 'b2', 'verdict')],
      reviews: [review],
    }
    expect(asksOf(all, today).map(({ kind }) => kind)).toEqual([
      'answer',
      'verdict',
      'review',
      'reflection',
      'dots',
      'bundle',
      'rsvp',
      'recheck',
    ])
  })

  test('what closes first is asked first', () => {
    const requests = [
      { ...request, roundId: 'later', openUntil: '2026-03-30T10:00:00.000Z' },
      { ...request, roundId: 'sooner', openUntil: '2026-03-20T10:00:00.000Z' },
    ]
    expect(asksOf({ ...nothing, requests }, today).map((ask) => ask.kind === 'reflection' && ask.roundId)).toEqual(['sooner', 'later'])
  })

  test('points in one bundle are asked about once', () => {
    const contributions = [point('s1', 'b1', 'verdict'), point('s2', 'b1', 'verdict')]
    expect(asksOf({ ...nothing, contributions }, today)).toHaveLength(1)
  })

  test('whether they come is asked from four weeks before', () => {
    const coming = ['2026-03-30', '2026-03-31'].map((day) => ({
      id: day,
      overlegName: 'Regieteam',
      startsAt: `${day}T13:00:00.000Z`,
      rsvp: null,
    }))
    expect(asksOf({ ...nothing, coming }, today).map(({ key }) => key)).toEqual(['rsvp/2026-03-30'])
  })

  test('what was done is not asked again', () => {
    const coming = [{ id: 'm1', overlegName: 'Regieteam', startsAt: '2026-03-12T13:00:00.000Z', rsvp: 'nee' }]
    const requests = [{ ...request, roundId: 'r1', openUntil: '2026-03-20T10:00:00.000Z', handedIn: true }]
    const contributions = [point('s1', 'b1', null), { signalId: 's2', text: 'Los punt', bundle: null }]
    const reviews = [{ ...review, myReply: 'yes' }]
    expect(asksOf({ ...nothing, coming, requests, contributions, reviews }, today)).toEqual([])
  })

  test('a verdict on a point that is shown is asked in its row, and nowhere else', () => {
    const contributions = [point('s1', 'b1', 'verdict'), point('s2', 'b2', 'verdict'), point('s3', 'b3', null)]
    const asks = asksOf({ ...nothing, contributions, reviews: [review] }, today).filter(isErrand)
    const { inRows, others } = partOf(asks, [{ signalId: 's2' }, { signalId: 's3' }])
    expect(inRows.map(({ key }) => key)).toEqual(['verdict/b2'])
    expect(others.map(({ key }) => key)).toEqual(['verdict/b1', 'review/d1'])
  })
})
