import { fromText, type NetworkScope } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { networkModule } from '@lerende/network'
import { expect, test } from 'vitest'
import { advanceRound } from './commands/round.ts'
import {
  cancelOntmoeting,
  closeRound,
  cyclesModule,
  OntmoetingHeld,
  RoundClosed,
  RoundFeedbackDue,
  RoundPhaseEntered,
  roundById,
  roundsUnderWay,
} from './index.ts'
import { createTestNetwork, monthly, recorded, turnsOf } from './testing/index.ts'

describeOnBothEngines('the course of a round', (engine) => {
  const open = engine.house([networkModule, cyclesModule])

  /** An overleg whose first round lies ahead entirely, and that round. */
  async function regieteam() {
    const network = await createTestNetwork(open())
    const now = open().clock.now()
    const overlegId = await network.overleg(monthly)
    const turns = await turnsOf(open(), network.scope, overlegId)
    for (const turn of turns) {
      const round = await roundById(open().house.read, network.scope, turn.id)
      if (fromText(round.ophalenAt).epochMilliseconds > now.epochMilliseconds) return { ...network, overlegId, round, turn }
    }
    throw new Error('18 months hold a round that lies ahead')
  }

  const phaseOf = async (scope: NetworkScope, roundId: string) => (await roundById(open().house.read, scope, roundId)).phase

  test('each phase begins at its moment, and a second before it has not', async () => {
    const { house } = open()
    const { scope, round } = await regieteam()
    const course = [
      ['gepland', round.ophalenAt, 'ophalen'],
      ['ophalen', round.agenderenAt, 'agenderen'],
      ['agenderen', round.ontmoetenAt, 'ontmoeten'],
      ['ontmoeten', round.reflecterenAt, 'reflecteren'],
      ['reflecteren', round.terugkoppelenAt, 'terugkoppelen'],
    ] as const
    for (const [before, at, after] of course) {
      await house.advanceTo(fromText(at).subtract({ seconds: 1 }))
      expect(await phaseOf(scope, round.id)).toBe(before)
      await house.advanceTo(fromText(at))
      expect(await phaseOf(scope, round.id)).toBe(after)
    }
    const entered = (await recorded(open(), scope, RoundPhaseEntered)).filter((one) => one.roundId === round.id)
    expect(entered.map((one) => one.phase)).toEqual(course.map(([, , after]) => after))
    expect(entered.every((one) => !one.cancelled && one.niveau === 'beleid')).toBe(true)
    const dueSaid = async () => (await recorded(open(), scope, RoundFeedbackDue)).filter((one) => one.roundId === round.id).length
    await house.advanceTo(fromText(round.dueAt).subtract({ seconds: 1 }))
    expect(await dueSaid()).toBe(0)
    await house.advanceTo(fromText(round.dueAt).add({ hours: 24 * 30 }))
    expect(await dueSaid()).toBe(1)
    // The clock never closes a round.
    expect(await phaseOf(scope, round.id)).toBe('terugkoppelen')
  })

  test('after a week, or months, of being down every step is taken once, in order', async () => {
    const { house, clock } = open()
    for (const until of ['agenderenAt', 'dueAt'] as const) {
      const { scope, round } = await regieteam()
      clock.moveTo(fromText(round[until]).add({ hours: 24 * 7 }))
      await house.settled()
      await house.settled()
      const steps = (await recorded(open(), scope, RoundPhaseEntered)).filter((one) => one.roundId === round.id).map((one) => one.phase)
      const all = ['ophalen', 'agenderen', 'ontmoeten', 'reflecteren', 'terugkoppelen']
      expect(steps).toEqual(until === 'dueAt' ? all : all.slice(0, steps.length))
      expect(steps.length).toBeGreaterThanOrEqual(2)
      const held = (await recorded(open(), scope, OntmoetingHeld)).filter((one) => one.roundId === round.id)
      expect(held).toHaveLength(steps.includes('reflecteren') ? 1 : 0)
      const said = (await recorded(open(), scope, RoundFeedbackDue)).filter((one) => one.roundId === round.id)
      expect(said).toHaveLength(until === 'dueAt' ? 1 : 0)
    }
  })

  test('a timer that no longer fits does nothing: too early, out of turn, or twice', async () => {
    const { act, house } = open()
    const { scope, round } = await regieteam()
    for (const step of ['ophalen', 'ontmoeten', 'due'] as const) {
      await act(scope, (trx, ctx) => advanceRound(trx, ctx, { roundId: round.id, step }))
      expect(await phaseOf(scope, round.id)).toBe('gepland')
    }
    await house.advanceTo(fromText(round.ophalenAt))
    await act(scope, (trx, ctx) => advanceRound(trx, ctx, { roundId: round.id, step: 'ophalen' }))
    expect((await recorded(open(), scope, RoundPhaseEntered)).filter((one) => one.roundId === round.id)).toHaveLength(1)
    await house.advanceTo(fromText(round.agenderenAt))
    expect(await phaseOf(scope, round.id)).toBe('agenderen')
  })

  test('a round closes once, and only from terugkoppelen', async () => {
    const { act, house } = open()
    const { scope, overlegId, round } = await regieteam()
    const close = () => act(scope, (trx, ctx) => closeRound(trx, ctx, round.id))
    await house.advanceTo(fromText(round.reflecterenAt))
    await expect(close()).rejects.toMatchObject({ code: 'cycles.no_feedback_phase' })
    await house.advanceTo(fromText(round.terugkoppelenAt))
    expect((await roundsUnderWay(house.read, scope)).map((one) => one.id)).toContain(round.id)
    expect(await close()).toBe(true)
    expect(await close()).toBe(false)
    expect(await recorded(open(), scope, RoundClosed)).toEqual([
      { roundId: round.id, overlegId, niveau: 'beleid', day: round.terugkoppelenAt.slice(0, 10) },
    ])
    expect(await roundById(house.read, scope, round.id)).toMatchObject({ phase: 'afgerond', closedAt: round.terugkoppelenAt })
    expect((await roundsUnderWay(house.read, scope)).map((one) => one.id)).not.toContain(round.id)
    // Nothing is due any more of a round that closed before its last day.
    await house.advanceTo(fromText(round.dueAt).add({ hours: 24 }))
    expect((await recorded(open(), scope, RoundFeedbackDue)).filter((one) => one.roundId === round.id)).toEqual([])
    expect(await phaseOf(scope, round.id)).toBe('afgerond')
  })

  test('a round goes on without its ontmoeting, and says so', async () => {
    const { act, house } = open()
    const { scope, round, turn } = await regieteam()
    await act(scope, (trx, ctx) => cancelOntmoeting(trx, ctx, { ontmoetingId: turn.ontmoetingId, reason: 'De zaal is bezet' }))
    await house.advanceTo(fromText(round.terugkoppelenAt))
    const entered = (await recorded(open(), scope, RoundPhaseEntered)).filter((one) => one.roundId === round.id)
    expect(entered).toHaveLength(5)
    expect(entered.every((one) => one.cancelled)).toBe(true)
    expect((await recorded(open(), scope, OntmoetingHeld)).filter((one) => one.roundId === round.id)).toEqual([])
  })
})
