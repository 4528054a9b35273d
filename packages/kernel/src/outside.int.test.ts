import { expect, onTestFinished, test } from 'vitest'
import { createHouse, defineModule, localCarrier, pgBossCarrier, silentLog, systemClock, worker } from './index.ts'
import { describeOnBothEngines, openTestDatabase, testKeys } from './testing/index.ts'

describeOnBothEngines('work that waits for the world outside', (engine) => {
  test('holds up no other work, and is waited for when the house stops', async () => {
    const { database, drop } = await openTestDatabase(engine.engine)
    const answered = Promise.withResolvers<void>()
    const asked = Promise.withResolvers<void>()
    const done = Promise.withResolvers<void>()
    let outside = 0
    let inside = 0
    const slow = worker({
      name: 'proef.post',
      outside: true,
      async run() {
        if (outside++ > 0) return false
        asked.resolve()
        await answered.promise
        return true
      },
    })
    const quick = worker({
      name: 'proef.werk',
      async run() {
        // The first run may come before the slow work began.
        if (outside > 0 && inside++ === 0) done.resolve()
        return false
      },
    })
    const carrier = engine.engine === 'postgres' ? pgBossCarrier(database.url, silentLog) : localCarrier()
    const modules = [defineModule({ name: 'proef', workers: [slow, quick] })]
    const house = createHouse({ database, modules, clock: systemClock, keys: testKeys, log: silentLog, carrier })
    onTestFinished(drop)
    await house.migrate()
    await house.start()
    await asked.promise
    await house.run(async () => {})
    await done.promise
    const stopping = house.stop()
    answered.resolve()
    await stopping
    expect(inside).toBeGreaterThan(0)
  })
})
