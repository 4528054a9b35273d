import { contentModule, gooiEnVechtstreek, loadPack, readPack } from '@lerende/content'
import { closeRound, cyclesModule, giveRsvp, type Round, roundsOf } from '@lerende/cycles'
import { createTestNetwork, monthly } from '@lerende/cycles/testing'
import { dayOf, fromText, newId, type PersonId, ZONE } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { networkModule } from '@lerende/network'
import { expect, test } from 'vitest'
import { forgetAuthor, handedIn, myReflection, openRequests, reflectionsModule, submitReflection } from './index.ts'
import { LOOK_BACK, type SubmitReflectionInput, TWO_MINUTES } from './inputs.ts'
import { reflectionForm } from './queries/form.ts'
import { roundReflections } from './queries/participation.ts'
import { contributorIn, turnOf } from './rules/seal.ts'

const pack = await readPack(gooiEnVechtstreek)

describeOnBothEngines('reflections', (engine) => {
  const open = engine.house([networkModule, contentModule, cyclesModule, reflectionsModule], { start: '2026-01-05T08:00:00Z' })

  /** An overleg with so many members, its first round open for reflections. */
  async function overlegWith(members: number) {
    const test = open()
    test.clock.moveTo(Temporal.Instant.from('2026-01-05T08:00:00Z'))
    const network = await createTestNetwork(test)
    const { scope } = network
    await test.act(scope, (trx, ctx) => loadPack(trx, ctx, pack))
    const overlegId = await network.overleg(monthly)
    const people: PersonId[] = []
    for (let i = 1; i <= members; i++) people.push(await network.member(overlegId, `Jeugdconsulent ${i}`))
    const rounds = await roundsOf(test.house.read, scope, overlegId)
    const first = rounds[1]
    const second = rounds[2]
    if (!first || !second) throw new Error('nothing was planned')
    await test.house.advanceTo(fromText(first.ophalenAt))
    const submit = (personId: PersonId, over: Partial<SubmitReflectionInput> = {}) =>
      test.act(
        scope,
        (trx, ctx) =>
          submitReflection(trx, ctx, {
            reflectionId: newId(),
            roundId: first.id,
            questionnaire: TWO_MINUTES,
            answers: { 'schaal-oprechte-interesse': 4 },
            ...over,
          }),
        { kind: 'person', personId },
      )
    /** Lets the round come to terugkoppelen and closes it. */
    const close = async (round: Round) => {
      await test.house.advanceTo(fromText(round.terugkoppelenAt))
      await test.act(scope, (trx, ctx) => closeRound(trx, ctx, round.id))
    }
    return { test, scope, network, overlegId, people, first, second, submit, close }
  }

  const blocksIn = (scope: { networkId: string }) =>
    open()
      .house.read.selectFrom('event_log')
      .select('data')
      .where('network_id', '=', scope.networkId)
      .where('type', 'like', '%compass-block-sealed%')
      .orderBy('position')
      .execute()
      .then((rows) => rows.map((row) => JSON.parse(row.data) as { contributors: number; n: number; sum: number; measure: string }))

  test('a second time is an edit, and nobody but the writer finds it', async () => {
    const { test, scope, people, first, submit } = await overlegWith(2)
    const [one, two] = people as [PersonId, PersonId]
    const before = await submit(one)
    const after = await submit(one, { answers: { 'schaal-oprechte-interesse': 2, 'ging-goed': 'We belden elkaar eerst.' } })
    expect(after.reflectionId).toBe(before.reflectionId)
    const who = { roundId: first.id, questionnaire: TWO_MINUTES } as const
    const mine = await myReflection(test.house.read, test.ctx(scope), { ...who, personId: one })
    expect(mine?.answers).toEqual({ 'schaal-oprechte-interesse': 2, 'ging-goed': 'We belden elkaar eerst.' })
    expect(await myReflection(test.house.read, test.ctx(scope), { ...who, personId: two })).toBeNull()
    const rows = await test.house.read.selectFrom('reflection').selectAll().where('network_id', '=', scope.networkId).execute()
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(one)
    const eventsOf = async () =>
      (await test.house.read.selectFrom('event_log').selectAll().where('network_id', '=', scope.networkId).execute()).filter(
        (event) => event.stream === `reflection/${before.reflectionId}`,
      )
    // In the log once its day is over, and a change on the same day is no news.
    expect(await eventsOf()).toEqual([])
    await test.house.advanceTo(test.clock.now().add({ hours: 24 }))
    expect((await eventsOf()).map((event) => [event.version, event.type.split('.').at(-2)])).toEqual([[1, 'reflection-submitted']])
    await submit(one)
    await test.house.advanceTo(test.clock.now().add({ hours: 24 }))
    const own = await eventsOf()
    expect(own.map((event) => event.actor)).toEqual(['sealed', 'sealed'])
    expect(JSON.stringify(own)).not.toContain(one)
  })

  test('it keeps pointing at the wording that it was made against', async () => {
    const { test, scope, people, first, submit, close } = await overlegWith(1)
    const [one] = people as [PersonId]
    await submit(one)
    const list = pack.items.vragenlijst[TWO_MINUTES]
    if (!list) throw new Error('the pack lost its list')
    const newer = structuredClone(pack)
    newer.items.vragenlijst[TWO_MINUTES] = { ...list, titel: 'Nieuwe titel' }
    await test.act(scope, (trx, ctx) => loadPack(trx, ctx, newer))
    const who = { roundId: first.id, questionnaire: TWO_MINUTES, personId: one } as const
    expect((await reflectionForm(test.house.read, test.ctx(scope), who)).questionnaire.titel).toBe('Nieuwe titel')
    await close(first)
    const kept = await reflectionForm(test.house.read, test.ctx(scope), who)
    expect(kept).toMatchObject({ open: false, questionnaire: { titel: list.titel } })
  })

  test('who may, and when', async () => {
    const { scope, network, people, first, second, submit, close } = await overlegWith(1)
    const [one] = people as [PersonId]
    const outsider = await network.person('Leerkracht')
    await expect(submit(outsider)).rejects.toMatchObject({ code: 'reflection.not_asked' })
    await expect(submit(one, { roundId: second.id })).rejects.toMatchObject({ code: 'reflection.not_yet' })
    await expect(submit(one, { questionnaire: LOOK_BACK, answers: { opbrengst: 4 } })).rejects.toMatchObject({ code: 'reflection.not_yet' })
    await expect(submit(one, { answers: {} })).rejects.toMatchObject({ code: 'reflection.empty', field: 'answers' })
    await expect(submit(one, { answers: { schuurde: 'Bel 06-12345678' } })).rejects.toMatchObject({
      code: 'reflection.personal_data',
      field: 'answers.schuurde',
    })
    await close(first)
    await expect(submit(one)).rejects.toMatchObject({ code: 'reflection.round_closed' })
    const rows = await open().house.read.selectFrom('reflection').select('id').where('network_id', '=', scope.networkId).execute()
    expect(rows).toEqual([])
  })

  test('looking back is for who was there', async () => {
    const { test, scope, people, first, submit } = await overlegWith(2)
    const [came, away] = people as [PersonId, PersonId]
    const row = await test.house.read.selectFrom('ontmoeting').select('id').where('round_id', '=', first.id).executeTakeFirstOrThrow()
    for (const [personId, rsvp] of [
      [came, 'ja'],
      [away, 'nee'],
    ] as const) {
      await test.act(scope, (trx, ctx) => giveRsvp(trx, ctx, { ontmoetingId: row.id, rsvp, replacedBy: null, personId }))
    }
    const lists = async (personId: PersonId) =>
      (await openRequests(test.house.read, test.ctx(scope), personId))
        .filter((one) => one.roundId === first.id)
        .map((one) => [one.questionnaire, one.handedIn])
    expect(await lists(came)).toEqual([[TWO_MINUTES, false]])
    await test.house.advanceTo(fromText(first.reflecterenAt))
    expect(await lists(away)).toEqual([[TWO_MINUTES, false]])
    await submit(came)
    expect(await lists(came)).toEqual([
      [LOOK_BACK, false],
      [TWO_MINUTES, true],
    ])
    await expect(submit(away, { questionnaire: LOOK_BACK, answers: { opbrengst: 4 } })).rejects.toMatchObject({
      code: 'reflection.not_asked',
    })
    await submit(came, { questionnaire: LOOK_BACK, answers: { opbrengst: 4 } })
    expect(await handedIn(test.house.read, test.ctx(scope), { roundId: first.id, questionnaire: LOOK_BACK, personId: came })).toBe(true)
  })

  test('nothing is asked after the day that was said, and what comes all the same is taken while the round is open', async () => {
    const { test, scope, people, first, submit } = await overlegWith(1)
    const [one] = people as [PersonId]
    const asked = async () => (await openRequests(test.house.read, test.ctx(scope), one)).filter(({ roundId }) => roundId === first.id)
    await submit(one)
    const lastDay = Temporal.PlainDate.from(dayOf(fromText(first.dueAt)))
    const at = (day: Temporal.PlainDate, time: string) => day.toPlainDateTime(time).toZonedDateTime(ZONE).toInstant()
    await test.house.advanceTo(at(lastDay, '23:30'))
    expect(await asked()).toHaveLength(1)
    await test.house.advanceTo(at(lastDay.add({ days: 1 }), '00:30'))
    expect(await asked()).toEqual([])
    await submit(one, { answers: { 'schaal-oprechte-interesse': 5 } })
  })

  test('four people wait, and with the fifth in a later round one block is made', async () => {
    const { test, scope, people, first, second, submit, close } = await overlegWith(6)
    for (const personId of people.slice(0, 4)) await submit(personId)
    await close(first)
    expect(await blocksIn(scope)).toEqual([])
    await test.house.advanceTo(fromText(second.ophalenAt))
    // One of the four again, and one more person: six scores of five people.
    await submit(people[0] as PersonId, { roundId: second.id, answers: { 'schaal-oprechte-interesse': 1 } })
    await submit(people[5] as PersonId, { roundId: second.id, answers: { 'schaal-oprechte-interesse': 5, 'schaal-regie-bij-gezin': 3 } })
    expect(await blocksIn(scope)).toEqual([])
    await close(second)
    expect(await blocksIn(scope)).toMatchObject([{ measure: 'schaal-oprechte-interesse', contributors: 5, n: 6, sum: 22 }])
    const rows = await test.house.read.selectFrom('reflection_score').selectAll().where('network_id', '=', scope.networkId).execute()
    expect(rows.filter((row) => row.block_id !== null && row.contributor !== null)).toEqual([])
    expect(rows.filter((row) => row.block_id === null).map((row) => row.measure)).toEqual(['schaal-regie-bij-gezin'])
  })

  test('texts and numbers of a round show from five people up, texts only once it is closed', async () => {
    const { test, scope, people, first, submit, close } = await overlegWith(5)
    const text = (i: number) => ({ 'ging-goed': `${'edcba'[i]} samen optrekken werkte` })
    for (const [i, personId] of people.slice(0, 4).entries()) await submit(personId, { answers: text(i) })
    expect((await roundReflections(test.house.read, scope, { roundId: first.id, withTexts: true }))[0]).toMatchObject({
      handedIn: null,
      invited: 5,
      texts: [],
    })
    await submit(people[4] as PersonId, { answers: { ...text(4), schuurde: 'Te weinig tijd.' } })
    expect((await roundReflections(test.house.read, scope, { roundId: first.id, withTexts: true }))[0]).toMatchObject({
      handedIn: 5,
      texts: [],
    })
    await close(first)
    const [list] = await roundReflections(test.house.read, scope, { roundId: first.id, withTexts: true })
    expect(list?.texts).toHaveLength(1)
    expect(list?.texts[0]?.texts.map((one) => one[0])).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  test('another network has no part in it', async () => {
    const one = await overlegWith(1)
    const other = await overlegWith(1)
    await one.submit(one.people[0] as PersonId)
    await expect(other.submit(other.people[0] as PersonId, { roundId: one.first.id })).rejects.toMatchObject({
      code: 'cycles.unknown_round',
    })
  })

  test('who leaves is still counted as a head, and no key finds what was theirs', async () => {
    const { test, scope, overlegId, people, first, submit, close } = await overlegWith(5)
    for (const personId of people) await submit(personId)
    const [leaving] = people as [PersonId]
    await test.act(scope, (trx, ctx) => forgetAuthor(trx, ctx, leaving))
    const dump = JSON.stringify([
      await test.house.read.selectFrom('reflection').selectAll().where('network_id', '=', scope.networkId).execute(),
      await test.house.read.selectFrom('reflection_score').selectAll().where('network_id', '=', scope.networkId).execute(),
    ])
    const { keys } = test.house
    expect(dump).not.toContain(contributorIn(keys, scope, { overlegId, personId: leaving }))
    expect(dump).not.toContain(turnOf(keys, scope, { roundId: first.id, questionnaire: TWO_MINUTES, personId: leaving }))
    const [, staying] = people as [PersonId, PersonId]
    expect(dump).toContain(contributorIn(keys, scope, { overlegId, personId: staying }))
    await close(first)
    expect(await blocksIn(scope)).toMatchObject([{ contributors: 5, n: 5, sum: 20 }])
  })
})
