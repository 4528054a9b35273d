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

const OWN = 'casuistiektafel-jeugd-en-school'

interface Role {
  /** told by function, as everywhere */
  name: string
  leads?: 'coordinator' | 'begeleider'
  /** key of the overleg; without it that of the journeys */
  at?: string
}

/** Who takes part in the overleg. */
const CAST = {
  coordinator: { name: 'Coördinator casuïstiektafel', leads: 'coordinator' },
  professional: { name: 'Jeugdconsulent Huizen' },
  second: { name: 'Leerkracht Nassauschool' },
  inBoth: { name: 'Jeugdarts' },
} as const satisfies Record<string, Role>

/** Who else there is in a demo where every level has people. */
const LEVELS = {
  begeleider: { name: 'Intern begeleider Huizen', leads: 'begeleider' },
  beleid: { name: 'Beleidsadviseur regio', leads: 'coordinator', at: 'regieteam-sociaal-domein' },
  ambassadeur: { name: 'Bestuurder Huizen', leads: 'coordinator', at: 'ambassadeursoverleg-idu' },
} as const satisfies Record<string, Role>

type Member = keyof typeof CAST | keyof typeof LEVELS
const emailOf = (member: string): string => `${member.toLowerCase()}@netwerk.example`

interface DemoOptions {
  /** what keeps its data; for PostgreSQL a database of its own on the one server of the test run */
  engine?: Engine
  /** whether the overleggen above, to which points can go up, have people too */
  levels?: boolean
  /** settings of the server, such as where its mail goes */
  settings?: Record<string, string>
}

/** A server in demo mode in a process of its own, on a moment that we choose, with one overleg that has people. */
export interface Demo {
  address: string
  /** mail address of each; those of other levels are only there when they were asked for */
  cast: Record<Member, string>
  overleg: string
  /** where `inBoth` is as well */
  otherNetwork: string
  /** Stops the server and starts it again at the same address, as after an update; with these settings more. */
  restart(env: Record<string, string>): Promise<void>
  drop(): Promise<void>
}

/** @param at what moment it is in the demo when it starts; the real date does not matter */
export async function openDemo(
  at: Temporal.ZonedDateTime,
  { engine = 'sqlite', levels = false, settings = {} }: DemoOptions = {},
): Promise<Demo> {
  const folder = mkdtempSync(join(tmpdir(), 'lerende-demo-'))
  const { url, drop } = await openTestDatabase(engine)
  const env = { DATA_DIR: folder, DATABASE_URL: url }
  const { overleg, otherNetwork } = await fill(env, at.toInstant(), levels)
  // A name and not a number: passkeys are for a domain.
  const set = { ...env, HOST: 'localhost', ...settings }
  let server = await spawnServer(['start', '--demo'], set)
  const { address } = server
  if (!address) throw new Error('a server says where it is')
  return {
    address,
    // Each key has one.
    cast: Object.fromEntries(Object.keys({ ...CAST, ...LEVELS }).map((member) => [member, emailOf(member)])) as Demo['cast'],
    overleg,
    otherNetwork,
    async restart(more) {
      await server.stop()
      server = await spawnServer(['start', '--demo'], { ...set, PORT: new URL(address).port, ...more })
    },
    async drop() {
      await server.stop()
      await drop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function fill(env: Record<string, string>, at: Temporal.Instant, levels: boolean): Promise<Pick<Demo, 'overleg' | 'otherNetwork'>> {
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
      const plan = gooiEnVechtstreekOverleggen()
      const ids = await createOverleggenFromPlan(trx, ctx, plan)
      const school = (await allOrganisations(trx, ctx.scope)).find(({ key }) => key === 'nassauschool')?.id ?? null
      for (const [member, { name, leads, at: place }] of Object.entries<Role>(levels ? { ...CAST, ...LEVELS } : CAST)) {
        const organisationId = member === 'second' ? school : null
        const personId = await addPerson(trx, ctx, { name, email: emailOf(member), functie: 'jeugdconsulent', organisationId, role: 'lid' })
        await addMember(trx, ctx, { overlegId: ids.get(place ?? OWN) ?? '', personId, role: leads ?? 'lid', partner: false })
      }
      const otherNetwork = 'Leernetwerk Elders'
      const other = await createNetwork(trx, ctx, { name: otherNetwork, region: 'noord' })
      const person = {
        name: CAST.inBoth.name,
        email: emailOf('inBoth'),
        functie: 'jeugdarts',
        organisationId: null,
        role: 'lid',
      } as const
      await addPerson(trx, { ...ctx, scope: other }, person)
      return { overleg: plan.find(({ key }) => key === OWN)?.name ?? '', otherNetwork }
    })
  } finally {
    await close()
  }
}
