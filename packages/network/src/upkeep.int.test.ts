import { makeCtx, newId, type PersonId } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { expect, test } from 'vitest'
import { renameOrganisation, startOrganisation } from './commands/organisations.ts'
import { changeRole } from './commands/person.ts'
import { addPerson, allOrganisations, createNetwork, networkModule, personById } from './index.ts'

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
})
