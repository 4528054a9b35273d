import { describe, expect, test } from 'vitest'
import { given, round2, single, step } from '../../testing/scenario.ts'
import { order, timeBoxes } from './agenda.ts'

const { create, schedule, discuss } = step

describe('the agenda of a round', () => {
  test('given a bundle, when it is scheduled, then it has a place and minutes', () => {
    expect(given(create(), schedule()).bundle).toMatchObject({ status: 'geagendeerd', place: { position: 1, minutes: 15 } })
  })

  test('scheduling on a later round moves what is owed, not what was promised first', () => {
    const { bundle } = given(create(), schedule({ ...round2 }))
    expect(bundle).toMatchObject({ roundId: 'casus-2', dueAt: round2.dueAt, firstDueAt: '2026-03-06T16:00:00.000Z' })
  })

  test('a closed agenda, another overleg, and what was discussed are refused', () => {
    expect(given(create()).when(schedule({ takesAgenda: false }))).toBe('round.agenda_closed')
    expect(given(create()).when(schedule({ overlegId: 'regie' }))).toBe('round.other_overleg')
    expect(given(create(), schedule(), discuss).when(schedule())).toBe('bundle.discussed')
  })

  test('it can be taken off until it was discussed', () => {
    expect(given(create(), schedule(), { type: 'unschedule' }).bundle?.status).toBe('gebundeld')
    expect(given(create()).when({ type: 'unschedule' })).toBe('bundle.not_scheduled')
    expect(given(create(), schedule(), discuss).when({ type: 'unschedule' })).toBe('bundle.discussed')
  })

  test('only what stands on the agenda is discussed, and once', () => {
    expect(given(create()).when(discuss)).toBe('bundle.not_scheduled')
    expect(single(given(create(), schedule()).when(discuss))).toMatchObject({ type: 'BundleDiscussed', data: { roundId: 'casus-1' } })
    expect(given(create(), schedule(), discuss).when(discuss)).toEqual([])
  })

  test('an order names every item once', () => {
    expect(
      order(
        ['a', 'b'],
        [
          { bundleId: 'b', minutes: 20 },
          { bundleId: 'a', minutes: 5 },
        ],
      ),
    ).toEqual([
      { bundleId: 'b', position: 1, minutes: 20 },
      { bundleId: 'a', position: 2, minutes: 5 },
    ])
    for (const wanted of [['a'], ['a', 'a'], ['a', 'c'], ['a', 'b', 'c']]) {
      expect(() =>
        order(
          ['a', 'b'],
          wanted.map((bundleId) => ({ bundleId, minutes: 5 })),
        ),
      ).toThrow('agenda.changed')
    }
  })

  test('more minutes than the ontmoeting has is said', () => {
    expect(timeBoxes([30, 40], 60)).toEqual({ planned: 70, available: 60, over: 10 })
    expect(timeBoxes([30], 60)).toEqual({ planned: 30, available: 60, over: 0 })
    expect(timeBoxes([], null)).toEqual({ planned: 0, available: null, over: 0 })
  })
})
