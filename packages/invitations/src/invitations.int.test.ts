import { cyclesModule, membersOf } from '@lerende/cycles'
import { createTestNetwork, monthly } from '@lerende/cycles/testing'
import { identityModule, readSession } from '@lerende/identity'
import { newId, type PersonId, stopJob } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import {
  addOrganisation,
  addPerson,
  archiveOrganisation,
  bringBackOrganisation,
  createCallerFactory,
  networkModule,
  peopleWithAddress,
  personByEmail,
  type RequestContext,
} from '@lerende/network'
import { expect, test } from 'vitest'
import { invitationsModule, invitationsRouter, invitationToken } from './index.ts'

const refusedWith = (code: string) => expect.objectContaining({ cause: expect.objectContaining({ code }) })

describeOnBothEngines('invitations', (engine) => {
  const open = engine.house([networkModule, cyclesModule, identityModule(() => Promise.resolve()), invitationsModule], {
    start: '2026-01-05T08:00:00Z',
  })

  async function table() {
    const network = await createTestNetwork(open())
    const overlegId = await network.overleg({ ...monthly, name: 'Casuïstiektafel' })
    const otherId = await network.overleg({ ...monthly, name: 'Intervisie' })
    const coordinator = await network.member(overlegId, 'Coördinator', 'coordinator')
    const cookies: string[] = []
    const as = (personId: PersonId | null, role: 'lid' | 'beheerder' = 'lid') =>
      createCallerFactory(invitationsRouter)({
        house: open().house,
        session: personId && { personId, role, scope: network.scope },
        sessionToken: null,
        correlationId: 'proef',
        setSession: (session) => cookies.push(session?.token ?? ''),
      } satisfies RequestContext)
    const address = `${newId()}@netwerk.example`
    const someone = { name: 'Leerkracht 1', email: address }
    const linkOf = async (turn = 1) => {
      const [one] = await as(coordinator).open({ overlegId })
      return invitationToken(open().house.keys, one?.invitationId ?? '', turn)
    }
    return { ...network, overlegId, otherId, coordinator, as, someone, cookies, linkOf }
  }

  test('who is asked joins with the link, once, and is signed in', async () => {
    const { scope, overlegId, coordinator, as, someone, cookies, linkOf } = await table()
    expect(await as(coordinator).invite({ overlegId, people: [someone] })).toEqual({ invited: 1, joined: 0 })
    const token = await linkOf()
    expect(await as(null).read({ token })).toEqual({ ...someone, networkName: 'Proefnetwerk', overleggen: ['Casuïstiektafel'] })
    expect((await membersOf(open().house.read, scope, overlegId)).map((one) => one.name)).toEqual(['Coördinator'])

    await as(null).accept({ token })
    const joined = (await membersOf(open().house.read, scope, overlegId)).find((one) => one.name === 'Leerkracht 1')
    expect(joined).toMatchObject({ role: 'lid' })
    expect(await readSession(open().house, cookies[0] ?? '')).toMatchObject({ personId: joined?.personId, role: 'lid' })
    await expect(as(null).accept({ token })).rejects.toEqual(refusedWith('invitation.invalid'))
    expect(await as(coordinator).open({ overlegId })).toEqual([])
  })

  test('a link made up, sent anew, withdrawn or too old opens nothing', async () => {
    const { overlegId, coordinator, as, someone, linkOf } = await table()
    await as(coordinator).invite({ overlegId, people: [someone] })
    const first = await linkOf()
    const [asked] = await as(coordinator).open({ overlegId })
    const invitationId = asked?.invitationId ?? ''
    await as(coordinator).resend({ invitationId, overlegId })
    const second = await linkOf(2)
    const made = second.slice(0, -2) + (second.endsWith('A') ? 'BB' : 'AA')
    for (const token of [first, made, 'x'.repeat(60)]) {
      await expect(as(null).read({ token })).rejects.toEqual(refusedWith('invitation.invalid'))
      await expect(as(null).accept({ token })).rejects.toEqual(refusedWith('invitation.invalid'))
    }
    expect(await as(null).read({ token: second })).toMatchObject(someone)

    await open().house.advanceTo(
      open()
        .clock.now()
        .add({ hours: 14 * 24 }),
    )
    await expect(as(null).accept({ token: second })).rejects.toEqual(refusedWith('invitation.invalid'))
    expect(await as(coordinator).open({ overlegId })).toMatchObject([{ invitationId, expired: true }])
    await as(coordinator).resend({ invitationId, overlegId })
    await as(coordinator).withdraw({ invitationId, overlegId })
    const third = invitationToken(open().house.keys, invitationId, 3)
    await expect(as(null).accept({ token: third })).rejects.toEqual(refusedWith('invitation.invalid'))
    await expect(as(coordinator).resend({ invitationId, overlegId })).rejects.toEqual(refusedWith('invitation.unknown'))
  })

  test('who is in the network already becomes a member at once', async () => {
    const { scope, overlegId, coordinator, person, as } = await table()
    const personId = await person('Jeugdconsulent 1')
    const row = await open().house.read.selectFrom('person').select('email').where('id', '=', personId).executeTakeFirstOrThrow()
    const people = [{ name: 'Iemand', email: row.email }]
    expect(await as(coordinator).invite({ overlegId, people })).toEqual({ invited: 0, joined: 1 })
    expect(await as(coordinator).invite({ overlegId, people })).toEqual({ invited: 0, joined: 0 })
    expect((await membersOf(open().house.read, scope, overlegId)).map((one) => one.name)).toContain('Jeugdconsulent 1')
  })

  test('a long list is asked in steps, and what is wrong with it is told before', async () => {
    const { scope, overlegId, coordinator, person, as } = await table()
    const { house, act, ctx } = open()
    const people = Array.from({ length: 45 }, (_, i) => ({ name: `Leerkracht ${i}`, email: `${newId()}@netwerk.example` }))
    const twice = [...people, { name: 'Dubbel', email: people[44]?.email ?? '' }]
    await expect(as(coordinator).inviteList({ overlegId, people: twice })).rejects.toEqual(refusedWith('invitation.twice'))
    const { jobId } = await as(coordinator).inviteList({ overlegId, people })
    expect(await as(coordinator).listOutcome({ jobId })).toBeNull()
    await house.settled()
    expect(await as(coordinator).listOutcome({ jobId })).toEqual({ invited: 45, joined: 0 })
    expect(await as(coordinator).open({ overlegId })).toHaveLength(45)
    const other = await person('Jeugdconsulent 2')
    expect(await as(other).listOutcome({ jobId })).toBeNull()

    const again = await as(coordinator).inviteList({ overlegId, people: [{ name: 'Te laat', email: `${newId()}@netwerk.example` }] })
    await act(scope, (trx) => stopJob(trx, ctx(scope), { ...again, personId: coordinator }))
    expect(await as(coordinator).open({ overlegId })).toHaveLength(45)
  })

  test('nobody is asked for an organisation that no longer takes part', async () => {
    const { scope, overlegId, coordinator, as, someone } = await table()
    const { act } = open()
    const organisationId = await act(scope, (trx, ctx) => addOrganisation(trx, ctx, { key: 'brink', name: 'De Brink', soort: 'overig' }))
    await act(scope, (trx, ctx) => archiveOrganisation(trx, ctx, { organisationId }))
    const ask = () => as(coordinator).invite({ overlegId, people: [{ ...someone, organisationId }] })
    await expect(ask()).rejects.toEqual(refusedWith('invitation.unknown_organisation'))
    const text = `naam;mailadres;organisatie\n${someone.name};${someone.email};De Brink`
    const [line] = await as(coordinator).preview({ overlegId, text })
    expect(line?.problems).toHaveLength(1)
    expect(line?.invitee).toBeNull()
    await act(scope, (trx, ctx) => bringBackOrganisation(trx, ctx, { organisationId }))
    expect(await ask()).toEqual({ invited: 1, joined: 0 })
  })

  test('one can be asked to lead, and the beheerder asks for the network alone, also to look after it', async () => {
    const { scope, overlegId, coordinator, as, someone, linkOf } = await table()
    await as(coordinator).invite({ overlegId, role: 'begeleider', people: [someone] })
    expect(await as(coordinator).open({ overlegId })).toMatchObject([{ role: 'begeleider' }])
    await as(null).accept({ token: await linkOf() })
    expect(await membersOf(open().house.read, scope, overlegId)).toContainEqual(
      expect.objectContaining({ name: 'Leerkracht 1', role: 'begeleider' }),
    )

    const asBeheerder = async () => {
      const person = {
        name: 'Beheerder',
        email: `${newId()}@netwerk.example`,
        functie: '',
        organisationId: null,
        role: 'beheerder',
      } as const
      const personId = await open().act(scope, (trx, ctx) => addPerson(trx, ctx, person))
      return as(personId, 'beheerder')
    }
    const beheerder = await asBeheerder()
    const second = { name: 'Beheerder 2', email: `${newId()}@netwerk.example`, role: 'beheerder' } as const
    await expect(as(coordinator).inviteToNetwork(second)).rejects.toEqual(refusedWith('network.forbidden'))
    await expect(as(coordinator).open({ overlegId: null })).rejects.toEqual(refusedWith('network.forbidden'))
    await beheerder.inviteToNetwork(second)
    await expect(beheerder.inviteToNetwork({ ...second, email: someone.email })).rejects.toEqual(refusedWith('invitation.known'))
    const [asked] = await beheerder.open({ overlegId: null })
    expect(asked).toMatchObject({ name: 'Beheerder 2', role: 'beheerder' })
    const invitationId = asked?.invitationId ?? ''
    await expect(as(coordinator).resend({ invitationId, overlegId: null })).rejects.toEqual(refusedWith('network.forbidden'))
    // Who asks them for an overleg as well does not change what the beheerder asked.
    await as(coordinator).invite({ overlegId, people: [{ name: 'Tweede beheerder', email: second.email }] })
    expect(await beheerder.open({ overlegId: null })).toEqual([])
    await expect(beheerder.withdraw({ invitationId, overlegId: null })).rejects.toEqual(refusedWith('invitation.unknown'))
    await as(null).accept({ token: invitationToken(open().house.keys, invitationId, 2) })
    const joined = await personByEmail(open().house.read, scope, second.email)
    expect(joined).toMatchObject({ name: 'Tweede beheerder', role: 'beheerder' })

    await beheerder.inviteToNetwork({ name: 'Nog iemand', email: `${newId()}@netwerk.example` })
    const [third] = await beheerder.open({ overlegId: null })
    await beheerder.resend({ invitationId: third?.invitationId ?? '', overlegId: null })
    await beheerder.withdraw({ invitationId: third?.invitationId ?? '', overlegId: null })
    expect(await beheerder.open({ overlegId: null })).toEqual([])
  })

  test('who is in another network already joins this one with the same address, and is in both', async () => {
    const { scope, overlegId, coordinator, as, someone, cookies, linkOf } = await table()
    const elsewhere = await createTestNetwork(open())
    const person = { name: 'Leerkracht elders', email: someone.email, functie: '', organisationId: null, role: 'lid' } as const
    await open().act(elsewhere.scope, (trx, ctx) => addPerson(trx, ctx, person))
    expect(await as(coordinator).invite({ overlegId, people: [someone] })).toEqual({ invited: 1, joined: 0 })
    await as(null).accept({ token: await linkOf() })
    expect(await readSession(open().house, cookies[0] ?? '')).toMatchObject({ scope: { networkId: scope.networkId } })
    expect((await peopleWithAddress(open().house.read, someone.email)).map((one) => one.networkId).sort()).toEqual(
      [scope.networkId, elsewhere.scope.networkId].sort(),
    )
  })

  test('one keeps to one’s own overleggen, and nothing is half sent', async () => {
    const { overlegId, otherId, coordinator, member, as, someone } = await table()
    const outsider = await member(otherId, 'Begeleider', 'begeleider')
    await expect(as(outsider).invite({ overlegId, people: [someone] })).rejects.toEqual(refusedWith('cycles.not_your_overleg'))
    await expect(as(outsider).preview({ overlegId, text: 'a' })).rejects.toEqual(refusedWith('cycles.not_your_overleg'))
    await expect(as(outsider).open({ overlegId })).rejects.toEqual(refusedWith('cycles.not_your_overleg'))
    const also = [{ ...someone, alsoOverlegIds: [otherId] }]
    await expect(as(coordinator).invite({ overlegId, people: also })).rejects.toEqual(refusedWith('cycles.not_your_overleg'))
    const twice = [someone, { ...someone, name: 'Nog eens' }]
    await expect(as(coordinator).invite({ overlegId, people: twice })).rejects.toMatchObject({
      cause: { code: 'invitation.twice', field: 'people.1.email' },
    })
    const wrong = [someone, { name: 'Een ander', email: `${newId()}@netwerk.example`, organisationId: newId() }]
    await expect(as(coordinator).invite({ overlegId, people: wrong })).rejects.toMatchObject({
      cause: { code: 'invitation.unknown_organisation', field: 'people.1.organisationId' },
    })
    expect(await as(coordinator).open({ overlegId })).toEqual([])
  })

  test('two overleggen, one invitation; withdrawing one seat leaves the other', async () => {
    const { scope, overlegId, otherId, coordinator, member, as, someone, linkOf } = await table()
    const second = await member(otherId, 'Coördinator intervisie', 'coordinator')
    await as(coordinator).invite({ overlegId, people: [someone] })
    await as(second).invite({ overlegId: otherId, people: [{ ...someone, name: 'Leerkracht Eén' }] })
    const [asked] = await as(coordinator).open({ overlegId })
    expect(asked?.name).toBe('Leerkracht Eén')
    await as(coordinator).withdraw({ invitationId: asked?.invitationId ?? '', overlegId })
    expect(await as(coordinator).open({ overlegId })).toEqual([])
    const [left] = await as(second).open({ overlegId: otherId })
    await as(null).accept({ token: invitationToken(open().house.keys, left?.invitationId ?? '', 2) })
    expect((await membersOf(open().house.read, scope, overlegId)).map((one) => one.name)).toEqual(['Coördinator'])
    expect((await membersOf(open().house.read, scope, otherId)).map((one) => one.name)).toContain('Leerkracht Eén')
    expect(await linkOf(2)).toMatch(/^\.2\./)
  })
})
