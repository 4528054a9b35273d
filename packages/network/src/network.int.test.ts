import { makeCtx, newId, type PersonId } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { expect, test } from 'vitest'
import { addPerson, createNetwork, networkModule, personByEmail, personDataInNetwork, reachOf, removePerson, setReach } from './index.ts'

describeOnBothEngines('network', (engine) => {
  const open = engine.house([networkModule])

  async function found() {
    const { house, clock } = open()
    const email = `${newId()}@gemeente.example`
    const scope = await house.run(async (trx) => {
      const { scope: _none, ...ctx } = makeCtx({ scope: open().freshScope(), keys: house.keys, clock })
      return createNetwork(trx, ctx, { name: 'Proefnetwerk', region: 'noord' })
    })
    await open().act(scope, (trx, ctx) =>
      addPerson(trx, ctx, { name: 'Jeugdconsulent Huizen 1', email, functie: 'jeugdconsulent', organisationId: null, role: 'lid' }),
    )
    return { scope, email }
  }

  test('an address is one person in a network', async () => {
    const { scope, email } = await found()
    const again = open().act(scope, (trx, ctx) =>
      addPerson(trx, ctx, { name: 'Iemand anders', email, functie: '', organisationId: null, role: 'lid' }),
    )
    await expect(again).rejects.toMatchObject({ code: 'network.email_taken', field: 'email' })
  })

  test('what somebody says of working days and reach is kept, shown to them, and gone when they leave', async () => {
    const { scope, email } = await found()
    const { house, act } = open()
    const person = await personByEmail(house.read, scope, email)
    const personId = person?.id as PersonId // the column of a person's own id
    expect((await personDataInNetwork(house.read, scope, personId)).reach).toEqual([])
    const said = { days: [4, 2, 2], ways: ['bellen', 'mail'] as const, phone: '035 1234567', seenBy: 'overleggen' as const }
    await act(scope, (trx, ctx) => setReach(trx, ctx, { personId, ...said, ways: [...said.ways] }))
    const kept = { days: [2, 4], ways: ['mail', 'bellen'], phone: '035 1234567', seenBy: 'overleggen' }
    expect((await reachOf(house.read, scope, [personId])).get(personId)).toEqual(kept)
    await act(scope, (trx, ctx) => setReach(trx, ctx, { personId, days: [], ways: [], phone: null, seenBy: 'niemand' }))
    expect((await personDataInNetwork(house.read, scope, personId)).reach).toEqual([{ days: '', ways: '', phone: null, seenBy: 'niemand' }])
    await act(scope, (trx, ctx) => removePerson(trx, ctx, personId))
    expect((await reachOf(house.read, scope, [personId])).size).toBe(0)
  })
})
