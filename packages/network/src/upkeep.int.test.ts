import { makeCtx, newId, type PersonId } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { expect, test } from 'vitest'
import { changeNetwork } from './commands/network.ts'
import { archiveOrganisation, bringBackOrganisation, renameOrganisation, startOrganisation } from './commands/organisations.ts'
import { changeRole, correctPerson } from './commands/person.ts'
import { addPerson, allOrganisations, createNetwork, networkModule, networkOf, openOrganisations, personById } from './index.ts'
import { organisationsPage } from './queries/lists.ts'

describeOnBothEngines('who looks after a network', (engine) => {
  const open = engine.house([networkModule])

  async function found() {
    const { house, clock, freshScope, act } = open()
    const scope = await house.run(async (trx) => {
      const { scope: _none, ...ctx } = makeCtx({ scope: freshScope(), keys: house.keys, clock })
      return createNetwork(trx, ctx, { name: 'Proefnetwerk', region: 'noord' })
    })
    const join = (role: 'beheerder' | 'lid' | 'gast') =>
      act(scope, (trx, ctx) =>
        addPerson(trx, ctx, { name: `Iemand ${role}`, email: `${newId()}@gemeente.example`, functie: '', organisationId: null, role }),
      )
    const give = (personId: PersonId, role: 'beheerder' | 'lid') => act(scope, (trx, ctx) => changeRole(trx, ctx, { personId, role }))
    const roleOf = async (personId: PersonId) => (await personById(house.read, scope, personId)).role
    return { scope, join, give, roleOf }
  }

  test('somebody becomes beheerder, and is no longer', async () => {
    const { join, give, roleOf } = await found()
    await join('beheerder')
    const member = await join('lid')
    await give(member, 'beheerder')
    expect(await roleOf(member)).toBe('beheerder')
    await give(member, 'lid')
    expect(await roleOf(member)).toBe('lid')
  })

  test('the last beheerder stays one', async () => {
    const { join, give, roleOf } = await found()
    const only = await join('beheerder')
    await expect(give(only, 'lid')).rejects.toMatchObject({ code: 'network.last_beheerder' })
    expect(await roleOf(only)).toBe('beheerder')
  })

  test('a guest is no beheerder, and nobody of another network either', async () => {
    const { join, give } = await found()
    const guest = await join('gast')
    await expect(give(guest, 'beheerder')).rejects.toMatchObject({ code: 'network.guest_role' })
    const elsewhere = await found()
    await expect(elsewhere.give(guest, 'beheerder')).rejects.toMatchObject({ code: 'network.unknown_person' })
  })

  test('the network gets another name, once told', async () => {
    const { act, house } = open()
    const { scope } = await found()
    const other = await found()
    const change = () => act(scope, (trx, ctx) => changeNetwork(trx, ctx, { name: 'Netwerk aan de Vecht', region: 'Vechtstreek' }))
    await change()
    await change()
    expect(await networkOf(house.read, scope)).toMatchObject({ name: 'Netwerk aan de Vecht', region: 'Vechtstreek' })
    expect(await networkOf(house.read, other.scope)).toMatchObject({ name: 'Proefnetwerk' })
    const told = await house.read.selectFrom('event_log').select('type').where('stream', '=', `network/${scope.networkId}`).execute()
    expect(told.map(({ type }) => type.split('.').at(-2))).toEqual(['network-founded', 'network-renamed'])
  })

  test('an organisation comes in and gets another name, which no other has', async () => {
    const { act, house } = open()
    const { scope } = await found()
    const start = (name: string) => act(scope, (trx, ctx) => startOrganisation(trx, ctx, { name, soort: 'onderwijs' }))
    await start('School De Kameleon')
    await start('School De Vlinder')
    await expect(start('School De Vlinder')).rejects.toMatchObject({ code: 'network.organisation_taken', field: 'name' })
    const [first] = await allOrganisations(house.read, scope)
    const rename = (name: string) => act(scope, (trx, ctx) => renameOrganisation(trx, ctx, { organisationId: first?.id ?? '', name }))
    await expect(rename('School De Vlinder')).rejects.toMatchObject({ code: 'network.organisation_taken' })
    await rename('School De Wissel')
    expect((await allOrganisations(house.read, scope)).map(({ name }) => name)).toEqual(['School De Vlinder', 'School De Wissel'])
  })

  test('an organisation that is archived takes nobody new, keeps who is of it, and comes back', async () => {
    const { act, house } = open()
    const { scope, join } = await found()
    await act(scope, (trx, ctx) => startOrganisation(trx, ctx, { name: 'Praktijk De Brink', soort: 'jeugdhulp' }))
    const organisationId = (await allOrganisations(house.read, scope))[0]?.id ?? ''
    const [inside, outside] = [await join('lid'), await join('lid')]
    const place = (personId: PersonId, to: string | null) =>
      act(scope, (trx, ctx) => correctPerson(trx, ctx, { personId, name: 'Coach 1', functie: 'coach', organisationId: to }))
    await place(inside, organisationId)
    const listed = async (archived: boolean) =>
      (await organisationsPage(house.read, scope, { search: '', archived, after: null, limit: 10 })).rows.map(({ name, people }) => ({
        name,
        people,
      }))
    const archive = () => act(scope, (trx, ctx) => archiveOrganisation(trx, ctx, { organisationId }))
    await archive()
    await archive()
    expect(await openOrganisations(house.read, scope)).toEqual([])
    expect(await allOrganisations(house.read, scope)).toMatchObject([{ name: 'Praktijk De Brink', archived: true }])
    expect([await listed(false), await listed(true)]).toEqual([[], [{ name: 'Praktijk De Brink', people: 1 }]])
    await expect(place(outside, organisationId)).rejects.toMatchObject({ code: 'network.organisation_archived', field: 'organisationId' })
    await place(inside, organisationId)
    expect(await personById(house.read, scope, inside)).toMatchObject({ organisationName: 'Praktijk De Brink' })

    await act(scope, (trx, ctx) => bringBackOrganisation(trx, ctx, { organisationId }))
    await place(outside, organisationId)
    expect(await listed(false)).toEqual([{ name: 'Praktijk De Brink', people: 2 }])
    const told = await house.read
      .selectFrom('event_log')
      .select('type')
      .where('stream', '=', `organisation/${organisationId}`)
      .orderBy('version')
      .execute()
    expect(told.map(({ type }) => type.split('.').at(-2))).toEqual([
      'organisation-joined',
      'organisation-archived',
      'organisation-brought-back',
    ])
    const elsewhere = await found()
    const fromElsewhere = act(elsewhere.scope, (trx, ctx) => archiveOrganisation(trx, ctx, { organisationId }))
    await expect(fromElsewhere).rejects.toMatchObject({ code: 'network.unknown_organisation' })
  })
})
