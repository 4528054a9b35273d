import { type Engine, setTimers, toText } from '@lerende/kernel'
import { addPerson } from '@lerende/network'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HttpClient } from './http-client.ts'
import { countEach, fromRange, type Installation, openInstallation } from './installation.ts'
import { loadOn } from './load.ts'
import { type ServerProcess, spawnServer } from './server-process.ts'

const KILLS = 5
const PEOPLE = 240
const TIMERS = 200
/** Acknowledged requests after which the next kill comes; not even, so that it hits different moments. */
const KILL_AFTER = [7, 31, 13, 43, 22]

const engines = (process.env.ENGINES ?? 'sqlite,postgres').split(',') as Engine[]

describe.each(engines)('kill -9 in a loop [%s]', (engine) => {
  let place: Installation
  let server: ServerProcess | null = null

  beforeAll(async () => {
    place = await openInstallation(engine)
  }, 60_000)

  afterAll(async () => {
    await server?.kill()
    await place?.drop()
  }, 30_000)

  test('loses nothing that was acknowledged, and repeats no mail but the one in flight', async () => {
    const { house, env, sink } = place
    const ctx = await place.ctx()
    const people = Array.from({ length: PEOPLE }, (_, index) => `poh-jeugd.${index + 1}@praktijk.example`)
    const keys = Array.from({ length: TIMERS }, (_, index) => `tally/${index}`)
    await house.run(async (trx) => {
      for (const email of people)
        await addPerson(trx, ctx, { name: `POH-Jeugd ${email}`, email, functie: 'poh-jeugd', organisationId: null, role: 'lid' })
      const due = keys.map((key, index) => ({
        key,
        kind: 'tally.fire',
        dueAt: ctx.clock.now(),
        data: { personId: String(index), to: 'jeugdcoach@wijkteam.example' },
      }))
      await setTimers(trx, ctx, due)
    })

    const waiting = people.map((email, index) => ({ email, range: index }))
    const acknowledged = new Set<string>()
    for (let turn = 0; turn < KILLS; turn++) {
      server = await spawnServer(['start'], env)
      const enough = acknowledged.size + (KILL_AFTER[turn] ?? 10)
      const load = loadOn({ waiting, acknowledged, enough, send: askForLink.bind(null, server) })
      await load.enough
      await server.kill()
      await load.over
    }
    server = await spawnServer(['start'], env)
    await loadOn({ waiting, acknowledged, enough: PEOPLE, send: askForLink.bind(null, server) }).over
    if (engine === 'postgres') await ageClaims(house)

    await expect.poll(() => unfinished(house), { timeout: 120_000 }).toEqual({ links: 0, mails: 0, timers: 0, unseen: 0 })
    expect(await server.stop()).toBe(0)

    expect(acknowledged.size).toBe(PEOPLE)
    const mailed = new Set(sink.mails.map((mail) => mail.to))
    expect([...acknowledged].filter((email) => !mailed.has(email))).toEqual([])
    const arrived = countEach(sink.mails.map((mail) => mail.messageId))
    expect(arrived.size).toBeGreaterThanOrEqual(TIMERS + PEOPLE)
    const repeats = [...arrived.values()].reduce((sum, count) => sum + count - 1, 0)
    expect(repeats).toBeLessThanOrEqual(KILLS)

    const once = new Map(keys.map((key) => [key, 1]))
    expect(countEach((await house.read.selectFrom('tally_effect').select('key').execute()).map((row) => row.key))).toEqual(once)
    expect(countEach((await house.read.selectFrom('tally_seen').select('key').execute()).map((row) => row.key))).toEqual(once)
    expect(await house.read.selectFrom('stuck').selectAll().execute()).toEqual([])
  }, 240_000)
})

/** Asks for a sign-in link. @returns the address, or null when the server gave no answer */
async function askForLink(server: ServerProcess, { email, range }: { email: string; range: number }): Promise<string | null> {
  const answer = await new HttpClient(server.address ?? '').mutate('identity.requestSignIn', { email }, fromRange(range)).catch(() => null)
  if (answer && answer.status !== 200) throw new Error(`${email} was refused: ${answer.status} ${answer.error?.code}`)
  return answer ? email : null
}

/** What a killed process had claimed is free for others after a while; here that while has passed. */
async function ageClaims(house: Installation['house']): Promise<void> {
  const old = toText(house.clock.now().subtract({ hours: 1 }))
  await house.database.transaction((trx) =>
    trx.updateTable('outbox_mail').set({ claimed_at: old }).where('status', '=', 'sending').execute(),
  )
}

async function unfinished(house: Installation['house']) {
  const mails = await house.read.selectFrom('outbox_mail').select('key').where('status', 'in', ['due', 'sending']).execute()
  const timers = await house.read.selectFrom('timer').select('key').where('kind', '=', 'tally.fire').execute()
  const seen = await house.read.selectFrom('tally_seen').select('key').execute()
  const asked = await house.read.selectFrom('sign_in_request').select('id').where('state', '=', 'asked').execute()
  return { links: asked.length, mails: mails.length, timers: timers.length, unseen: TIMERS - seen.length }
}
