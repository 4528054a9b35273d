import { contentModule, gooiEnVechtstreek, loadPack, readPack } from '@lerende/content'
import { type NetworkScope, type PersonId, ZONE } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { addPerson, createCallerFactory, networkModule } from '@lerende/network'
import { expect, test } from 'vitest'
import { WerkvormChosen } from '../events.ts'
import { cyclesModule } from '../index.ts'
import { recorded } from '../testing/index.ts'
import { createTestNetwork, monthly, weekly } from '../testing/network.ts'
import { cyclesRouter } from './index.ts'

describeOnBothEngines('the cycles router', (engine) => {
  const open = engine.house([networkModule, contentModule, cyclesModule])

  function as(scope: NetworkScope, personId: PersonId, role: 'beheerder' | 'lid' = 'lid') {
    return createCallerFactory(cyclesRouter)({
      house: open().house,
      session: { personId, role, scope },
      sessionToken: null,
      correlationId: 'proef',
      setSession: () => undefined,
    })
  }

  async function regieteam() {
    const network = await createTestNetwork(open())
    const overlegId = await network.overleg({ ...monthly, werkvorm: 'twee-vragen-check' })
    const coordinator = await network.member(overlegId, 'Coördinator', 'coordinator')
    const member = await network.member(overlegId, 'Beleidsadviseur 1')
    const stranger = await network.person('Leerkracht 1')
    const ontmoeting = (await as(network.scope, member).coming())[0]
    if (!ontmoeting) throw new Error('the rhythm gives an ontmoeting within two months')
    return { ...network, overlegId, coordinator, member, stranger, ontmoeting }
  }

  const refusedWith = (code: string) => expect.objectContaining({ cause: expect.objectContaining({ code }) })

  test('everyone reads the rhythm; who is invited only who belongs to the overleg', async () => {
    const { scope, overlegId, member, stranger, ontmoeting } = await regieteam()
    const outside = as(scope, stranger)
    expect(await outside.overleggen()).toMatchObject([
      { id: overlegId, role: null, rhythm: 'elke tweede dinsdag van de maand, 09.30 uur', next: { id: ontmoeting.id } },
    ])
    expect((await outside.calendar({ fromDay: '2026-01-01', untilDay: '2026-02-28' })).ontmoetingen).toHaveLength(2)
    const seen = await outside.ontmoeting({ ontmoetingId: ontmoeting.id })
    expect(seen).toMatchObject({ invited: null, me: null, role: null, mayAnswer: false, mayChange: false })
    const own = await as(scope, member).ontmoeting({ ontmoetingId: ontmoeting.id })
    expect(own.invited?.map((one) => one.name)).toEqual(['Beleidsadviseur 1', 'Coördinator'])
    expect(own).toMatchObject({ me: { rsvp: null }, role: 'lid', mayAnswer: true, mayChange: false })
  })

  test('an ontmoeting carries the steps of its werkvorm', async () => {
    const { scope, member, ontmoeting } = await regieteam()
    expect((await as(scope, member).ontmoeting({ ontmoetingId: ontmoeting.id })).werkvorm).toBeNull()
    const pack = await readPack(gooiEnVechtstreek)
    await open().act(scope, (trx, ctx) => loadPack(trx, ctx, pack))
    const { werkvorm } = await as(scope, member).ontmoeting({ ontmoetingId: ontmoeting.id })
    expect(werkvorm?.sleutel).toBe('twee-vragen-check')
    expect(werkvorm?.stappen.length).toBeGreaterThan(0)
  })

  test('who leads chooses the werkvorm of one ontmoeting, from those that the pack knows', async () => {
    const { scope, overlegId, coordinator, member, stranger, ontmoeting } = await regieteam()
    await open().act(scope, async (trx, ctx) => loadPack(trx, ctx, await readPack(gooiEnVechtstreek)))
    const list = await as(scope, stranger).werkvormen()
    expect(list.find(({ key }) => key === 'rondje-verwachtingen')).toMatchObject({ minutes: 15, people: null, steps: 3 })
    expect((await as(scope, stranger).werkvorm({ key: 'kopje-schuiven' })).materiaal).toEqual(['een kopje'])
    const unknown = expect.objectContaining({ cause: expect.objectContaining({ code: 'cycles.unknown_werkvorm' }) })
    await expect(as(scope, stranger).werkvorm({ key: 'bestaat-niet' })).rejects.toEqual(unknown)

    const toLead = await as(scope, coordinator).toLead()
    expect([toLead[0]?.id, new Set(toLead.map((one) => one.overlegId))]).toEqual([ontmoeting.id, new Set([overlegId])])
    expect([await as(scope, member).toLead(), await as(scope, stranger).toLead()]).toEqual([[], []])

    const choice = { ontmoetingId: ontmoeting.id, werkvorm: 'rondje-verwachtingen' }
    await expect(as(scope, member).chooseWerkvorm(choice)).rejects.toEqual(refusedWith('cycles.not_your_overleg'))
    await expect(as(scope, coordinator).chooseWerkvorm({ ...choice, werkvorm: 'bestaat-niet' })).rejects.toEqual(unknown)
    await as(scope, coordinator).chooseWerkvorm(choice)
    await as(scope, coordinator).chooseWerkvorm(choice)
    expect((await as(scope, member).ontmoeting({ ontmoetingId: ontmoeting.id })).werkvorm?.sleutel).toBe('rondje-verwachtingen')
    expect(await recorded(open(), scope, WerkvormChosen)).toMatchObject([{ ontmoetingId: ontmoeting.id, werkvorm: 'rondje-verwachtingen' }])
    const other = toLead[1]?.id ?? ''
    expect((await as(scope, member).ontmoeting({ ontmoetingId: other })).werkvorm?.sleutel).toBe('twee-vragen-check')
    await as(scope, coordinator).chooseWerkvorm({ ...choice, werkvorm: null })
    expect((await as(scope, member).ontmoeting({ ontmoetingId: ontmoeting.id })).werkvorm).toBeNull()
  })

  test('a replacement is invited, may read who comes, and is let go when it is not needed after all', async () => {
    const { scope, member, stranger, ontmoeting } = await regieteam()
    const answer = { ontmoetingId: ontmoeting.id }
    await as(scope, member).rsvp({ ...answer, rsvp: 'nee', replacedBy: stranger })
    expect(await as(scope, stranger).ontmoeting(answer)).toMatchObject({ role: null, me: { rsvp: 'ja' }, mayAnswer: true })
    await as(scope, member).rsvp({ ...answer, rsvp: 'ja', replacedBy: null })
    expect((await as(scope, stranger).ontmoeting(answer)).invited).toBeNull()
    const uninvited = as(scope, stranger).rsvp({ ...answer, rsvp: 'ja', replacedBy: null })
    await expect(uninvited).rejects.toEqual(refusedWith('cycles.not_invited'))
  })

  test('what only who leads an overleg may do is refused to others, and changes nothing', async () => {
    const { scope, overlegId, member, stranger, ontmoeting } = await regieteam()
    const before = await as(scope, member).overleg({ overlegId })
    const move = { ontmoetingId: ontmoeting.id, startsLocal: '2026-01-15T10:00', durationMinutes: 60, place: 'School' }
    const rhythm = { overlegId, rrule: weekly.rrule, startsLocal: '2026-02-04T13:00', durationMinutes: 60, holidayRule: 'skip' as const }
    for (const personId of [member, stranger]) {
      const caller = as(scope, personId)
      const tries = [
        caller.moveOntmoeting(move),
        caller.cancelOntmoeting({ ontmoetingId: ontmoeting.id, reason: 'Geen zaal' }),
        caller.recordAttendance({ ontmoetingId: ontmoeting.id, personIds: [member] }),
        caller.changeRhythm(rhythm),
        caller.addMember({ overlegId, personId: stranger, role: 'coordinator', partner: false }),
        caller.removeMember({ overlegId, personId: member }),
      ]
      for (const one of await Promise.allSettled(tries)) {
        expect(one).toEqual({ status: 'rejected', reason: refusedWith('cycles.not_your_overleg') })
      }
      await expect(caller.createOverleg({ ...weekly })).rejects.toEqual(refusedWith('network.forbidden'))
      const free = caller.addFreePeriod({ fromDay: '2026-03-02', untilDay: '2026-03-03', name: 'Studiedagen' })
      await expect(free).rejects.toEqual(refusedWith('network.forbidden'))
    }
    expect(await as(scope, member).overleg({ overlegId })).toEqual(before)
  })

  test('the coordinator moves an ontmoeting, writes down who was there, and changes rhythm and members', async () => {
    const { scope, overlegId, coordinator, member, stranger, ontmoeting } = await regieteam()
    const lead = as(scope, coordinator)
    await lead.moveOntmoeting({ ontmoetingId: ontmoeting.id, startsLocal: '2026-01-15T10:00', durationMinutes: 60, place: 'School' })
    expect(await lead.ontmoeting({ ontmoetingId: ontmoeting.id })).toMatchObject({ startsAt: '2026-01-15T09:00:00.000Z', place: 'School' })
    const early = lead.recordAttendance({ ontmoetingId: ontmoeting.id, personIds: [member] })
    await expect(early).rejects.toEqual(refusedWith('cycles.not_yet'))
    await lead.addMember({ overlegId, personId: stranger, role: 'begeleider', partner: false })
    expect((await as(scope, stranger).overleg({ overlegId })).role).toBe('begeleider')
    const rhythm = { rrule: 'FREQ=MONTHLY;BYDAY=3TH', startsLocal: '2026-03-01T15:30', durationMinutes: 90, holidayRule: 'skip' as const }
    const preview = await lead.previewRhythm(rhythm)
    await lead.changeRhythm({ overlegId, ...rhythm })
    const { rounds, rhythm: words } = await lead.overleg({ overlegId })
    expect(words).toBe('elke derde donderdag van de maand, 15.30 uur')
    const coming = rounds.map((one) => one.ontmoeting.startsAt).filter((at) => at > '2026-03')
    expect(coming.slice(0, 4)).toEqual(preview.slice(0, 4).map((one) => one.startsAt))
    expect(preview[0]?.startsAt && Temporal.Instant.from(preview[0].startsAt).toZonedDateTimeISO(ZONE).hour).toBe(15)
  })

  test('a beheerder sets up an overleg and gives it its first coordinator', async () => {
    const { scope, member } = await regieteam()
    const person = {
      name: 'Beheerder',
      email: 'beheer@netwerk.example',
      functie: 'beheerder',
      organisationId: null,
      role: 'beheerder' as const,
    }
    const beheerder = await open().act(scope, (trx, ctx) => addPerson(trx, ctx, person))
    const caller = as(scope, beheerder, 'beheerder')
    const { overlegId } = await caller.createOverleg(weekly)
    await caller.addMember({ overlegId, personId: member, role: 'coordinator', partner: false })
    expect(await as(scope, member).overleg({ overlegId })).toMatchObject({ role: 'coordinator', mayKeep: true })
  })

  test('a stranger network sees nothing of ours', async () => {
    const { overlegId, ontmoeting } = await regieteam()
    const other = await createTestNetwork(open())
    const caller = as(other.scope, await other.person('Iemand'))
    expect(await caller.overleggen()).toEqual([])
    await expect(caller.overleg({ overlegId })).rejects.toEqual(refusedWith('cycles.unknown_overleg'))
    await expect(caller.ontmoeting({ ontmoetingId: ontmoeting.id })).rejects.toEqual(refusedWith('cycles.unknown_ontmoeting'))
    await expect(caller.round({ roundId: ontmoeting.roundId })).rejects.toEqual(refusedWith('cycles.unknown_round'))
  })

  test('bad input says what is wrong at its field', async () => {
    const { scope, member, coordinator, ontmoeting } = await regieteam()
    const both = as(scope, member).rsvp({ ontmoetingId: ontmoeting.id, rsvp: 'ja', replacedBy: coordinator })
    await expect(both).rejects.toMatchObject({
      cause: { issues: [{ path: ['replacedBy'], message: expect.stringContaining('vervanger') }] },
    })
    const past = as(scope, coordinator).moveOntmoeting({
      ontmoetingId: ontmoeting.id,
      startsLocal: '2025-12-01T10:00',
      durationMinutes: 60,
      place: 'School',
    })
    await expect(past).rejects.toMatchObject({ cause: { code: 'cycles.in_the_past', field: 'startsLocal' } })
  })
})
