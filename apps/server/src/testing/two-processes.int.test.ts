import { setTimers } from '@lerende/kernel'
import { addPerson } from '@lerende/network'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HttpClient } from './http-client.ts'
import { countEach, fromRange, type Installation, openInstallation } from './installation.ts'
import { type ServerProcess, spawnServer } from './server-process.ts'

const TIMERS = 300
const PEOPLE = 150

const engines = (process.env.ENGINES ?? 'sqlite,postgres').split(',')
const withPostgres = engines.includes('postgres')

let place: Installation
const running: ServerProcess[] = []

beforeAll(async () => {
  if (withPostgres) place = await openInstallation('postgres')
}, 60_000)

afterAll(async () => {
  await Promise.all(running.map((server) => server.stop()))
  await place?.drop()
}, 30_000)

if (withPostgres)
  test('two processes on one database do each timer, event and mail once', async () => {
    const { house, env, sink } = place
    const ctx = await place.ctx()
    const people = Array.from({ length: PEOPLE }, (_, index) => ({
      name: `Leerkracht Weesp ${index + 1}`,
      email: `leerkracht.${index + 1}@school.example`,
    }))
    const keys = Array.from({ length: TIMERS }, (_, index) => `tally/${index}`)
    await house.run(async (trx) => {
      for (const person of people) await addPerson(trx, ctx, { ...person, functie: 'leerkracht', organisationId: null, role: 'lid' })
      const due = keys.map((key) => ({
        key,
        kind: 'tally.fire',
        dueAt: ctx.clock.now(),
        data: { personId: key, to: 'brugfunctionaris@gemeente.example' },
      }))
      await setTimers(trx, ctx, due)
    })

    running.push(...(await Promise.all([spawnServer(['start'], env), spawnServer(['worker'], env)])))
    const client = new HttpClient(running[0]?.address ?? '')
    // Commands on one process while both work on what follows.
    for (const [range, { email }] of people.entries()) {
      expect((await client.mutate('identity.requestSignIn', { email }, fromRange(range))).status).toBe(200)
    }

    await expect.poll(() => sink.mails.length, { timeout: 60_000 }).toBeGreaterThanOrEqual(TIMERS + PEOPLE)
    await expect
      .poll(async () => (await house.read.selectFrom('tally_seen').select('key').execute()).length, { timeout: 30_000 })
      .toBeGreaterThanOrEqual(TIMERS)
    // Stopping finishes what is under way, so after it nothing can be counted too early.
    expect(await Promise.all(running.splice(0).map((server) => server.stop()))).toEqual([0, 0])

    const effects = await house.read.selectFrom('tally_effect').select(['key', 'process']).execute()
    const seen = await house.read.selectFrom('tally_seen').select('key').execute()
    const once = new Map(keys.map((key) => [key, 1]))
    expect(countEach(effects.map((row) => row.key))).toEqual(once)
    expect(countEach(seen.map((row) => row.key))).toEqual(once)
    expect(new Set(effects.map((row) => row.process)).size).toBe(2)

    expect(sink.mails).toHaveLength(TIMERS + PEOPLE)
    expect(new Set(sink.mails.map((mail) => mail.messageId)).size).toBe(TIMERS + PEOPLE)
    expect(await house.read.selectFrom('stuck').selectAll().execute()).toEqual([])

    await house.rebuild('tally.seen')
    expect(countEach((await house.read.selectFrom('tally_seen').select('key').execute()).map((row) => row.key))).toEqual(once)
  }, 180_000)

if (engines.includes('sqlite'))
  test('a worker beside an SQLite file is refused, with what to do instead', async () => {
    const started = spawnServer(['worker'], { DATABASE_URL: 'sqlite:./data/nergens.db' })
    await expect(started).rejects.toThrow(/alles in één proces[\s\S]*Doe dit: Start alleen: npm start/)
  })
