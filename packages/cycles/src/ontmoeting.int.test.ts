import { fromText } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { networkModule } from '@lerende/network'
import { expect, test } from 'vitest'
import {
  cancelOntmoeting,
  comingFor,
  cyclesModule,
  freeDays,
  giveRsvp,
  invited,
  moveOntmoeting,
  OntmoetingCancelled,
  OntmoetingMoved,
  ontmoetingById,
  planAhead,
  roundById,
} from './index.ts'
import { createTestNetwork, localOf, monthly, recorded, turnsOf } from './testing/index.ts'

describeOnBothEngines('moving and calling off', (engine) => {
  const open = engine.house([networkModule, cyclesModule], { start: '2026-01-12T08:00:00Z' })

  async function regieteam() {
    const network = await createTestNetwork(open())
    const overlegId = await network.overleg(monthly)
    const member = await network.member(overlegId, 'Beleidsadviseur 1')
    const turns = await turnsOf(open(), network.scope, overlegId)
    const may = turns.find((one) => one.local.startsWith('2026-05-12'))
    const june = turns.find((one) => one.local.startsWith('2026-06-09'))
    if (!may || !june) throw new Error('the rhythm names these days')
    return { ...network, overlegId, member, may, june }
  }

  const moved = { durationMinutes: 60, place: 'School, Weesp' }

  test('the round follows its ontmoeting, and its dates keep off free days', async () => {
    const { act, house } = open()
    const { scope, may } = await regieteam()
    const before = await roundById(house.read, scope, may.id)
    // The last Monday of May is Tweede pinksterdag; two weeks after the 21st is an ordinary Thursday.
    await act(scope, (trx, ctx) => moveOntmoeting(trx, ctx, { ontmoetingId: may.ontmoetingId, startsLocal: '2026-05-21T14:00', ...moved }))
    const after = await roundById(house.read, scope, may.id)
    expect(localOf(after.ontmoetenAt)).toBe('2026-05-21T14:00')
    expect(localOf(after.reflecterenAt)).toBe('2026-05-21T15:00')
    expect(localOf(after.terugkoppelenAt)).toBe('2026-05-26T08:00')
    expect([after.number, after.slotDay, after.phase]).toEqual([before.number, before.slotDay, 'gepland'])
    const isFree = await freeDays(house.read, scope)
    for (const at of [after.ophalenAt, after.agenderenAt, after.terugkoppelenAt, after.dueAt]) {
      expect([at, isFree(localOf(at).slice(0, 10))]).toEqual([at, false])
    }
    expect(await recorded(open(), scope, OntmoetingMoved)).toMatchObject([
      { ontmoetingId: may.ontmoetingId, previousStartsAt: before.ontmoetenAt, startsAt: after.ontmoetenAt, place: 'School, Weesp' },
    ])
  })

  test('who answered for another moment is asked again; another place asks nobody', async () => {
    const { act, house } = open()
    const { scope, member, may } = await regieteam()
    const ontmoetingId = may.ontmoetingId
    const answer = { ontmoetingId, personId: member, rsvp: 'ja' as const, replacedBy: null }
    await act(scope, (trx, ctx) => giveRsvp(trx, ctx, answer))
    const mine = async () => (await invited(house.read, scope, ontmoetingId)).find((one) => one.personId === member)?.rsvp
    await act(scope, (trx, ctx) =>
      moveOntmoeting(trx, ctx, { ontmoetingId, startsLocal: may.local, durationMinutes: 90, place: 'School, Weesp' }),
    )
    expect(await mine()).toBe('ja')
    await act(scope, (trx, ctx) => moveOntmoeting(trx, ctx, { ontmoetingId, startsLocal: '2026-05-19T09:30', ...moved }))
    expect(await mine()).toBeNull()
    expect((await ontmoetingById(house.read, scope, ontmoetingId)).movedByHand).toBe(true)
  })

  test('an ontmoeting that is called off is told once, comes up for nobody, and planning leaves it so', async () => {
    const { act, house, clock } = open()
    const { scope, overlegId, member } = await regieteam()
    const turns = await turnsOf(open(), scope, overlegId)
    const next = turns.find((one) => fromText(one.starts_at).epochMilliseconds > clock.now().epochMilliseconds)
    if (!next) throw new Error('18 months hold an ontmoeting that is still to come')
    const coming = async () => {
      const from = clock.now()
      const found = await comingFor(house.read, scope, { personId: member, from, until: from.add({ hours: 24 * 120 }) })
      return found.map((one) => one.id as string)
    }
    expect(await coming()).toContain(next.ontmoetingId)
    await act(scope, (trx, ctx) => cancelOntmoeting(trx, ctx, { ontmoetingId: next.ontmoetingId, reason: 'De begeleider is ziek' }))
    expect(await coming()).not.toContain(next.ontmoetingId)
    expect(await recorded(open(), scope, OntmoetingCancelled)).toMatchObject([
      { ontmoetingId: next.ontmoetingId, reason: 'De begeleider is ziek' },
    ])
    await act(scope, (trx, ctx) => planAhead(trx, ctx))
    expect(await ontmoetingById(house.read, scope, next.ontmoetingId)).toMatchObject({
      status: 'geannuleerd',
      cancelReason: 'De begeleider is ziek',
    })
    const again = await turnsOf(open(), scope, overlegId)
    expect(again.map((one) => one.id)).toEqual(turns.map((one) => one.id))
  })

  test('not to the past, not to a day that is taken, not once it began or was called off', async () => {
    const { act, house } = open()
    const { scope, member, may, june } = await regieteam()
    const ontmoetingId = may.ontmoetingId
    const move = (startsLocal: string) => act(scope, (trx, ctx) => moveOntmoeting(trx, ctx, { ontmoetingId, startsLocal, ...moved }))
    const cancel = (id: string) => act(scope, (trx, ctx) => cancelOntmoeting(trx, ctx, { ontmoetingId: id, reason: 'Te weinig mensen' }))
    await expect(move('2026-01-09T10:00')).rejects.toMatchObject({ code: 'cycles.in_the_past', field: 'startsLocal' })
    await expect(move('2026-06-09T16:00')).rejects.toMatchObject({ code: 'cycles.day_taken', field: 'startsLocal' })
    await cancel(june.ontmoetingId)
    await move('2026-06-09T16:00')
    await house.advanceTo(fromText((await ontmoetingById(house.read, scope, ontmoetingId)).startsAt))
    await expect(move('2026-06-30T16:00')).rejects.toMatchObject({ code: 'cycles.already_began' })
    await expect(cancel(ontmoetingId)).rejects.toMatchObject({ code: 'cycles.already_began' })
    await expect(cancel(june.ontmoetingId)).rejects.toMatchObject({ code: 'cycles.not_planned' })
    const late = { ontmoetingId, personId: member, rsvp: 'ja' as const, replacedBy: null }
    await expect(act(scope, (trx, ctx) => giveRsvp(trx, ctx, late))).rejects.toMatchObject({ code: 'cycles.already_began' })
  })
})
