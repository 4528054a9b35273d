import { createModules } from '@lerende/api'
import { membersOf, overlegByKey } from '@lerende/cycles'
import { type Ctx, grantScope, makeCtx, type NetworkId } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { allPeople } from '@lerende/network'
import { expect, test } from 'vitest'
import { readConfig } from '../config.ts'
import { foundFirstNetwork } from '../first-network.ts'
import { HEADER } from '../people-list.ts'
import { Preflight } from '../preflight.ts'
import { addPeople } from './people.ts'

describeOnBothEngines('a list of people', (engine) => {
  const open = engine.house(createModules())

  test('needs a network', async () => {
    await expect(addPeople(open().house, HEADER)).rejects.toThrow(Preflight)
  })

  test('brings them into the network and into overleggen, once', async () => {
    const { house } = open()
    await foundFirstNetwork(house, readConfig({}, {}))
    const { organisation, overleg, ctx } = await places()
    const lines = `${HEADER}
Jeugdconsulent 1;een@huizen.example;jeugdconsulent;${organisation};;${overleg};coordinator
Jeugdconsulent 2;twee@huizen.example;jeugdconsulent;${organisation};;${overleg};
Bestuurder 1;drie@huizen.example;wethouder;;beheerder;;
`
    expect(await addPeople(house, lines)).toEqual({ added: 3, seated: 2 })
    expect(await addPeople(house, lines)).toEqual({ added: 0, seated: 0 })
    const found = await overlegByKey(house.read, ctx.scope, overleg)
    const members = await membersOf(house.read, ctx.scope, found?.id ?? '')
    expect(members.map(({ name, role }) => `${name} ${role}`).sort()).toEqual(['Jeugdconsulent 1 coordinator', 'Jeugdconsulent 2 lid'])
  })

  test('adds nobody when one line is not right', async () => {
    const { house } = open()
    const { ctx } = await places()
    const before = await allPeople(house.read, ctx.scope)
    const lines = `${HEADER}\nJeugdconsulent 3;vier@huizen.example;;;;;\nJeugdconsulent 4;vijf@huizen.example;;nergens;;niets;\n`
    await expect(addPeople(house, lines)).rejects.toThrow(/regel 3: de organisatie nergens kennen we niet[\s\S]*regel 3: het overleg niets/)
    expect(await allPeople(house.read, ctx.scope)).toEqual(before)
  })

  async function places(): Promise<{ organisation: string; overleg: string; ctx: Ctx }> {
    const { house } = open()
    const network = await house.read.selectFrom('network').select('id').executeTakeFirstOrThrow()
    const organisation = await house.read.selectFrom('organisation').select('key').orderBy('key').limit(1).executeTakeFirstOrThrow()
    const overleg = await house.read.selectFrom('overleg').select('key').orderBy('key').limit(1).executeTakeFirstOrThrow()
    // The one network of this house, read from its own table.
    const scope = grantScope(network.id as NetworkId)
    return { organisation: organisation.key, overleg: overleg.key, ctx: makeCtx({ scope, keys: house.keys, clock: house.clock }) }
  }
})
