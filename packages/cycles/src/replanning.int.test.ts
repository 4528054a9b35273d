import { fromText } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { networkModule } from '@lerende/network'
import { expect, test } from 'vitest'
import {
  addFreePeriod,
  changeRhythm,
  cyclesModule,
  moveOntmoeting,
  planAhead,
  RoundsWithdrawn,
  removeFreePeriod,
  roundsOf,
  yearCalendar,
} from './index.ts'
import { createTestNetwork, monthly, planningOf, recorded, turnsOf } from './testing/index.ts'

describeOnBothEngines('planning anew', (engine) => {
  const open = engine.house([networkModule, cyclesModule])

  test('another rhythm replans the future only: what began or was moved by hand stays, and rounds keep their ids', async () => {
    const { act, house, clock } = open()
    const network = await createTestNetwork(open())
    const overlegId = await network.overleg(monthly)
    await house.advanceTo(fromText('2026-03-02T08:00:00.000Z'))
    const before = await turnsOf(open(), network.scope, overlegId)
    const began = before.filter((one) => one.phase !== 'gepland')
    expect(began.map((one) => one.slot_day)).toEqual(['2026-01-13', '2026-02-10', '2026-03-10'])
    const byHand = before.find((one) => one.slot_day === '2026-05-12')
    await act(network.scope, (trx, ctx) =>
      moveOntmoeting(trx, ctx, {
        ontmoetingId: byHand?.ontmoetingId ?? '',
        startsLocal: '2026-05-19T14:00',
        durationMinutes: 60,
        place: 'School',
      }),
    )
    const rhythm = {
      overlegId,
      rrule: 'FREQ=MONTHLY;BYDAY=2TH',
      startsLocal: '2026-03-02T13:00',
      durationMinutes: 60,
      holidayRule: 'move-later' as const,
    }
    await act(network.scope, (trx, ctx) => changeRhythm(trx, ctx, rhythm))
    const after = await turnsOf(open(), network.scope, overlegId)
    expect(after.filter((one) => one.phase !== 'gepland')).toEqual(began)
    expect(after.map((one) => one.local).slice(3, 7)).toEqual([
      '2026-04-09T13:00',
      '2026-05-19T14:00',
      '2026-05-21T13:00',
      '2026-06-11T13:00',
    ])
    expect(after.find((one) => one.id === byHand?.id)?.local).toBe('2026-05-19T14:00')
    // The next round is still the next round, for whatever hangs on it.
    const kept = before.filter((one) => after.some((other) => other.id === one.id))
    expect(kept).toHaveLength(before.length)
    expect(after[3]?.id).toBe(before[3]?.id)
    expect(after.map((one) => one.number)).toEqual(after.map((_, i) => i + 1))
    const frozen = await planningOf(open(), network.scope)
    await act(network.scope, (trx, ctx) => planAhead(trx, ctx))
    expect(await planningOf(open(), network.scope)).toEqual(frozen)
    expect(clock.now().toString()).toBe('2026-03-02T08:00:00Z')
  })

  test('a rhythm with fewer turns withdraws rounds, and says which round takes over', async () => {
    const { act, house } = open()
    const network = await createTestNetwork(open())
    const overlegId = await network.overleg(monthly)
    const before = await turnsOf(open(), network.scope, overlegId)
    const rhythm = { overlegId, ...monthly, rrule: 'FREQ=MONTHLY;INTERVAL=6;BYDAY=2TU', startsLocal: '2026-09-08T09:30' }
    await act(network.scope, (trx, ctx) => changeRhythm(trx, ctx, rhythm))
    const after = await turnsOf(open(), network.scope, overlegId)
    const gone = before.filter((one) => !after.some((other) => other.id === one.id))
    expect(gone.length).toBeGreaterThan(3)
    const [data, ...more] = await recorded(open(), network.scope, RoundsWithdrawn)
    if (!data) throw new Error('withdrawing is told')
    expect(more).toEqual([])
    expect([...data.roundIds].sort()).toEqual(gone.map((one) => one.id).sort())
    expect(after.find((one) => one.phase !== 'afgerond')?.id).toBe(data.toRoundId)
    const timers = await house.read.selectFrom('timer').select('key').where('network_id', '=', network.scope.networkId).execute()
    for (const one of gone) expect(timers.some((timer) => timer.key.includes(one.id))).toBe(false)
    expect((await roundsOf(house.read, network.scope, overlegId)).map((round) => round.id)).toEqual(after.map((one) => one.id))
  })

  test('free days of the network itself move what is still to come, and back', async () => {
    const { act } = open()
    const network = await createTestNetwork(open())
    const overlegId = await network.overleg({ ...monthly, rrule: 'FREQ=MONTHLY;BYDAY=2WE', startsLocal: '2026-10-01T09:30' })
    const days = async () => (await turnsOf(open(), network.scope, overlegId)).map((one) => one.local.slice(0, 10))
    const before = await planningOf(open(), network.scope)
    expect(await days()).toContain('2027-05-12')
    const freePeriodId = await act(network.scope, (trx, ctx) =>
      addFreePeriod(trx, ctx, { fromDay: '2027-05-10', untilDay: '2027-05-14', name: 'Regionale studieweek' }),
    )
    expect(await days()).toContain('2027-05-19')
    expect(await days()).not.toContain('2027-05-12')
    const calendar = await yearCalendar(open().house.read, network.scope, { fromDay: '2027-05-10', untilDay: '2027-05-31' })
    expect(calendar.ontmoetingen.map((one) => one.startsAt)).toEqual(['2027-05-19T07:30:00.000Z'])
    expect(calendar.free.map((one) => [one.name, one.kind])).toEqual([
      ['Regionale studieweek', 'eigen'],
      ['Pinksteren', 'feestdag'],
      ['Tweede pinksterdag', 'feestdag'],
    ])
    await act(network.scope, (trx, ctx) => removeFreePeriod(trx, ctx, { freePeriodId }))
    const { rounds, ontmoetingen, timers } = await planningOf(open(), network.scope)
    expect({ rounds, ontmoetingen, timers }).toEqual({ rounds: before.rounds, ontmoetingen: before.ontmoetingen, timers: before.timers })
  })
})
