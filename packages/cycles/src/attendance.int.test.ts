import { fromText, type NetworkScope } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { networkModule } from '@lerende/network'
import { expect, test } from 'vitest'
import {
  AttendanceRecorded,
  cancelOntmoeting,
  cyclesModule,
  giveRsvp,
  invited,
  ontmoetingById,
  presentAt,
  type Rsvp,
  RsvpGiven,
  recordAttendance,
  roundById,
} from './index.ts'
import { createTestNetwork, monthly, recorded, turnsOf } from './testing/index.ts'

describeOnBothEngines('who is invited and who was there', (engine) => {
  const open = engine.house([networkModule, cyclesModule])

  async function regieteam(partnersEvery: number | null = null) {
    const network = await createTestNetwork(open())
    const overlegId = await network.overleg({ ...monthly, partnersEvery })
    const a = await network.member(overlegId, 'Beleidsadviseur 1', 'coordinator')
    const b = await network.member(overlegId, 'Beleidsadviseur 2')
    const now = open().clock.now().toString()
    const turns = (await turnsOf(open(), network.scope, overlegId)).filter((one) => one.starts_at > now)
    const next = turns[0]
    if (!next) throw new Error('18 months hold an ontmoeting that is still to come')
    const ontmoeting = await ontmoetingById(open().house.read, network.scope, next.ontmoetingId)
    return { ...network, overlegId, a, b, turns, ontmoeting, round: await roundById(open().house.read, network.scope, next.id) }
  }

  async function say(scope: NetworkScope, ontmoetingId: string, personId: string, rsvp: Rsvp, replacedBy: string | null = null) {
    await open().act(scope, (trx, ctx) => giveRsvp(trx, ctx, { ontmoetingId, personId, rsvp, replacedBy }))
  }

  async function guests(scope: NetworkScope, ontmoetingId: string) {
    const people = await invited(open().house.read, scope, ontmoetingId)
    return people.map((one) => [one.name, one.rsvp, one.replaces])
  }

  test('an answer counts until the next one; a replacement comes with a yes and goes when not needed', async () => {
    const { scope, a, b, ontmoeting, person } = await regieteam()
    const stand = await person('Leerkracht 1')
    await say(scope, ontmoeting.id, a, 'misschien')
    await say(scope, ontmoeting.id, a, 'ja')
    await say(scope, ontmoeting.id, b, 'nee', stand)
    expect(await guests(scope, ontmoeting.id)).toEqual([
      ['Beleidsadviseur 1', 'ja', false],
      ['Beleidsadviseur 2', 'nee', false],
      ['Leerkracht 1', 'ja', true],
    ])
    const other = await person('Leerkracht 2')
    await say(scope, ontmoeting.id, b, 'nee', other)
    expect((await guests(scope, ontmoeting.id)).map(([name]) => name)).toEqual(['Beleidsadviseur 1', 'Beleidsadviseur 2', 'Leerkracht 2'])
    await say(scope, ontmoeting.id, b, 'ja')
    expect((await guests(scope, ontmoeting.id)).map(([name]) => name)).toEqual(['Beleidsadviseur 1', 'Beleidsadviseur 2'])
    expect((await recorded(open(), scope, RsvpGiven)).map((one) => [one.rsvp, one.replacedBy])).toEqual([
      ['misschien', null],
      ['ja', null],
      ['nee', stand],
      ['nee', other],
      ['ja', null],
    ])
  })

  test('a replacement of two stays while one of them needs it, and keeps an own answer', async () => {
    const { scope, a, b, ontmoeting, person } = await regieteam()
    const stand = await person('Leerkracht 1')
    await say(scope, ontmoeting.id, a, 'nee', stand)
    await say(scope, ontmoeting.id, b, 'nee', stand)
    await say(scope, ontmoeting.id, stand, 'misschien')
    await say(scope, ontmoeting.id, a, 'ja')
    expect(await guests(scope, ontmoeting.id)).toContainEqual(['Leerkracht 1', 'misschien', true])
    await say(scope, ontmoeting.id, b, 'ja')
    expect(await guests(scope, ontmoeting.id)).toHaveLength(2)
  })

  test('only who is invited answers, and only somebody of the network comes instead', async () => {
    const { scope, a, ontmoeting, person } = await regieteam()
    const outsider = await person('Leerkracht 1')
    await expect(say(scope, ontmoeting.id, outsider, 'ja')).rejects.toMatchObject({ code: 'cycles.not_invited' })
    const elsewhere = await (await createTestNetwork(open())).person('Iemand')
    await expect(say(scope, ontmoeting.id, a, 'nee', elsewhere)).rejects.toMatchObject({ code: 'cycles.not_invited', field: 'replacedBy' })
    expect(await recorded(open(), scope, RsvpGiven)).toEqual([])
  })

  test('partners are invited every third time, and not in between', async () => {
    const { scope, overlegId, member, turns } = await regieteam(3)
    await member(overlegId, 'Partner onderwijs', 'lid', true)
    for (const turn of turns.slice(0, 6)) {
      const names = (await guests(scope, turn.ontmoetingId)).map(([name]) => name)
      expect([turn.number, names.includes('Partner onderwijs')]).toEqual([turn.number, turn.number % 3 === 0])
    }
  })

  test('attendance may be corrected until terugkoppelen, and is told once, as it stood then', async () => {
    const { act, house } = open()
    const { scope, a, b, ontmoeting, round } = await regieteam()
    const write = (personIds: string[]) => act(scope, (trx, ctx) => recordAttendance(trx, ctx, { ontmoetingId: ontmoeting.id, personIds }))
    await say(scope, ontmoeting.id, a, 'ja')
    await expect(write([a])).rejects.toMatchObject({ code: 'cycles.not_yet' })
    await house.advanceTo(fromText(round.reflecterenAt))
    expect(await presentAt(house.read, scope, ontmoeting.id)).toEqual([a])
    await write([a, b])
    expect(await presentAt(house.read, scope, ontmoeting.id)).toEqual([a, b].sort())
    await write([b])
    const elsewhere = await (await createTestNetwork(open())).person('Iemand')
    await expect(write([b, elsewhere])).rejects.toMatchObject({ code: 'cycles.unknown_member', field: 'personIds' })
    expect(await recorded(open(), scope, AttendanceRecorded)).toEqual([])
    await house.advanceTo(fromText(round.terugkoppelenAt))
    await expect(write([a])).rejects.toMatchObject({ code: 'cycles.attendance_final' })
    await house.advanceTo(fromText(round.dueAt).add({ hours: 48 }))
    const told = (await recorded(open(), scope, AttendanceRecorded)).filter((one) => one.roundId === round.id)
    expect(told.map((one) => one.personIds)).toEqual([[b]])
  })

  test('without a list those who said yes were there; when it was called off nobody was, and nothing is told', async () => {
    const { act, house } = open()
    const { scope, a, b, ontmoeting, round, turns } = await regieteam()
    await say(scope, ontmoeting.id, a, 'ja')
    await say(scope, ontmoeting.id, b, 'misschien')
    const second = turns[1]
    if (!second) throw new Error('there is a second turn')
    await say(scope, second.ontmoetingId, a, 'ja')
    await act(scope, (trx, ctx) => cancelOntmoeting(trx, ctx, { ontmoetingId: second.ontmoetingId, reason: 'Geen zaal' }))
    await house.advanceTo(fromText(second.due_at))
    const told = await recorded(open(), scope, AttendanceRecorded)
    expect(told.filter((one) => one.roundId === round.id).map((one) => one.personIds)).toEqual([[a]])
    expect(told.some((one) => one.roundId === second.id)).toBe(false)
    expect(await presentAt(house.read, scope, second.ontmoetingId)).toEqual([])
  })
})
