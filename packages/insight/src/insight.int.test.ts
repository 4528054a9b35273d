import { AttendanceRecorded, giveRsvp, ontmoetingOfRound, recordAttendance } from '@lerende/cycles'
import { recorded } from '@lerende/cycles/testing'
import { giveVerdict } from '@lerende/followup'
import { fromText, type PersonId, toText } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { expect, test } from 'vitest'
import { acquaintancesOf, answeredShare, compass, compassGroups } from './index.ts'
import { strangersAmong } from './queries/acquaintance.ts'
import { answer, bringIn, openScene, rooms, type Scene, score } from './testing/scene.ts'

describeOnBothEngines('insight', (engine) => {
  const open = engine.house(rooms, { start: '2026-01-05T08:00:00Z' })

  async function start(members: number): Promise<Scene> {
    open().clock.moveTo(Temporal.Instant.from('2026-01-05T08:00:00Z'))
    return openScene(open(), members)
  }

  const share = (scene: Scene) =>
    answeredShare(open().house.read, scene.scope, { now: toText(open().clock.now()), since: '2025-01-01T00:00:00.000Z' })

  const loops = (scene: Scene) =>
    open().house.read.selectFrom('loop').selectAll().where('network_id', '=', scene.scope.networkId).orderBy('due_at').execute()

  test('each point has its loop: promised, answered on time or late, or overdue', async () => {
    const scene = await start(2)
    const [one, two] = scene.people as [PersonId, PersonId]
    expect((await share(scene)).share).toBeNull()
    const inTime = [
      await bringIn(scene, one, 'De contactpersoon wisselt steeds.'),
      await bringIn(scene, two, 'Elk half jaar een nieuwe contactpersoon.'),
    ]
    const late = await bringIn(scene, one, 'Losse beschikkingen vertragen de hulp in de klas.')
    const forgotten = await bringIn(scene, two, 'Er is geen ruimte om terug te kijken.')
    // What comes in is counted once its day is over.
    await open().house.advanceTo(open().clock.now().add({ hours: 24 }))
    expect(await share(scene)).toMatchObject({ onTime: 0, open: 4, share: null })
    await answer(scene, inTime)
    expect(await share(scene)).toMatchObject({ onTime: 2, late: 0, overdue: 0, open: 2, share: 1 })
    const due = (await loops(scene)).map((row) => row.due_at)[0] ?? ''
    await open().house.advanceTo(fromText(due).add({ hours: 1 }))
    expect(await share(scene)).toMatchObject({ onTime: 2, overdue: 2, share: 0.5 })
    await answer(scene, [late])
    expect(await share(scene)).toMatchObject({ onTime: 2, late: 1, overdue: 1, open: 0, share: 0.5 })
    const rows = new Map((await loops(scene)).map((row) => [row.signal_id, row]))
    expect(rows.get(forgotten)).toMatchObject({ answered_at: null, outcome: null, received_day: '2026-01-05' })
    expect(rows.get(late)?.outcome).toBe('besluit')
    // What was promised stays what was promised, also after being carried over.
    expect(new Set([...rows.values()].map((row) => row.due_at)).size).toBe(1)
    expect((await share(scene)).trend).toMatchObject([{ period: '2026-K1', onTime: 2, late: 1, overdue: 1 }])
  })

  test('an answer that did not help is no answer that came later', async () => {
    const scene = await start(1)
    const [one] = scene.people as [PersonId]
    const { answerId } = await answer(scene, [await bringIn(scene, one, 'De contactpersoon wisselt steeds.')])
    const [before] = await loops(scene)
    const verdict = { answerId, verdict: 'no' as const, remark: 'Voor mijn school verandert er niets.' }
    await open().act(scene.scope, (trx, ctx) => giveVerdict(trx, ctx, verdict), { kind: 'person', personId: one })
    expect(await loops(scene)).toEqual([before])
    expect((await share(scene)).onTime).toBe(1)
  })

  test('the kompas shows whole blocks of five and more, and nothing of four', async () => {
    const scene = await start(6)
    const asked = (over: Parameters<typeof compass>[2] = {}) =>
      compass(open().house.read, scene.scope, { overlegId: scene.overlegId, ...over })
    await score(scene, scene.first, [4, 4, 5, 3])
    expect(await asked()).toEqual([])
    await score(scene, scene.second, [2, 2, 3, 3, 4, 4])
    const [measure, ...more] = await asked()
    expect(more).toEqual([])
    expect(measure).toMatchObject({ uitgangspunt: 'oprechte-interesse' })
    const blocks = await open().house.read.selectFrom('compass_block').selectAll().where('network_id', '=', scene.scope.networkId).execute()
    expect(blocks.length).toBeGreaterThan(0)
    for (const block of blocks) expect([block.contributors >= 5, block.n >= block.contributors]).toEqual([true, true])
    expect(measure?.total.n).toBe(blocks.reduce((sum, block) => sum + block.n, 0))
    expect(measure?.total.mean).toBeCloseTo(blocks.reduce((sum, block) => sum + block.sum, 0) / (measure?.total.n ?? 0), 2)
    expect(measure?.course).toHaveLength(blocks.length)
    expect(await asked({ niveau: 'bestuur' })).toEqual([])
    expect(await asked({ until: '2026-02-01' })).toEqual([])
    const closed =
      blocks
        .map((block) => block.until_day)
        .sort()
        .at(-1) ?? ''
    expect((await asked({ from: closed, until: closed })).length).toBe(1)
  })

  test('the kompas in groups shows a stroom of five and more, and neither one of fewer nor what is left of the whole', async () => {
    const scene = await start(12)
    const { read } = open().house
    const groups = async (cut: 'overleg' | 'niveau' | 'stroom' | 'relatie') =>
      (await compassGroups(read, scene.scope, { cut })).map(({ group, measures }) => [group, measures.map(({ total }) => total.n)])
    const at = (stroom: string, relatie: string, size: number) => Array.from({ length: size }, () => ({ stroom, relatie }))
    const scores = [4, 4, 5, 3, 4, 2, 2, 3, 3, 1, 5, 5]
    await score(scene, scene.first, scores, [...at('instroom', 'gezin', 8), ...at('uitstroom', 'leerling', 4)])
    expect(await groups('overleg')).toEqual([[scene.overlegId, [12]]])
    expect([await groups('stroom'), await groups('relatie')]).toEqual([[], []])
    await score(scene, scene.second, scores, [...at('instroom', 'gezin', 7), ...at('uitstroom', 'leerling', 5)])
    expect(await groups('stroom')).toEqual([
      ['instroom', [7]],
      ['uitstroom', [5]],
    ])
    expect(await groups('relatie')).toEqual([
      ['gezin', [7]],
      ['leerling', [5]],
    ])
    expect(await groups('overleg')).toEqual([[scene.overlegId, [24]]])
    expect((await groups('niveau')).length).toBe(1)
  })

  test('who sat together is known to those two, with how often and when last', async () => {
    const scene = await start(3)
    const [one, two, three] = scene.people as [PersonId, PersonId, PersonId]
    for (const [round, present] of [
      [scene.first, [one, two]],
      [scene.second, [one, two, three]],
    ] as const) {
      const ontmoeting = await ontmoetingOfRound(open().house.read, scene.scope, round.id)
      await open().act(scene.scope, (trx, ctx) =>
        giveRsvp(trx, ctx, { ontmoetingId: ontmoeting.id, personId: one, rsvp: 'ja', replacedBy: null }),
      )
      await open().house.advanceTo(fromText(round.ontmoetenAt))
      await open().act(scene.scope, (trx, ctx) => recordAttendance(trx, ctx, { ontmoetingId: ontmoeting.id, personIds: [...present] }))
      await open().house.advanceTo(fromText(round.dueAt).add({ hours: 1 }))
    }
    const told = (await recorded(open(), scene.scope, AttendanceRecorded)).filter((one) => one.personIds.length > 0)
    expect(told.map((one) => one.roundId)).toEqual([scene.first.id, scene.second.id])
    const known = async (personId: PersonId) =>
      (await acquaintancesOf(open().house.read, scene.scope, personId)).map((met) => [met.personId, met.times])
    expect(await known(one)).toEqual([
      [two, 2],
      [three, 1],
    ])
    const newcomer = 'ffffffff-0000-4000-8000-000000000000' as PersonId
    const pairs = await strangersAmong(open().house.read, scene.scope, [newcomer, two, one])
    expect(pairs).toEqual([one, two].sort().map((person) => [person, newcomer]))
    expect(await strangersAmong(open().house.read, scene.scope, [one])).toEqual([])
    expect(await known(three)).toEqual(
      expect.arrayContaining([
        [one, 1],
        [two, 1],
      ]),
    )
  })

  test('thrown away and rebuilt from the log, every row is the same; another network sees none of it', async () => {
    const scene = await start(6)
    const [one] = scene.people as [PersonId]
    await answer(scene, [await bringIn(scene, one, 'De contactpersoon wisselt steeds.')])
    await bringIn(scene, one, 'Er is geen ruimte om terug te kijken.')
    const ontmoeting = await ontmoetingOfRound(open().house.read, scene.scope, scene.first.id)
    for (const personId of scene.people) {
      await open().act(scene.scope, (trx, ctx) =>
        giveRsvp(trx, ctx, { ontmoetingId: ontmoeting.id, personId, rsvp: 'ja', replacedBy: null }),
      )
    }
    await score(scene, scene.first, [4, 4, 5, 3, 2])
    await score(scene, scene.second, [2, 2, 3, 3, 4, 4])
    const { read } = open().house
    const everything = async () => ({
      loop: await read.selectFrom('loop').selectAll().orderBy('signal_id').execute(),
      blocks: await read.selectFrom('compass_block').selectAll().orderBy('block_id').execute(),
      acquaintance: await read
        .selectFrom('acquaintance')
        .selectAll()
        .orderBy('network_id')
        .orderBy('person_a')
        .orderBy('person_b')
        .execute(),
    })
    const before = await everything()
    for (const rows of Object.values(before)) expect(rows.some((row) => row.network_id === scene.scope.networkId)).toBe(true)
    await open().house.rebuild()
    expect(await everything()).toEqual(before)
    await open().house.settled()
    expect(await everything()).toEqual(before)
    const other = await start(1)
    expect(await compass(read, other.scope, { overlegId: scene.overlegId })).toEqual([])
    expect(await acquaintancesOf(read, other.scope, one)).toEqual([])
    expect(await share(other)).toMatchObject({ onTime: 0, open: 0, share: null, trend: [] })
  })
})
