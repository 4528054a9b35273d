import { fromText, type NetworkScope, ZONE } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { networkModule } from '@lerende/network'
import { expect, test } from 'vitest'
import {
  addFreePeriod, changeRhythm, createOverleg, createOverleggenFromPlan, cyclesModule, freeDays, gooiEnVechtstreekOverleggen,
  moveOntmoeting, nextRound, type Overleg, overlegByKey, planAhead, removeFreePeriod, roundFor, roundsOf, yearCalendar,
} from './index.ts'
import { createTestNetwork, monthly, weekly } from './testing/network.ts'

describeOnBothEngines('planning', (engine) => {
  const open = engine.house([networkModule, cyclesModule])

  async function turns(scope: NetworkScope, overlegId: string) {
    const rows = await open()
      .house.read.selectFrom('round')
      .innerJoin('ontmoeting', 'ontmoeting.round_id', 'round.id')
      .select(['round.id', 'round.number', 'ontmoeting.id as ontmoetingId', 'ontmoeting.starts_at', 'ontmoeting.with_partners'])
      .select(['round.slot_day', 'round.due_at', 'round.phase'])
      .where('round.network_id', '=', scope.networkId)
      .where('round.overleg_id', '=', overlegId)
      .where('round.withdrawn_at', 'is', null)
      .orderBy('round.slot_day')
      .execute()
    return rows.map((row) => ({ ...row, local: fromText(row.starts_at).toZonedDateTimeISO(ZONE).toPlainDateTime().toString() }))
  }

  async function everything(scope: NetworkScope) {
    const { read } = open().house
    const rounds = await read.selectFrom('round').selectAll().where('network_id', '=', scope.networkId).orderBy('id').execute()
    const ontmoetingen = await read.selectFrom('ontmoeting').selectAll().where('network_id', '=', scope.networkId).orderBy('id').execute()
    const timers = await read.selectFrom('timer').selectAll().where('network_id', '=', scope.networkId).orderBy('key').execute()
    const events = await read.selectFrom('event_log').select('type').where('network_id', '=', scope.networkId).execute()
    return { rounds, ontmoetingen, timers, events: events.map((row) => row.type).sort() }
  }

  test('18 months are planned around every free day, the same local time in summer and winter', async () => {
    const network = await createTestNetwork(open())
    const overlegId = await network.overleg(monthly)
    const planned = await turns(network.scope, overlegId)
    expect(planned.map((one) => one.local.slice(0, 10))).toEqual([
      '2026-01-13', '2026-02-10', '2026-03-10', '2026-04-14', '2026-05-12', '2026-06-09', '2026-08-18', '2026-09-08',
      '2026-10-20', '2026-11-10', '2026-12-08', '2027-01-12', '2027-02-09', '2027-03-09', '2027-04-13', '2027-05-11', '2027-06-08',
    ])
    expect(new Set(planned.map((one) => one.local.slice(11, 16)))).toEqual(new Set(['09:30']))
    expect(planned.map((one) => one.number)).toEqual(planned.map((_, i) => i + 1))
    expect(planned.find((one) => one.local.startsWith('2026-03-10'))?.starts_at).toBe('2026-03-10T08:30:00.000Z')
    expect(planned.find((one) => one.local.startsWith('2026-04-14'))?.starts_at).toBe('2026-04-14T07:30:00.000Z')
    const isFree = await freeDays(open().house.read, network.scope)
    for (const one of planned) expect(isFree(fromText(one.due_at).toZonedDateTimeISO(ZONE).toPlainDate().toString())).toBe(false)
  })

  test('a weekly overleg keeps its time over both nights in which the clock changes', async () => {
    const network = await createTestNetwork(open())
    const overlegId = await network.overleg({ ...weekly, holidayRule: 'skip' })
    const planned = await turns(network.scope, overlegId)
    const around = (day: string) => planned.filter((one) => one.local.startsWith(day)).map((one) => one.starts_at)
    expect(around('2026-03-25')).toEqual(['2026-03-25T12:00:00.000Z'])
    expect(around('2026-04-01')).toEqual(['2026-04-01T11:00:00.000Z'])
    expect(around('2026-10-21')).toEqual(['2026-10-21T11:00:00.000Z'])
    expect(around('2026-10-28')).toEqual(['2026-10-28T12:00:00.000Z'])
  })

  test('planning again changes nothing, not even an event', async () => {
    const network = await createTestNetwork(open())
    await network.overleg(monthly)
    await network.overleg(weekly)
    const before = await everything(network.scope)
    await open().act(network.scope, (trx, ctx) => planAhead(trx, ctx))
    await open().act(network.scope, (trx, ctx) => planAhead(trx, ctx))
    expect(await everything(network.scope)).toEqual(before)
  })

  test('another rhythm replans the future only: what began or was moved by hand stays, and rounds keep their ids', async () => {
    const { act, house, clock } = open()
    const network = await createTestNetwork(open())
    const overlegId = await network.overleg(monthly)
    await house.advanceTo(fromText('2026-03-02T08:00:00.000Z'))
    const before = await turns(network.scope, overlegId)
    const began = before.filter((one) => one.phase !== 'gepland')
    expect(began.map((one) => one.slot_day)).toEqual(['2026-01-13', '2026-02-10', '2026-03-10'])
    const byHand = before.find((one) => one.slot_day === '2026-05-12')
    await act(network.scope, (trx, ctx) =>
      moveOntmoeting(trx, ctx, { ontmoetingId: byHand?.ontmoetingId ?? '', startsLocal: '2026-05-19T14:00', durationMinutes: 60, place: 'School' }),
    )
    const rhythm = { overlegId, rrule: 'FREQ=MONTHLY;BYDAY=2TH', startsLocal: '2026-03-02T13:00', durationMinutes: 60, holidayRule: 'move-later' as const }
    await act(network.scope, (trx, ctx) => changeRhythm(trx, ctx, rhythm))
    const after = await turns(network.scope, overlegId)
    expect(after.filter((one) => one.phase !== 'gepland')).toEqual(began)
    expect(after.map((one) => one.local.slice(0, 16)).slice(3, 7)).toEqual([
      '2026-04-09T13:00', '2026-05-19T14:00', '2026-05-21T13:00', '2026-06-11T13:00',
    ])
    expect(after.find((one) => one.id === byHand?.id)?.local).toBe('2026-05-19T14:00:00')
    // The next round is still the next round, for whatever hangs on it.
    const kept = before.filter((one) => after.some((other) => other.id === one.id))
    expect(kept).toHaveLength(before.length)
    expect(after[3]?.id).toBe(before[3]?.id)
    expect(after.map((one) => one.number)).toEqual(after.map((_, i) => i + 1))
    const frozen = await everything(network.scope)
    await act(network.scope, (trx, ctx) => planAhead(trx, ctx))
    expect(await everything(network.scope)).toEqual(frozen)
    expect(clock.now().toString()).toBe('2026-03-02T08:00:00Z')
  })

  test('a rhythm with fewer turns withdraws rounds, and says which round takes over', async () => {
    const { act, house } = open()
    const network = await createTestNetwork(open())
    const overlegId = await network.overleg(monthly)
    const before = await turns(network.scope, overlegId)
    const rhythm = { overlegId, ...monthly, rrule: 'FREQ=MONTHLY;INTERVAL=6;BYDAY=2TU', startsLocal: '2026-09-08T09:30' }
    await act(network.scope, (trx, ctx) => changeRhythm(trx, ctx, rhythm))
    const after = await turns(network.scope, overlegId)
    const gone = before.filter((one) => !after.some((other) => other.id === one.id))
    expect(gone.length).toBeGreaterThan(3)
    const event = await house.read.selectFrom('event_log').select('data')
      .where('network_id', '=', network.scope.networkId).where('type', 'like', '%rounds-withdrawn%').executeTakeFirstOrThrow()
    const data = JSON.parse(event.data) as { roundIds: string[]; toRoundId: string }
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
    const days = async () => (await turns(network.scope, overlegId)).map((one) => one.local.slice(0, 10))
    const before = await everything(network.scope)
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
    const { rounds, ontmoetingen, timers } = await everything(network.scope)
    expect({ rounds, ontmoetingen, timers }).toEqual({ rounds: before.rounds, ontmoetingen: before.ontmoetingen, timers: before.timers })
  })

  test('every week the horizon moves on, by one timer', async () => {
    const { house, clock } = open()
    const network = await createTestNetwork(open())
    const overlegId = await network.overleg(monthly)
    const last = async () => (await turns(network.scope, overlegId)).at(-1)?.slot_day ?? ''
    const first = await last()
    const planTimers = async () =>
      house.read.selectFrom('timer').select('key').where('network_id', '=', network.scope.networkId).where('kind', '=', 'cycles.plan').execute()
    expect(await planTimers()).toHaveLength(1)
    await house.advanceTo(clock.now().add({ hours: 24 * 100 }))
    expect((await last()) > first).toBe(true)
    const until = clock.now().toZonedDateTimeISO(ZONE).add({ months: 16 }).toPlainDate().toString()
    expect((await last()) > until).toBe(true)
    expect(await planTimers()).toHaveLength(1)
  })

  test('the plan of the first network: seven overleggen, partners every third time, nothing twice', async () => {
    const { act, house } = open()
    const network = await createTestNetwork(open())
    const found = () => act(network.scope, (trx, ctx) => createOverleggenFromPlan(trx, ctx, gooiEnVechtstreekOverleggen()))
    const ids = await found()
    const before = await everything(network.scope)
    expect(await found()).toEqual(ids)
    expect(await everything(network.scope)).toEqual(before)
    expect(ids.size).toBe(7)
    const isFree = await freeDays(house.read, network.scope)
    const yearFrom = house.clock.now().toString().slice(0, 10)
    for (const [key, overlegId] of ids) {
      const planned = await turns(network.scope, overlegId)
      for (const one of planned) expect([key, one.local, isFree(one.local.slice(0, 10))]).toEqual([key, one.local, false])
      const inYear = planned.filter((one) => one.local.slice(0, 10) < `${Number(yearFrom.slice(0, 4)) + 1}${yearFrom.slice(4)}`)
      expect([key, inYear.length > 1]).toEqual([key, true])
    }
    const regieteam = await turns(network.scope, ids.get('regieteam-sociaal-domein') ?? '')
    expect(regieteam.map((one) => one.with_partners)).toEqual(regieteam.map((one) => (one.number % 3 === 0 ? 1 : 0)))
    const above = (overleg: Overleg | null) => overleg?.escalatesTo
    expect(above(await overlegByKey(house.read, network.scope, 'regieteam-sociaal-domein'))).toBe(ids.get('ambassadeursoverleg-idu'))
  })

  test('the round that takes something in is the first whose agenda is still open, and the next one follows it', async () => {
    const { house } = open()
    const network = await createTestNetwork(open())
    const overlegId = await network.overleg(monthly)
    const [, second, third] = await roundsOf(house.read, network.scope, overlegId)
    const at = fromText(second?.agenderenAt ?? '').subtract({ minutes: 1 })
    expect((await roundFor(house.read, network.scope, { overlegId, at }))?.id).toBe(second?.id)
    expect((await roundFor(house.read, network.scope, { overlegId, at: at.add({ minutes: 1 }) }))?.id).toBe(third?.id)
    expect((await nextRound(house.read, network.scope, second?.id ?? ''))?.id).toBe(third?.id)
  })

  test('a rhythm that nobody can keep, a name twice and a way up that goes sideways are refused', async () => {
    const { act } = open()
    const network = await createTestNetwork(open())
    const overlegId = await network.overleg(monthly)
    const create = (parts: Partial<typeof monthly>) => act(network.scope, (trx, ctx) => createOverleg(trx, ctx, { ...monthly, ...parts }))
    await expect(create({ name: 'Ander overleg', rrule: 'FREQ=DAILY' })).rejects.toMatchObject({ code: 'cycles.rhythm_unusual', field: 'rrule' })
    await expect(create({})).rejects.toMatchObject({ code: 'cycles.key_taken', field: 'name' })
    await expect(create({ name: 'Ander overleg', escalatesTo: overlegId })).rejects.toMatchObject({ code: 'cycles.escalates_sideways' })
    const other = await createTestNetwork(open())
    const stranger = act(other.scope, (trx, ctx) => createOverleg(trx, ctx, { ...weekly, escalatesTo: overlegId }))
    await expect(stranger).rejects.toMatchObject({ code: 'cycles.unknown_overleg' })
  })
})
