import { makeCtx, newId } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { expect, test } from 'vitest'
import { addPerson, createNetwork, networkModule } from './index.ts'

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
})
