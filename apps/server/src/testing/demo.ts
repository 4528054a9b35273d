import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createModules } from '@lerende/api'
import { addMember, createOverleggenFromPlan, gooiEnVechtstreekOverleggen } from '@lerende/cycles'
import { type Engine, grantScope, makeCtx, type NetworkId, silentLog } from '@lerende/kernel'
import { openTestDatabase } from '@lerende/kernel/testing'
import { addPerson, allNetworks, allOrganisations, createNetwork } from '@lerende/network'
import { readConfig } from '../config.ts'
import { keepShift } from '../demo-clock.ts'
import { foundFirstNetwork } from '../first-network.ts'
import { openHouse } from '../house.ts'
import { spawnServer } from './server-process.ts'

/** Who takes part: told by function, as everywhere. */
const CAST = {
  coordinator: 'Coördinator casuïstiektafel',
  professional: 'Jeugdconsulent Huizen',
  second: 'Leerkracht Nassauschool',
  inBoth: 'Jeugdarts',
} as const

/** A server in demo mode in a process of its own, on a moment that we choose, with one overleg that has people. */
export interface Demo {
  address: string
  /** mail address of each */
  cast: Record<keyof typeof CAST, string>
  overleg: string
  /** where `inBoth` is as well */
  otherNetwork: string
  drop(): Promise<void>
}

/**
 * @param at what moment it is in the demo when it starts; the real date does not matter
 * @param engine what keeps its data; for PostgreSQL a database of its own on the one server of the test run
 */
export async function openDemo(at: Temporal.ZonedDateTime, engine: Engine = 'sqlite'): Promise<Demo> {
  const folder = mkdtempSync(join(tmpdir(), 'lerende-demo-'))
  const { url, drop } = await openTestDatabase(engine)
  const env = { DATA_DIR: folder, DATABASE_URL: url }
  const { cast, overleg, otherNetwork } = await fill(env, at.toInstant())
  // A name and not a number: passkeys are for a domain.
  const server = await spawnServer(['start', '--demo'], { ...env, HOST: 'localhost' })
  if (!server.address) throw new Error('a server says where it is')
  return {
    address: server.address,
    cast,
    overleg,
    otherNetwork,
    async drop() {
      await server.stop()
      await drop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function fill(env: Record<string, string>, at: Temporal.Instant): Promise<Pick<Demo, 'cast' | 'overleg' | 'otherNetwork'>> {
  const config = readConfig({ demo: true }, env)
  const { house, close } = await openHouse(config, { modules: createModules(), log: silentLog })
  try {
    await house.advanceTo(at, () => keepShift(house))
    await keepShift(house)
    await foundFirstNetwork(house, config)
    const [network] = await allNetworks(house.read)
    if (!network) throw new Error('the first network was founded just now')
    // The one network of this installation, read from its own table.
    const ctx = makeCtx({ scope: grantScope(network.id as NetworkId), keys: house.keys, clock: house.clock })
    return await house.run(async (trx) => {
      const [part] = gooiEnVechtstreekOverleggen().filter(({ key }) => key === 'casuistiektafel-jeugd-en-school')
      if (!part) throw new Error('the plan has this overleg')
      const ids = await createOverleggenFromPlan(trx, ctx, [{ ...part, escalatesTo: null }])
      const school = (await allOrganisations(trx, ctx.scope)).find(({ key }) => key === 'nassauschool')?.id ?? null
      const address = { coordinator: '', professional: '', second: '', inBoth: '' }
      for (const role of ['coordinator', 'professional', 'second', 'inBoth'] as const) {
        const email = `${role.toLowerCase()}@netwerk.example`
        const personId = await addPerson(trx, ctx, {
          name: CAST[role],
          email,
          functie: 'jeugdconsulent',
          organisationId: role === 'second' ? school : null,
          role: 'lid',
        })
        const overlegId = ids.get(part.key) ?? ''
        await addMember(trx, ctx, { overlegId, personId, role: role === 'coordinator' ? 'coordinator' : 'lid', partner: false })
        address[role] = email
      }
      const otherNetwork = 'Leernetwerk Elders'
      const other = await createNetwork(trx, ctx, { name: otherNetwork, region: 'noord' })
      const person = { name: CAST.inBoth, email: address.inBoth, functie: 'jeugdarts', organisationId: null, role: 'lid' } as const
      await addPerson(trx, { ...ctx, scope: other }, person)
      return { cast: address, overleg: part.name, otherNetwork }
    })
  } finally {
    await close()
  }
}
