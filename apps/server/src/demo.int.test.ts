import { createModules } from '@lerende/api'
import { createHouse, silentLog, systemClock } from '@lerende/kernel'
import { describeOnBothEngines, testKeys } from '@lerende/kernel/testing'
import { expect, test } from 'vitest'
import { createDemo } from './demo.ts'
import { openClock } from './demo-clock.ts'

describeOnBothEngines('the demo', (engine) => {
  const modules = createModules()
  const open = engine.house(modules)

  /** As after a start: the clock goes on where it was kept. */
  async function start() {
    const { database } = open().house
    const house = createHouse({ database, modules, clock: await openClock(database, true), keys: testKeys, log: silentLog })
    return { house, demo: createDemo(house, 2) }
  }

  test('filling goes on where it was broken off, is done once, and then weeks go by', async () => {
    const broken = await start()
    const first: string[] = []
    const fall = (line: string): void => {
      first.push(line)
      if (first.length === 3) throw new Error('the power went')
    }
    await expect(broken.demo.fill(fall)).rejects.toThrow('the power went')
    const stoppedAt = broken.house.clock.now()
    expect(stoppedAt.until(systemClock.now()).total('hours')).toBeGreaterThan(24 * 7)

    const { house, demo } = await start()
    expect(Math.abs(house.clock.now().since(stoppedAt).total('hours'))).toBeLessThan(24)
    const again: string[] = []
    await demo.fill((line) => again.push(line))
    expect(again.length).toBeGreaterThan(1)
    expect(Math.abs(house.clock.now().since(systemClock.now()).total('seconds'))).toBeLessThan(5)
    expect(await house.read.selectFrom('network').select('name').execute()).toHaveLength(1)
    expect(await house.read.selectFrom('person').select('id').execute()).toHaveLength(60)
    const people = await demo.people()
    expect(people.map((one) => one.name)).toContain('Jeugdconsulent Huizen 1')
    expect(people).toHaveLength(6)

    const silent: string[] = []
    await (await start()).demo.fill((line) => silent.push(line))
    expect(silent).toEqual([])

    const before = house.clock.now()
    const [moved, refused] = await Promise.all([demo.nextWeek(), demo.nextWeek()])
    expect(refused).toBeNull()
    expect(moved?.since(before).total('hours')).toBeCloseTo(7 * 24, -1)
  }, 300_000)

  test('a demo with other content is left as it is', async () => {
    const { database } = open().house
    await database.transaction((trx) => trx.deleteFrom('setting').where('name', '=', 'demo.history').execute())
    const { house, demo } = await start()
    const lines: string[] = []
    await demo.fill((line) => lines.push(line))
    expect(lines).toEqual([])
    const events = () =>
      house.read
        .selectFrom('event_log')
        .select((eb) => eb.fn.countAll().as('n'))
        .where('actor', 'like', 'person%')
        .executeTakeFirst()
    const before = await events()
    await demo.nextWeek()
    expect(await events()).toEqual(before)
  })
})
