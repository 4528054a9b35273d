import { newId } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { TWO_MINUTES } from '@lerende/reflections/inputs'
import { expect, test } from 'vitest'
import { addToBundle, bundleById, createBundle, decideBundle, raiseSignal, submitWithSignals, suggestBundles } from './index.ts'
import { broughtIn } from './testing/brought-in.ts'
import { openTable, START, tableModules } from './testing/table.ts'

describeOnBothEngines('bringing in and bundling', (engine) => {
  const open = engine.house(tableModules, { start: START })
  const table = () => openTable(open())
  const title = 'Een vaste contactpersoon'
  const decision = { kind: 'besluit' as const, reason: null, ownerPersonId: null, owner: null, reviewDay: null }

  test('a reflection with a point that tells about a person is refused whole, at the right field', async () => {
    const one = await table()
    await one.until(one.round.ophalenAt)
    const signal = (text: string) => ({ signalId: newId(), kind: 'vraag' as const, text, needed: null, fromNiveau: null })
    const input = {
      reflectionId: newId(),
      roundId: one.round.id,
      questionnaire: TWO_MINUTES,
      answers: { 'schaal-oprechte-interesse': 4 },
      signals: [signal('Bel moeder op 06-12345678')],
    } as const
    const hand = (signals: ReturnType<typeof signal>[]) =>
      one.act(one.writer, (trx, ctx) => submitWithSignals(trx, ctx, { ...input, signals }))
    await expect(hand([...input.signals])).rejects.toMatchObject({ code: 'signal.personal_data', field: 'signals.0.text' })
    const count = async (name: 'reflection' | 'signal' | 'sealed_author') =>
      (await one.test.house.read.selectFrom(name).select('network_id').where('network_id', '=', one.scope.networkId).execute()).length
    expect([await count('reflection'), await count('signal'), await count('sealed_author')]).toEqual([0, 0, 0])
    const good = [signal('Wie is de vaste contactpersoon?')]
    await hand(good)
    // A phone that got no answer sends it again, ids and all.
    await hand(good)
    expect([await count('reflection'), await count('signal'), await count('sealed_author')]).toEqual([1, 1, 1])
  })

  test('who is not in the overleg brings nothing in, and who does not lead it bundles nothing', async () => {
    const one = await table()
    const point = { signalId: newId(), overlegId: one.tableId, kind: 'vraag' as const, text: 'Mag dit?', needed: null, fromNiveau: null }
    const outside = one.act(one.teamLeader, (trx, ctx) => raiseSignal(trx, ctx, point))
    await expect(outside).rejects.toMatchObject({ code: 'cycles.not_your_overleg', status: 403 })
    const signalIds = [await one.raise(one.writer, 'Steeds een ander.')]
    const member = one.act(one.writer, (trx, ctx) => createBundle(trx, ctx, { overlegId: one.tableId, title, signalIds }))
    await expect(member).rejects.toMatchObject({ code: 'cycles.not_your_overleg' })
  })

  test('a signal is in one bundle, also when two people bundle it at the same moment', async () => {
    const one = await table()
    const signalIds = [await one.raise(one.writer, 'Steeds een ander.')]
    const attempt = () => one.act(one.leader, (trx, ctx) => createBundle(trx, ctx, { overlegId: one.tableId, title, signalIds }))
    const results = await Promise.allSettled([attempt(), attempt(), attempt()])
    const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason.code] : []))
    expect(refused).toEqual(['signal.taken', 'signal.taken'])
    const bundles = await one.test.house.read.selectFrom('bundle').select('id').where('network_id', '=', one.scope.networkId).execute()
    expect(bundles).toHaveLength(1)
    const again = one.act(one.leader, (trx, ctx) => addToBundle(trx, ctx, { bundleId: newId(), signalIds }))
    await expect(again).rejects.toMatchObject({ code: 'bundle.unknown' })
  })

  test('of two who decide at the same moment one is first; the other is told, and can still replace it knowingly', async () => {
    const one = await table()
    const bundleId = await one.bundle(await one.raise(one.writer, 'Steeds een ander.'))
    await one.meetAbout(bundleId, one.round.id, one.leader)
    const decide = (text: string, instead: string | null) =>
      one.act(one.leader, (trx, ctx) => decideBundle(trx, ctx, { ...decision, bundleId, text, instead }))
    const results = await Promise.allSettled([decide('Elke school krijgt er een.', null), decide('Elke wijk krijgt er een.', null)])
    expect(results.flatMap((result) => (result.status === 'rejected' ? [result.reason.code] : []))).toEqual(['decision.changed'])
    const standing = async () => (await bundleById(one.test.house.read, one.scope, bundleId)).decisionId
    const first = await standing()
    expect(first).not.toBeNull()
    await expect(decide('Elke buurt krijgt er een.', newId())).rejects.toMatchObject({ code: 'decision.changed', status: 409 })
    const { decisionId } = await decide('Elke wijk krijgt er een.', first)
    expect(await standing()).toBe(decisionId)
  })

  test('suggestions put points about one theme together, on this engine’s own index', async () => {
    const one = await table()
    const themes = new Map<string, string>()
    for (const { theme, texts } of broughtIn.slice(0, 3)) {
      for (const text of texts) themes.set(await one.raise(one.writer, text), theme)
    }
    const suggestions = await suggestBundles(one.test.house.read, one.scope, { overlegId: one.tableId })
    expect(suggestions.length).toBeGreaterThanOrEqual(2)
    for (const { signalIds } of suggestions) expect(new Set(signalIds.map((id) => themes.get(id))).size).toBe(1)
  })

  test('another network can neither see nor touch it', async () => {
    const one = await table()
    const two = await table()
    const bundleId = await one.bundle(await one.raise(one.writer, 'Steeds een ander.'))
    await expect(bundleById(two.test.house.read, two.scope, bundleId)).rejects.toMatchObject({ code: 'bundle.unknown' })
    const touch = two.act(two.leader, (trx, ctx) => addToBundle(trx, ctx, { bundleId, signalIds: [newId()] }))
    await expect(touch).rejects.toMatchObject({ code: 'bundle.unknown' })
  })
})
