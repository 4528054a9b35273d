import { describe, expect, test } from 'vitest'
import { phaseSteps, type RoundDates, runningRound } from './phases.ts'

const round: RoundDates = {
  phase: 'agenderen',
  ophalenAt: '2026-10-20T06:00:00.000Z',
  agenderenAt: '2026-11-03T16:00:00.000Z',
  ontmoetenAt: '2026-11-10T08:30:00.000Z',
  reflecterenAt: '2026-11-10T10:30:00.000Z',
  terugkoppelenAt: '2026-11-16T07:00:00.000Z',
  dueAt: '2026-11-24T16:00:00.000Z',
  closedAt: null,
}
const states = (one: RoundDates, now: string) => phaseSteps(one, now).map(({ state }) => state)

describe('the phases of a round', () => {
  test('what was is done, what is is now, the rest is ahead', () => {
    expect(states(round, '2026-11-04T08:00:00.000Z')).toEqual(['done', 'now', 'ahead', 'ahead', 'ahead', 'ahead'])
    expect(states({ ...round, phase: 'gepland' }, '2026-09-01T08:00:00.000Z')).toEqual(Array(6).fill('ahead'))
  })

  test('past its last day a round that is open is late', () => {
    const steps = phaseSteps({ ...round, phase: 'terugkoppelen' }, '2026-11-25T08:00:00.000Z')
    expect(steps.map(({ state }) => state)).toEqual(['done', 'done', 'done', 'done', 'now', 'late'])
    expect(steps.at(-1)?.when).toContain('uiterlijk')
  })

  test('a closed round is done from end to end, on the day it closed', () => {
    const closed: RoundDates = { ...round, phase: 'afgerond', closedAt: '2026-11-20T12:00:00.000Z' }
    expect(states(closed, '2026-12-25T08:00:00.000Z')).toEqual(Array(6).fill('done'))
    expect(phaseSteps(closed, '2026-12-25T08:00:00.000Z').at(-1)?.when).toContain('20')
  })
})

describe('the running round', () => {
  test('is the one before its feedback, also when an earlier one still waits for an answer', () => {
    const rounds = [{ phase: 'afgerond' }, { phase: 'terugkoppelen' }, { phase: 'ophalen' }, { phase: 'gepland' }] as const
    expect(runningRound(rounds)).toEqual({ phase: 'ophalen' })
    expect(runningRound(rounds.slice(0, 2))).toEqual({ phase: 'terugkoppelen' })
    expect(runningRound([{ phase: 'gepland' }])).toBeNull()
  })
})
