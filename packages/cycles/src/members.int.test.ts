import type { Actor, NetworkScope, PersonId } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { networkModule } from '@lerende/network'
import { expect, test } from 'vitest'
import {
  addMember,
  allOverleggen,
  coordinatesAny,
  cyclesModule,
  giveRsvp,
  invited,
  membersOf,
  overlegById,
  overleggenOf,
  removeMember,
  roleIn,
  roundById,
  roundsUnderWay,
  yearCalendar,
} from './index.ts'
import { createTestNetwork, monthly, turnsOf, weekly } from './testing/index.ts'

describeOnBothEngines('members of an overleg', (engine) => {
  const open = engine.house([networkModule, cyclesModule])

  const by = (personId: PersonId): Actor => ({ kind: 'person', personId })

  test('the coordinator lets people in, gives them another role and out; others may not', async () => {
    const { act, house } = open()
    const { scope, overleg, member, person } = await createTestNetwork(open())
    const overlegId = await overleg(monthly)
    const coordinator = await member(overlegId, 'Coördinator', 'coordinator')
    const newcomer = await person('Jeugdcoach 1')
    const join = (actor: PersonId, role: 'lid' | 'begeleider') =>
      act(scope, (trx, ctx) => addMember(trx, ctx, { overlegId, personId: newcomer, role, partner: false }), by(actor))
    await expect(join(newcomer, 'lid')).rejects.toMatchObject({ code: 'cycles.not_your_overleg' })
    await join(coordinator, 'lid')
    expect(await coordinatesAny(house.read, scope, newcomer)).toBe(false)
    await join(coordinator, 'begeleider')
    expect(await coordinatesAny(house.read, scope, newcomer)).toBe(true)
    expect((await membersOf(house.read, scope, overlegId)).map((one) => [one.name, one.role])).toEqual([
      ['Coördinator', 'coordinator'],
      ['Jeugdcoach 1', 'begeleider'],
    ])
    expect((await overleggenOf(house.read, scope, newcomer)).map((one) => [one.id, one.role])).toEqual([[overlegId, 'begeleider']])
    const leave = (actor: PersonId) => act(scope, (trx, ctx) => removeMember(trx, ctx, { overlegId, personId: newcomer }), by(actor))
    await expect(leave(newcomer)).rejects.toMatchObject({ code: 'cycles.not_your_overleg' })
    await leave(coordinator)
    expect(await roleIn(house.read, scope, { overlegId, personId: newcomer })).toBeNull()
    await expect(leave(coordinator)).rejects.toMatchObject({ code: 'cycles.unknown_member' })
  })

  test('an overleg keeps a coordinator', async () => {
    const { act } = open()
    const { scope, overleg, member } = await createTestNetwork(open())
    const overlegId = await overleg(monthly)
    const first = await member(overlegId, 'Coördinator 1', 'coordinator')
    const leave = () => act(scope, (trx, ctx) => removeMember(trx, ctx, { overlegId, personId: first }))
    const stepDown = () => act(scope, (trx, ctx) => addMember(trx, ctx, { overlegId, personId: first, role: 'lid', partner: false }))
    await expect(leave()).rejects.toMatchObject({ code: 'cycles.last_coordinator' })
    await expect(stepDown()).rejects.toMatchObject({ code: 'cycles.last_coordinator' })
    await member(overlegId, 'Coördinator 2', 'coordinator')
    await stepDown()
    await leave()
  })

  test('who leaves is invited no more, and where they were stays known', async () => {
    const { act, house } = open()
    const { scope, overleg, member } = await createTestNetwork(open())
    const overlegId = await overleg(weekly)
    await member(overlegId, 'Coördinator', 'coordinator')
    const leaver = await member(overlegId, 'Jeugdcoach 1')
    const now = house.clock.now().toString()
    const [past, ahead] = (await turnsOf(open(), scope, overlegId)).filter((one) => one.starts_at > now)
    if (!past || !ahead) throw new Error('a weekly rhythm has turns ahead')
    for (const { ontmoetingId } of [past, ahead]) {
      await act(scope, (trx, ctx) => giveRsvp(trx, ctx, { ontmoetingId, personId: leaver, rsvp: 'ja', replacedBy: null }))
    }
    await house.advanceTo(Temporal.Instant.from(past.starts_at))
    await act(scope, (trx, ctx) => removeMember(trx, ctx, { overlegId, personId: leaver }))
    const names = async (id: string) => (await invited(house.read, scope, id)).map((one) => one.name)
    expect(await names(past.ontmoetingId)).toContain('Jeugdcoach 1')
    expect(await names(ahead.ontmoetingId)).toEqual(['Coördinator'])
  })

  test('another network sees and touches nothing', async () => {
    const { act, house } = open()
    const mine = await createTestNetwork(open())
    const overlegId = await mine.overleg(monthly)
    const member = await mine.member(overlegId, 'Coördinator', 'coordinator')
    const [turn] = await turnsOf(open(), mine.scope, overlegId)
    const other = await createTestNetwork(open())
    const scope: NetworkScope = other.scope
    const stranger = await other.person('Iemand')
    expect(await allOverleggen(house.read, scope)).toEqual([])
    expect(await roundsUnderWay(house.read, scope)).toEqual([])
    expect(await membersOf(house.read, scope, overlegId)).toEqual([])
    expect(await roleIn(house.read, scope, { overlegId, personId: member })).toBeNull()
    expect((await yearCalendar(house.read, scope, { fromDay: '2026-01-01', untilDay: '2027-12-31' })).ontmoetingen).toEqual([])
    await expect(overlegById(house.read, scope, overlegId)).rejects.toMatchObject({ code: 'cycles.unknown_overleg' })
    await expect(roundById(house.read, scope, turn?.id ?? '')).rejects.toMatchObject({ code: 'cycles.unknown_round' })
    await expect(invited(house.read, scope, turn?.ontmoetingId ?? '')).rejects.toMatchObject({ code: 'cycles.unknown_ontmoeting' })
    const join = (one: NetworkScope, personId: string) =>
      act(one, (trx, ctx) => addMember(trx, ctx, { overlegId, personId, role: 'lid', partner: false }))
    await expect(join(scope, stranger)).rejects.toMatchObject({ code: 'cycles.unknown_overleg' })
    await expect(join(mine.scope, stranger)).rejects.toMatchObject({ code: 'network.unknown_person' })
    const leave = act(scope, (trx, ctx) => removeMember(trx, ctx, { overlegId, personId: member }))
    await expect(leave).rejects.toMatchObject({ code: 'cycles.unknown_member' })
  })
})
