import { fromText } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { networkModule } from '@lerende/network'
import { expect, test } from 'vitest'
import {
  CheckedIn,
  cancelOntmoeting,
  checkIn,
  cyclesModule,
  giveRsvp,
  MeetingClockSet,
  ontmoetingById,
  presentAt,
  pressClock,
  recordAttendance,
  roundById,
} from './index.ts'
import type { PressClockInput } from './inputs.ts'
import { meetingClockOf } from './queries/meeting-clock.ts'
import { createTestNetwork, monthly, recorded, turnsOf } from './testing/index.ts'

/** A press without the ontmoeting, one kind after another. */
type Press = PressClockInput extends infer P ? (P extends unknown ? Omit<P, 'ontmoetingId'> : never) : never

describeOnBothEngines('while an ontmoeting goes on', (engine) => {
  const open = engine.house([networkModule, cyclesModule])

  async function regieteam() {
    const { house } = open()
    const network = await createTestNetwork(open())
    const { scope } = network
    const overlegId = await network.overleg(monthly)
    const leader = await network.member(overlegId, 'Beleidsadviseur 1', 'coordinator')
    const member = await network.member(overlegId, 'Beleidsadviseur 2')
    const now = house.clock.now().toString()
    const next = (await turnsOf(open(), scope, overlegId)).find((one) => one.starts_at > now)
    if (!next) throw new Error('18 months hold an ontmoeting that is still to come')
    const ontmoeting = await ontmoetingById(house.read, scope, next.ontmoetingId)
    const round = await roundById(house.read, scope, next.id)
    const press = (personId: typeof leader, command: Press) =>
      open().act(scope, (trx, ctx) => pressClock(trx, ctx, { ...command, ontmoetingId: ontmoeting.id } as PressClockInput), {
        kind: 'person',
        personId,
      })
    const enter = (personId: string) => open().act(scope, (trx, ctx) => checkIn(trx, ctx, { ontmoetingId: ontmoeting.id, personId }))
    const clock = () => meetingClockOf(house.read, scope, ontmoeting.id)
    return { ...network, leader, member, ontmoeting, round, press, enter, clock }
  }

  test('who leads sets the clock, and every screen reads the same', async () => {
    const { scope, leader, member, ontmoeting, press, clock } = await regieteam()
    await open().house.advanceTo(fromText(ontmoeting.startsAt))
    const begin: Press = { press: 'begin', about: 'stap', subjectId: '0', seconds: 300 }
    await expect(press(member, begin)).rejects.toMatchObject({ code: 'cycles.not_your_overleg' })
    await press(leader, begin)
    open().clock.advance({ seconds: 90 })
    await press(leader, { press: 'pauzeer' })
    await press(leader, { press: 'minuut-erbij' })
    expect(await clock()).toEqual({ about: 'stap', subjectId: '0', seconds: 360, spentSeconds: 90, startedAt: null })
    await press(leader, { press: 'hervat' })
    await press(leader, { press: 'hervat' })
    await press(leader, { press: 'stop' })
    expect(await clock()).toBeNull()
    const told = (await recorded(open(), scope, MeetingClockSet)).map((one) => [one.press, one.running])
    expect(told).toEqual([
      ['begin', true],
      ['pauzeer', false],
      ['minuut-erbij', false],
      ['hervat', true],
      ['stop', false],
    ])
  })

  test('two who add a minute at once add two', async () => {
    const { leader, press, clock } = await regieteam()
    await press(leader, { press: 'begin', about: 'punt', subjectId: 'x', seconds: 60 })
    await Promise.all([press(leader, { press: 'minuut-erbij' }), press(leader, { press: 'minuut-erbij' })])
    expect((await clock())?.seconds).toBe(180)
  })

  test('a clock stops with its ontmoeting: not when it is off, not when its round is at terugkoppelen', async () => {
    const one = await regieteam()
    const begin: Press = { press: 'begin', about: 'stap', subjectId: '0', seconds: 300 }
    await open().house.advanceTo(fromText(one.round.terugkoppelenAt))
    await expect(one.press(one.leader, begin)).rejects.toMatchObject({ code: 'cycles.meeting_over' })
    const off = await regieteam()
    await open().act(off.scope, (trx, ctx) => cancelOntmoeting(trx, ctx, { ontmoetingId: off.ontmoeting.id, reason: 'Geen zaal' }))
    await expect(off.press(off.leader, begin)).rejects.toMatchObject({ code: 'cycles.not_planned' })
    await expect(off.enter(off.member)).rejects.toMatchObject({ code: 'cycles.not_planned' })
  })

  test('who is invited checks in once, from an hour before; who said yes counts too, until there is a list', async () => {
    const { scope, leader, member, person, ontmoeting, round, enter } = await regieteam()
    const { house, act } = open()
    const passerBy = await person('Leerkracht 1')
    await act(scope, (trx, ctx) => giveRsvp(trx, ctx, { ontmoetingId: ontmoeting.id, personId: leader, rsvp: 'ja', replacedBy: null }))
    await expect(enter(member)).rejects.toMatchObject({ code: 'cycles.check_in_later' })
    await house.advanceTo(fromText(ontmoeting.startsAt).subtract({ minutes: 60 }))
    await expect(enter(passerBy)).rejects.toMatchObject({ code: 'cycles.not_invited' })
    await enter(member)
    await enter(member)
    expect(await recorded(open(), scope, CheckedIn)).toHaveLength(1)
    await house.advanceTo(fromText(round.reflecterenAt))
    expect(await presentAt(house.read, scope, ontmoeting.id)).toEqual([leader, member].sort())
    await act(scope, (trx, ctx) => recordAttendance(trx, ctx, { ontmoetingId: ontmoeting.id, personIds: [member] }))
    expect(await presentAt(house.read, scope, ontmoeting.id)).toEqual([member])
    await enter(leader)
    expect(await presentAt(house.read, scope, ontmoeting.id)).toEqual([leader, member].sort())
    await house.advanceTo(fromText(round.terugkoppelenAt))
    await expect(enter(member)).rejects.toMatchObject({ code: 'cycles.attendance_final' })
  })
})
