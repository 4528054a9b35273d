import { Agent, request } from 'node:http'
import { type AppRouter, createAppRouter, type SystemPort } from '@lerende/api'
import { addMember, comingFor, createOverleg } from '@lerende/cycles'
import { bundlesOf, createBundle, raiseSignal } from '@lerende/followup'
import { startSession } from '@lerende/identity'
import { newId, type PersonId, toText } from '@lerende/kernel'
import { addPerson, openProcedure, router } from '@lerende/network'
import { createHttp } from '@lerende/server/http'
import { figure, median, remark } from '../figure.ts'
import { openPlace, type Place, weeklyTable } from '../place.ts'

const PEOPLE = 60
const BUNDLES = 20
const WARM_UP = 400
const PAIRS = 2000
const BLOCK = 20
const COMING_HOURS = 62 * 24

const quiet: SystemPort = {
  demo: false,
  mailbox: false,
  health: async () => [],
  advanceWeek: async () => null,
  demoPeople: async () => [],
  stuck: async () => [],
  retryStuck: async () => false,
}

/**
 * What reading the session and deciding about the right add to a query: the same two queries (one of one's own, one at an
 * overleg), through the same HTTP server on the same database, as the house serves them and without session and policy.
 * One request at a time over a connection that stays open, to the one and to the other in turn.
 */
export async function rightsFigure(): Promise<boolean> {
  const place = await openPlace()
  const { overlegId, personId, cookie } = await prepare(place)
  const real = createAppRouter(quiet)
  const servers = await Promise.all(
    [real, bare(place, real, personId)].map((one) =>
      createHttp({
        ...{ house: place.house, router: one, publicUrl: null, webFolder: place.folder, trustProxy: ['loopback'] },
      }),
    ),
  )
  const [house, without] = servers
  if (!house || !without) throw new Error('two servers were made just now')
  const here = { host: '127.0.0.1', port: 0 }
  const addresses = { house: await house.listen(here), without: await without.listen(here) }
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const shares: number[] = []
  try {
    for (const [path, input] of [
      ['cycles.coming', undefined],
      ['followup.bundles', { overlegId, which: 'open' }],
    ] as const) {
      const url = `/trpc/${path}${input ? `?input=${encodeURIComponent(JSON.stringify(input))}` : ''}`
      const took: { house: number[]; without: number[] } = { house: [], without: [] }
      const ask = async (kind: 'house' | 'without', turn: number) => {
        // Every request from a range of its own, or the limit per range would be what is measured.
        const headers = { 'x-forwarded-for': `10.${(turn >> 8) & 255}.${turn & 255}.1`, ...(kind === 'house' ? { cookie } : {}) }
        const start = performance.now()
        const body = await get(`${addresses[kind]}${url}`, { agent, headers })
        if (turn >= WARM_UP) took[kind].push(performance.now() - start)
        return body
      }
      for (let turn = 0; turn < WARM_UP + PAIRS; turn++) {
        const order = turn % 2 === 0 ? (['house', 'without'] as const) : (['without', 'house'] as const)
        const [first, second] = [await ask(order[0], turn), await ask(order[1], turn)]
        if (turn === 0 && first !== second) throw new Error(`${path} answers something else without session and policy`)
      }
      const [own, bareTime] = [undisturbed(took.house), undisturbed(took.without)]
      remark(`${path}: ${(own * 1000).toFixed(0)} µs, without session and policy ${(bareTime * 1000).toFixed(0)} µs`)
      shares.push(own / bareTime - 1)
    }
  } finally {
    agent.destroy()
    await Promise.all(servers.map((server) => server.close()))
    await place.close()
  }
  return figure('authorisation-overhead', Math.max(...shares), { op: '<=', number: 0.15 })
}

/** The middle one of the fastest of every so many: what it takes while nothing else wants the processor. */
function undisturbed(times: readonly number[]): number {
  const fastest = Array.from({ length: Math.floor(times.length / BLOCK) }, (_, i) => Math.min(...times.slice(i * BLOCK, (i + 1) * BLOCK)))
  return median(fastest)
}

function get(url: string, options: { agent: Agent; headers: Record<string, string> }): Promise<string> {
  return new Promise((resolve, reject) => {
    request(url, options, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => {
        const body = Buffer.concat(parts).toString()
        if (answer.statusCode === 200) resolve(body)
        else reject(new Error(`${answer.statusCode}: ${body.slice(0, 300)}`))
      })
      answer.on('error', reject)
    })
      .on('error', reject)
      .end()
  })
}

/** The same queries with the same outputs for everybody on the internet. */
function bare({ house, ctx }: Place, real: AppRouter, personId: PersonId): AppRouter {
  const { scope } = ctx()
  const outputOf = (path: string) => Reflect.get(Reflect.get(real._def.procedures, path)._def, 'output')
  const inputOf = (path: string) => Reflect.get(Reflect.get(real._def.procedures, path)._def, 'inputs')[0]
  const made = router({
    cycles: router({
      coming: openProcedure('app.openen')
        .output(outputOf('cycles.coming'))
        .query(() => {
          const from = house.clock.now()
          return comingFor(house.read, scope, { personId, from, until: from.add({ hours: COMING_HOURS }) })
        }),
    }),
    followup: router({
      bundles: openProcedure('app.openen')
        .input(inputOf('followup.bundles'))
        .output(outputOf('followup.bundles'))
        .query(({ input }) =>
          bundlesOf(house.read, scope, { ...(input as { overlegId: string; which: 'open' }), now: toText(house.clock.now()) }),
        ),
    }),
  })
  // It has two of the procedures, and nobody asks it for others.
  return made as unknown as AppRouter
}

async function prepare(place: Place): Promise<{ overlegId: string; personId: PersonId; cookie: string }> {
  const { house } = place
  const ctx = place.ctx()
  const made = await house.run(async (trx) => {
    const overlegId = await createOverleg(trx, ctx, weeklyTable)
    const people: PersonId[] = []
    for (let i = 1; i <= PEOPLE; i++) {
      const person = { name: `Leerkracht ${i}`, email: `leerkracht.${i}@school.example`, functie: 'leerkracht', organisationId: null }
      const personId = await addPerson(trx, ctx, { ...person, role: 'lid' })
      await addMember(trx, ctx, { overlegId, personId, role: i === 1 ? 'coordinator' : 'lid', partner: false })
      people.push(personId)
    }
    return { overlegId, people }
  })
  await house.settled()
  const { overlegId, people } = made
  const lead = place.ctx({ kind: 'person', personId: people[0] as PersonId })
  for (let i = 0; i < BUNDLES; i++) {
    const personId = people[i + 1] as PersonId
    const signalId = newId()
    const text = `Wij wachten te lang op een antwoord van elkaar, en dat is punt ${i}.`
    await house.run((trx) =>
      raiseSignal(trx, place.ctx({ kind: 'person', personId }), {
        signalId,
        overlegId,
        kind: 'knelpunt',
        text,
        needed: null,
        fromNiveau: null,
      }),
    )
    await house.run((trx) => createBundle(trx, lead, { overlegId, title: `Onderwerp ${i}`, signalIds: [signalId] }))
  }
  await house.settled()
  // Who leads sees every number as it is, so both answer the same.
  const personId = people[0] as PersonId
  const { session } = await house.run((trx) => startSession(trx, house, { networkId: ctx.scope.networkId, personId }))
  return { overlegId, personId, cookie: `lb_session=${session}` }
}
