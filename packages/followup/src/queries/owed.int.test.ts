import { contentModule } from '@lerende/content'
import { cyclesModule, type OverlegRole, roundFor } from '@lerende/cycles'
import { createTestNetwork, monthly } from '@lerende/cycles/testing'
import { newId, type PersonId, toText } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { networkModule } from '@lerende/network'
import { reflectionsModule } from '@lerende/reflections'
import { expect, test } from 'vitest'
import { createBundle, discussBundle, followupModule, myContributions, raiseSignal, scheduleBundle } from '../index.ts'
import { owedBy } from './owed.ts'

const START = '2026-01-05T08:00:00Z'

describeOnBothEngines('what is owed and what was promised', (engine) => {
  const open = engine.house([networkModule, contentModule, cyclesModule, reflectionsModule, followupModule], { start: START })

  async function overleg() {
    const test = open()
    test.clock.moveTo(Temporal.Instant.from(START))
    const network = await createTestNetwork(test)
    const { scope } = network
    const overlegId = await network.overleg(monthly)
    const member = (name: string, role?: OverlegRole) => network.member(overlegId, name, role)
    const leader = await member('Coördinator', 'coordinator')
    const writer = await member('Leerkracht')
    const as = (personId: PersonId) => ({ kind: 'person', personId }) as const
    const raise = (text: string) =>
      test.act(
        scope,
        (trx, ctx) => raiseSignal(trx, ctx, { signalId: newId(), overlegId, kind: 'vraag', text, needed: null, fromNiveau: null }),
        as(writer),
      )
    const bundle = (signalIds: string[]) =>
      test.act(scope, (trx, ctx) => createBundle(trx, ctx, { overlegId, title: 'Vaste contactpersoon', signalIds }), as(leader))
    const owed = (personId: PersonId) => owedBy(test.house.read, scope, { personId, now: toText(test.clock.now()) })
    const round = await roundFor(test.house.read, scope, { overlegId, at: test.clock.now() })
    if (!round) throw new Error('nothing was planned')
    return { test, scope, network, overlegId, leader, writer, as, raise, bundle, owed, round }
  }

  test('points that nobody bundled wait for who leads, and for nobody else', async () => {
    const { overlegId, leader, writer, raise, owed } = await overleg()
    expect(await owed(leader)).toEqual({ bundles: [], loose: [] })
    await raise('Wie is de vaste contactpersoon?')
    await raise('Elk half jaar iemand anders, zo bouw je niets op.')
    expect(await owed(leader)).toEqual({ bundles: [], loose: [{ overlegId, overlegName: 'Regieteam', n: 2 }] })
    expect(await owed(writer)).toEqual({ bundles: [], loose: [] })
  })

  test('a bundle waits from when it was discussed, and is overdue after its promised day', async () => {
    const { test, scope, leader, as, raise, bundle, owed, round } = await overleg()
    const { signalId } = await raise('Wie is de vaste contactpersoon?')
    const { bundleId } = await bundle([signalId])
    expect(await owed(leader)).toEqual({ bundles: [], loose: [] })
    await test.act(scope, (trx, ctx) => scheduleBundle(trx, ctx, { bundleId, roundId: round.id, minutes: 15 }), as(leader))
    await test.house.advanceTo(Temporal.Instant.from(round.reflecterenAt))
    await test.act(scope, (trx, ctx) => discussBundle(trx, ctx, { bundleId }), as(leader))
    expect((await owed(leader)).bundles).toMatchObject([{ id: bundleId, roundId: round.id, overlegName: 'Regieteam', overdue: false }])
    await test.house.advanceTo(Temporal.Instant.from(round.dueAt).add({ hours: 1 }))
    expect((await owed(leader)).bundles).toMatchObject([{ id: bundleId, overdue: true }])
  })

  test('a point that is carried over keeps the day that was promised first', async () => {
    const { test, scope, writer, raise, round } = await overleg()
    await raise('Wie is de vaste contactpersoon?')
    await test.house.advanceTo(Temporal.Instant.from(round.dueAt).add({ hours: 1 }))
    const [mine] = await myContributions(test.house.read, test.ctx(scope), writer)
    expect(mine).toMatchObject({ status: 'ontvangen', promisedAt: round.dueAt, late: true })
    expect((mine?.dueAt ?? '') > round.dueAt).toBe(true)
  })
})
