import { addMember, createOverleg, roundsOf } from '@lerende/cycles'
import { startSession } from '@lerende/identity'
import { type Engine, newId, releasePastDays } from '@lerende/kernel'
import { addPerson } from '@lerende/network'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HttpClient } from './http-client.ts'
import { countEach, type Installation, openInstallation } from './installation.ts'
import { loadOn } from './load.ts'
import { type ServerProcess, spawnServer } from './server-process.ts'

const PEOPLE = 25
const ROUNDS = 8
/** Acknowledged reflections after which the next kill comes; not even, so that it hits different moments. */
const KILL_AFTER = [5, 37, 12, 29, 18]

/** One reflection with one signal, as a browser holds it until it hears that it arrived. */
interface Draft {
  cookie: string
  input: { reflectionId: string; roundId: string; signals: Array<{ signalId: string }> } & Record<string, unknown>
}

const engines = (process.env.ENGINES ?? 'sqlite,postgres').split(',') as Engine[]

describe.each(engines)('kill -9 while people hand in reflections [%s]', (engine) => {
  let place: Installation
  let server: ServerProcess | null = null

  beforeAll(async () => {
    place = await openInstallation(engine)
  }, 60_000)

  afterAll(async () => {
    await server?.kill()
    await place?.drop()
  }, 30_000)

  test('loses no acknowledged reflection or signal, and keeps none twice or by half', async () => {
    const { house, env } = place
    const drafts = await prepare(place)
    const waiting = [...drafts]
    const acknowledged = new Set<string>()
    for (const count of KILL_AFTER) {
      server = await spawnServer(['start'], env)
      const enough = acknowledged.size + count
      const load = loadOn({ waiting, acknowledged, enough, send: handIn.bind(null, server) })
      await load.enough
      await server.kill()
      await load.over
    }
    server = await spawnServer(['start'], env)
    await loadOn({ waiting, acknowledged, enough: drafts.length, send: handIn.bind(null, server) }).over
    expect(await server.stop()).toBe(0)
    // Their day is over: what was done under seal enters the log.
    await releasePastDays(house.database, { now: () => house.clock.now().add({ hours: 24 }) })
    await house.rebuild('insight.loop')

    const reflections = drafts.map((draft) => draft.input.reflectionId)
    const signals = drafts.flatMap((draft) => draft.input.signals.map((signal) => signal.signalId))
    expect([...acknowledged].sort()).toEqual([...reflections].sort())
    const stored = await house.read.selectFrom('reflection').select('id').execute()
    expect(stored.map((row) => row.id).sort()).toEqual([...reflections].sort())
    const raised = await house.read
      .selectFrom('signal')
      .innerJoin('sealed_author', 'sealed_author.subject_id', 'signal.id')
      .select(['signal.id', 'signal.reflection_id'])
      .execute()
    expect(countEach(raised.map((row) => row.id))).toEqual(new Map(raised.map((row) => [row.id, 1])))
    expect(raised.map((row) => row.id).sort()).toEqual([...signals].sort())
    expect(raised.every((row) => row.reflection_id !== null)).toBe(true)
    const log = await house.read.selectFrom('event_log').select(['stream', 'type']).execute()
    const firsts = log.filter((event) => /reflection-submitted|signal-raised/.test(event.type)).map((event) => event.stream)
    const once = [...reflections.map((id) => `reflection/${id}`), ...signals.map((id) => `signal/${id}`)]
    expect(firsts.sort()).toEqual(once.sort())
    const projected = await house.read.selectFrom('loop').select('signal_id').execute()
    expect(projected.map((row) => row.signal_id).sort()).toEqual([...signals].sort())
    expect(await house.read.selectFrom('sealed_event').selectAll().execute()).toEqual([])
    expect(await house.read.selectFrom('stuck').selectAll().execute()).toEqual([])
  }, 240_000)
})

/** An overleg with rounds that take input now, whatever the day; people in it, signed in; a draft for each in each round. */
async function prepare({ house, ctx: context }: Installation): Promise<Draft[]> {
  const ctx = await context()
  const { overlegId, cookies } = await house.run(async (trx) => {
    const overlegId = await createOverleg(trx, ctx, {
      name: 'Casuïstiektafel',
      niveau: 'uitvoering',
      kind: 'casuistiek',
      rrule: 'FREQ=MONTHLY;BYDAY=2TU',
      startsLocal: '2024-09-10T09:30',
      durationMinutes: 90,
      place: 'Buurthuis',
      holidayRule: 'move-later',
      escalatesTo: null,
      partnersEvery: null,
      werkvorm: null,
    })
    const cookies: string[] = []
    for (let i = 1; i <= PEOPLE; i++) {
      const email = `jeugdconsulent.${i}@gemeente.example`
      const name = `Jeugdconsulent ${i}`
      const personId = await addPerson(trx, ctx, { name, email, functie: 'jeugdconsulent', organisationId: null, role: 'lid' })
      await addMember(trx, ctx, { overlegId, personId, role: 'lid', partner: false })
      const { session } = await startSession(trx, house, { networkId: ctx.scope.networkId, personId })
      cookies.push(`lb_session=${session}`)
    }
    return { overlegId, cookies }
  })
  const rounds = (await roundsOf(house.read, ctx.scope, overlegId)).slice(-ROUNDS)
  const roundIds = rounds.map((round) => round.id)
  // Far ahead, so no timer touches them; opened by hand, so that the test is the same on every day of the year.
  await house.run((trx) => trx.updateTable('round').set({ phase: 'ophalen' }).where('id', 'in', roundIds).execute())
  return roundIds.flatMap((roundId) =>
    cookies.map((cookie, i) => ({
      cookie,
      input: {
        reflectionId: newId(),
        roundId,
        questionnaire: 'grondhouding-in-twee-minuten',
        answers: { 'schaal-oprechte-interesse': 1 + (i % 5) },
        signals: [{ signalId: newId(), kind: 'vraag', text: 'Wanneer horen we wat er met onze punten is gedaan?' }],
      },
    })),
  )
}

/** Hands a draft in. @returns the id of the reflection, or null when the server gave no answer */
async function handIn(server: ServerProcess, draft: Draft): Promise<string | null> {
  const client = new HttpClient(server.address ?? '')
  client.cookie = draft.cookie
  const answer = await client.mutate('followup.submitReflection', draft.input).catch(() => null)
  if (answer && answer.status !== 200) throw new Error(`refused: ${JSON.stringify(answer.error)}`)
  return answer && draft.input.reflectionId
}
