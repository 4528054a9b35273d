import type { PersonId } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { expect, test } from 'vitest'
import { agendaOf, bundleById, closeDots, dissolveBundle, giveDots, openDots, scheduleBundle, setAgenda } from './index.ts'
import { dotsAskedOf, dotsOf } from './queries/dots.ts'
import { proposedAgendaOf } from './queries/proposed-agenda.ts'
import { openTable, START, type Table, tableModules } from './testing/table.ts'

describeOnBothEngines('what goes first', (engine) => {
  const open = engine.house(tableModules, { start: START })

  async function withBundles() {
    const one = await openTable(open())
    const [a, b] = [
      await one.bundle(await one.raise(one.writer, 'Steeds een ander.')),
      await one.bundle(await one.raise(one.other, 'Te weinig tijd.')),
    ]
    const { roundId } = await bundleById(one.test.house.read, one.scope, a)
    return { one, a, b, roundId }
  }
  const give = (one: Table, who: PersonId, roundId: string, choice: Array<{ bundleId: string; dots: number }>) =>
    one.act(who, (trx, ctx) => giveDots(trx, ctx, { roundId, choice }))
  const seen = (one: Table, roundId: string, personId: PersonId) =>
    dotsOf(one.test.house.read, one.test.ctx(one.scope), { roundId, personId })
  const asked = (one: Table, personId: PersonId) => dotsAskedOf(one.test.house.read, one.test.ctx(one.scope), personId)
  const choices = async (one: Table) => (await one.test.house.read.selectFrom('dot_choice').selectAll().execute()).length

  async function five(one: Table): Promise<PersonId[]> {
    return [one.leader, one.writer, one.other, await one.join('Behandelaar'), await one.join('Jeugdcoach')]
  }

  test('five people choose; nobody sees anything of it before it closes, and then only the total', async () => {
    const { one, a, b, roundId } = await withBundles()
    const people = await five(one)
    await one.act(one.leader, (trx, ctx) => openDots(trx, ctx, { roundId }))
    expect((await asked(one, one.writer)).map((row) => row.roundId)).toEqual([roundId])
    for (const who of people)
      await give(one, who, roundId, [
        { bundleId: a, dots: 2 },
        { bundleId: b, dots: 1 },
      ])
    await give(one, one.writer, roundId, [{ bundleId: b, dots: 3 }])
    expect(await asked(one, one.writer)).toEqual([])
    expect(await seen(one, roundId, one.leader)).toMatchObject({
      state: 'open',
      total: null,
      mine: expect.arrayContaining([{ bundleId: a, dots: 2 }]),
    })
    await one.act(one.leader, (trx, ctx) => closeDots(trx, ctx, { roundId }))
    expect(await seen(one, roundId, one.writer)).toMatchObject({ state: 'closed', mine: [], total: { voters: 5 } })
    const total = (await seen(one, roundId, one.other)).total?.dots ?? []
    expect(new Map(total.map(({ bundleId, dots }) => [bundleId, dots]))).toEqual(
      new Map([
        [a, 8],
        [b, 7],
      ]),
    )
    expect(await choices(one)).toBe(0)
    const log = await one.test.house.read.selectFrom('event_log').select(['type', 'data']).where('type', 'like', '%dots-%').execute()
    expect(JSON.stringify(log)).not.toContain(a)
  })

  test('four people are too few: there is no total, and no second time', async () => {
    const { one, a, roundId } = await withBundles()
    const people = (await five(one)).slice(0, 4)
    await one.act(one.leader, (trx, ctx) => openDots(trx, ctx, { roundId }))
    for (const who of people) await give(one, who, roundId, [{ bundleId: a, dots: 1 }])
    await one.act(one.leader, (trx, ctx) => closeDots(trx, ctx, { roundId }))
    expect(await seen(one, roundId, one.leader)).toEqual({ state: 'closed', dots: 3, mine: [], total: null })
    await expect(one.act(one.leader, (trx, ctx) => openDots(trx, ctx, { roundId }))).rejects.toMatchObject({ code: 'dots.already' })
    await expect(give(one, one.writer, roundId, [{ bundleId: a, dots: 1 }])).rejects.toMatchObject({ code: 'dots.closed' })
  })

  test('choosing ends by itself when the ontmoeting begins', async () => {
    const { one, a, roundId } = await withBundles()
    await one.act(one.leader, (trx, ctx) => openDots(trx, ctx, { roundId }))
    await give(one, one.writer, roundId, [{ bundleId: a, dots: 1 }])
    await one.until(one.round.reflecterenAt)
    expect(await seen(one, roundId, one.writer)).toMatchObject({ state: 'closed' })
    expect(await choices(one)).toBe(0)
  })

  test('who is not in the overleg has no dots', async () => {
    const { one, a, roundId } = await withBundles()
    await one.act(one.leader, (trx, ctx) => openDots(trx, ctx, { roundId }))
    await expect(give(one, one.teamLeader, roundId, [{ bundleId: a, dots: 1 }])).rejects.toMatchObject({ code: 'cycles.not_your_overleg' })
  })

  test('the proposal fits the ontmoeting and changes nothing', async () => {
    const { one, a, b, roundId } = await withBundles()
    await one.act(one.leader, (trx, ctx) => scheduleBundle(trx, ctx, { bundleId: b, roundId, minutes: 30 }))
    const proposal = await proposedAgendaOf(one.test.house.read, one.scope, { roundId, now: START })
    expect(proposal.map(({ bundleId, minutes }) => [bundleId, minutes])).toEqual(
      expect.arrayContaining([
        [a, 15],
        [b, 30],
      ]),
    )
    expect(await bundleById(one.test.house.read, one.scope, a)).toMatchObject({ status: 'gebundeld' })
  })
})

describeOnBothEngines('an agenda in one go', (engine) => {
  const open = engine.house(tableModules, { start: START })

  test('takes off what is not named, puts on what is new, in the order given; and the one of before can come back', async () => {
    const one = await openTable(open())
    const [a, b, c] = [
      await bundleOf(one, 'Steeds een ander.'),
      await bundleOf(one, 'Te weinig tijd.'),
      await bundleOf(one, 'Geen ruimte.'),
    ]
    const { roundId } = await bundleById(one.test.house.read, one.scope, a)
    const set = (items: Array<{ bundleId: string; minutes: number }>) =>
      one.act(one.leader, (trx, ctx) => setAgenda(trx, ctx, { roundId, items }))
    const now = async () =>
      (await agendaOf(one.test.house.read, one.scope, { roundId })).items.map(({ bundleId, minutes }) => [bundleId, minutes])
    await set([
      { bundleId: a, minutes: 10 },
      { bundleId: b, minutes: 20 },
    ])
    expect(
      await set([
        { bundleId: c, minutes: 30 },
        { bundleId: b, minutes: 15 },
      ]),
    ).toMatchObject({ planned: 45 })
    expect(await now()).toEqual([
      [c, 30],
      [b, 15],
    ])
    await set([
      { bundleId: a, minutes: 10 },
      { bundleId: b, minutes: 20 },
    ])
    expect(await now()).toEqual([
      [a, 10],
      [b, 20],
    ])
    await expect(one.act(one.writer, (trx, ctx) => setAgenda(trx, ctx, { roundId, items: [] }))).rejects.toMatchObject({
      code: 'cycles.not_your_overleg',
    })
  })
})

const bundleOf = async (one: Table, text: string) => one.bundle(await one.raise(one.writer, text))

describeOnBothEngines('taking a bundle apart', (engine) => {
  const open = engine.house(tableModules, { start: START })

  test('puts its points back, as if it had never been', async () => {
    const one = await openTable(open())
    const bundleId = await one.bundle(await one.raise(one.writer, 'Steeds een ander.'), await one.raise(one.other, 'Graag één gezicht.'))
    await one.act(one.leader, (trx, ctx) => dissolveBundle(trx, ctx, { bundleId }))
    const rows = await one.test.house.read.selectFrom('signal').select('bundle_id').where('network_id', '=', one.scope.networkId).execute()
    expect(rows.map((row) => row.bundle_id)).toEqual([null, null])
    await expect(bundleById(one.test.house.read, one.scope, bundleId)).rejects.toMatchObject({ code: 'bundle.unknown' })
    await one.until('2026-01-06T08:00:00.000Z')
  })

  test('is refused once something came of it', async () => {
    const one = await openTable(open())
    const bundleId = await one.bundle(await one.raise(one.writer, 'Steeds een ander.'))
    await one.act(one.leader, (trx, ctx) => scheduleBundle(trx, ctx, { bundleId, roundId: one.round.id, minutes: 15 }))
    await expect(one.act(one.leader, (trx, ctx) => dissolveBundle(trx, ctx, { bundleId }))).rejects.toMatchObject({
      code: 'bundle.underway',
    })
    const stranger = one.act(one.writer, (trx, ctx) => dissolveBundle(trx, ctx, { bundleId }))
    await expect(stranger).rejects.toMatchObject({ code: 'cycles.not_your_overleg' })
  })
})
