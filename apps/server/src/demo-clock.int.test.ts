import { createModules } from '@lerende/api'
import { readSession, startSession } from '@lerende/identity'
import { createHouse, makeCtx, ShiftedClock, setTimer, silentLog } from '@lerende/kernel'
import { describeOnBothEngines, testKeys } from '@lerende/kernel/testing'
import { addPerson, createNetwork } from '@lerende/network'
import { expect, test } from 'vitest'
import { openClock, weekMover } from './demo-clock.ts'
import { tallyModule } from './testing/tally-room.ts'

describeOnBothEngines('demo clock', (engine) => {
  const modules = [...createModules(), tallyModule]
  const open = engine.house(modules)

  test('a week goes by once, with all that falls in it, and is kept', async () => {
    const { database } = open().house
    const clock = await openClock(database, true)
    const house = createHouse({ database, modules, clock, keys: testKeys, log: silentLog })
    const before = clock.now()
    const ctx = makeCtx({ scope: open().freshScope(), keys: testKeys, clock })
    await house.run(async (trx) => {
      for (const day of [2, 5, 9]) {
        await setTimer(trx, ctx, {
          key: `day/${day}`,
          kind: 'tally.fire',
          dueAt: before.add({ hours: day * 24 }),
          data: { personId: 'x', to: 'x@netwerk.example' },
        })
      }
    })

    const nextWeek = weekMover(house)
    const [moved, refused] = await Promise.all([nextWeek(), nextWeek()])
    expect(refused).toBeNull()
    expect(moved?.since(before).total('hours')).toBeCloseTo(7 * 24, -1)
    const fired = await house.read.selectFrom('tally_effect').select('key').orderBy('key').execute()
    expect(fired.map((row) => row.key)).toEqual(['day/2', 'day/5'])

    const later = await openClock(database, true)
    expect(later).toBeInstanceOf(ShiftedClock)
    expect(Math.abs(later.now().since(clock.now()).total('seconds'))).toBeLessThan(5)
    expect((await openClock(database, false)).now().since(before).total('hours')).toBeLessThan(1)
  })

  test('who leads, and looks at a screen while a week goes by, is still signed in', async () => {
    const { database } = open().house
    const clock = new ShiftedClock(0)
    const house = createHouse({ database, modules, clock, keys: testKeys, log: silentLog })
    const ctx = makeCtx({ scope: open().freshScope(), keys: testKeys, clock })
    const session = await house.run(async (trx) => {
      const scope = await createNetwork(trx, ctx, { name: 'Leernetwerk', region: 'midden' })
      const inNetwork = { ...ctx, scope }
      const person = { name: 'Beheerder', email: 'beheer@netwerk.example', functie: 'beheerder', organisationId: null }
      const personId = await addPerson(trx, inNetwork, { ...person, role: 'beheerder' })
      return (await startSession(trx, house, { networkId: scope.networkId, personId })).session
    })
    let during: unknown = null
    await weekMover(house, async (until) => {
      clock.moveTo(until)
      during = await readSession(house, session)
    })()
    expect(during).not.toBeNull()
  })
})
