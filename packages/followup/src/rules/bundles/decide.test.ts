import { describe, expect, test } from 'vitest'
import { above, given, round1, round2, single, step } from '../../testing/scenario.ts'

const { create, schedule, discuss, decide, answer, escalate, referBack, reopen, carryOver } = step
const answered = [create(), schedule(), discuss, decide(), answer()]

describe('composing a bundle', () => {
  test('given nothing, when signals are put together, then there is a bundle that owes an answer by their first promise', () => {
    expect(single(given().when(create('s1', 's2')))).toMatchObject({
      type: 'BundleCreated',
      data: { overlegId: 'casus', originOverlegId: 'casus', roundId: 'casus-1', signalIds: ['s1', 's2'], firstDueAt: round1.dueAt },
    })
  })

  test('a bundle cannot be made of nothing, nor of what another overleg was asked', () => {
    const empty = { ...create(), signals: [] } as never
    const foreign = { ...create(), signals: [{ id: 's9', overlegId: 'regie', firstDueAt: round1.dueAt }] } as never
    expect(given().when(empty)).toBe('signal.unknown')
    expect(given().when(foreign)).toBe('signal.other_overleg')
  })

  test('an older signal that joins brings its older promise along; a newer one does not make the promise later', () => {
    const older = { type: 'add', signals: [{ id: 's3', overlegId: 'casus', firstDueAt: '2026-01-09T16:00:00.000Z' }] } as const
    const newer = { type: 'add', signals: [{ id: 's4', overlegId: 'casus', firstDueAt: round2.dueAt }] } as const
    expect(given(create(), older).bundle?.firstDueAt).toBe('2026-01-09T16:00:00.000Z')
    expect(given(create(), newer).bundle).toMatchObject({ firstDueAt: round1.dueAt, dueAt: round1.dueAt, signalIds: ['s1', 's2', 's4'] })
  })

  test('adding the same signal twice changes nothing; one of a stranger overleg is refused', () => {
    const same = { type: 'add', signals: [{ id: 's1', overlegId: 'casus', firstDueAt: round1.dueAt }] } as const
    const stranger = { type: 'add', signals: [{ id: 's9', overlegId: 'regie', firstDueAt: round1.dueAt }] } as const
    expect(given(create()).when(same)).toEqual([])
    expect(given(create()).when(stranger)).toBe('signal.other_overleg')
    expect(given(create(), escalate).when(stranger)).toHaveLength(1)
  })

  test('the last signal stays: a bundle is never empty', () => {
    const remove = { type: 'remove', signalId: 's1', to: round1 } as const
    expect(given(create('s1', 's2'), remove).bundle?.signalIds).toEqual(['s2'])
    expect(given(create('s1')).when(remove)).toBe('bundle.last_signal')
    expect(given(create('s2')).when(remove)).toBe('signal.not_in_bundle')
  })

  test('a new title is told once', () => {
    expect(given(create()).when({ type: 'rename', title: 'Wachttijd bij aanmelding' })).toEqual([])
    expect(given(create(), { type: 'rename', title: 'Wachten' }).bundle?.title).toBe('Wachten')
  })
})

describe('moving a bundle', () => {
  test.each([
    ['gebundeld', [create()]],
    ['geagendeerd', [create(), schedule()]],
  ])('what is %s at the end of its round goes to the next, with the due day of that round', (_status, before) => {
    const { bundle } = given(...before, carryOver)
    expect(bundle).toMatchObject({ status: 'gebundeld', roundId: 'casus-2', dueAt: round2.dueAt, firstDueAt: round1.dueAt })
  })

  test('what was discussed stays and waits for its answer; what was answered is done', () => {
    expect(given(create(), schedule(), discuss).when(carryOver)).toEqual([])
    expect(given(...answered).when(carryOver)).toEqual([])
    expect(given(create(), carryOver).when(carryOver)).toEqual([])
  })

  test('escalating goes up from any open status, keeps the origin and the first promise', () => {
    for (const before of [[create()], [create(), schedule()], [create(), schedule(), discuss, decide()]]) {
      expect(given(...before, escalate).bundle).toEqual({
        id: 'b1',
        title: 'Wachttijd bij aanmelding',
        status: 'gebundeld',
        overlegId: 'regie',
        originOverlegId: 'casus',
        roundId: 'regie-4',
        signalIds: ['s1', 's2'],
        dueAt: above.dueAt,
        firstDueAt: round1.dueAt,
        turn: 0,
      })
    }
    expect(given(create()).when({ type: 'escalate', to: round2, day: '2026-02-24' })).toBe('overleg.none_above')
  })

  test('referring back brings it home, and only from elsewhere', () => {
    expect(given(create()).when(referBack)).toBe('bundle.at_origin')
    expect(given(create(), escalate, referBack).bundle).toMatchObject({ status: 'gebundeld', overlegId: 'casus', roundId: 'casus-2' })
    expect(single(given(create(), escalate).when(referBack))).toMatchObject({
      type: 'BundleReferredBack',
      data: { fromOverlegId: 'regie', from: 'regie-4', overlegId: 'casus', to: 'casus-2' },
    })
  })

  test('only an answered bundle reopens, and its turns are counted', () => {
    expect(given(create(), schedule()).when(reopen)).toBe('bundle.not_answered')
    const again = [...answered, reopen, schedule({ ...round2 }), discuss, decide({ decisionId: 'd2' }), answer({ answerId: 'a2' })]
    expect(given(...answered, reopen).bundle).toMatchObject({ status: 'gebundeld', roundId: 'casus-2', firstDueAt: round1.dueAt, turn: 1 })
    expect(given(...again).bundle).toMatchObject({ status: 'beantwoord', turn: 2, decision: { id: 'd2' }, answer: { id: 'a2' } })
  })
})

test('an answered bundle refuses everything but reopening', () => {
  const signals = [{ id: 's3', overlegId: 'casus', firstDueAt: round1.dueAt }]
  const refused = [
    { type: 'add', signals },
    { type: 'remove', signalId: 's1', to: round1 },
    { type: 'rename', title: 'Anders' },
    schedule(),
    { type: 'unschedule' },
    discuss,
    decide(),
    answer(),
    escalate,
    referBack,
  ] as const
  for (const command of refused) expect(given(...answered).when(command)).toBe('bundle.answered')
})

test('a bundle that does not exist is unknown to every command', () => {
  expect(given().when(discuss)).toBe('bundle.unknown')
})
