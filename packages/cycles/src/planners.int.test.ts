import { createHouse, openDatabase, silentLog } from '@lerende/kernel'
import { describeOnBothEngines, testKeys } from '@lerende/kernel/testing'
import { networkModule } from '@lerende/network'
import { expect, test } from 'vitest'
import { createOverleggenFromPlan, cyclesModule, gooiEnVechtstreekOverleggen, planAhead, RoundsPlanned } from './index.ts'
import { createTestNetwork, planningOf, recorded } from './testing/index.ts'

describeOnBothEngines('two planners at once', (engine) => {
  const modules = [networkModule, cyclesModule]
  const open = engine.house(modules)

  test('plan every turn once, also from two houses with connections of their own', async () => {
    const { act, house, clock, ctx, url } = open()
    const { scope } = await createTestNetwork(open())
    await act(scope, (trx, own) => createOverleggenFromPlan(trx, own, gooiEnVechtstreekOverleggen()))
    // SQLite has one process, and its house lets commands in one by one.
    const own = engine.engine === 'postgres' ? openDatabase(url) : null
    const second = own ? createHouse({ database: own, modules, clock, keys: testKeys, log: silentLog }) : house
    // Half a year on, nobody having looked: every overleg has turns to add and rounds that began.
    clock.advance({ months: 6 })
    const plan = (one: typeof house) => one.run((trx) => planAhead(trx, ctx(scope)))
    await Promise.all([plan(house), plan(second), plan(house), plan(second)])
    await own?.close()
    const { rounds, ontmoetingen, timers } = await planningOf(open(), scope)
    const turns = rounds.filter((one) => one.withdrawn_at === null).map((one) => `${one.overleg_id} ${one.slot_day}`)
    expect(new Set(turns).size).toBe(turns.length)
    expect(ontmoetingen).toHaveLength(rounds.length)
    const announced = (await recorded(open(), scope, RoundsPlanned)).flatMap((one) => one.rounds.map((round) => round.roundId))
    expect([...announced].sort()).toEqual(rounds.map((one) => one.id).sort())
    expect(timers.filter((one) => one.kind === 'cycles.phase')).toHaveLength(turns.length)
    const last =
      turns
        .map((one) => one.slice(-10))
        .sort()
        .at(-1) ?? ''
    expect(last > '2027-11-01').toBe(true)
  })
})
