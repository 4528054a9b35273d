import { expect, test } from 'vitest'
import { z } from 'zod'
import { openDatabase } from '../database/open.ts'
import { defineEvent } from '../events/define.ts'
import { record } from '../events/log.ts'
import { createHouse, type House } from '../house.ts'
import { silentLog } from '../log.ts'
import { defineModule } from '../module.ts'
import type { NetworkScope } from '../scope.ts'
import { describeOnBothEngines } from '../testing/both-engines.ts'
import { testKeys } from '../testing/test-database.ts'
import { postgresBell } from './bell.postgres.ts'
import type { Batch, WatchOptions } from './watch.ts'

const Said = defineEvent({ room: 'echo', name: 'ThingSaid', version: 1, summary: 'Said.', data: z.object({ what: z.string() }) })
const Whispered = defineEvent({ room: 'echo', name: 'ThingWhispered', version: 1, summary: 'Whispered.', data: z.object({}) })
const echo = defineModule({ name: 'echo', events: { Said, Whispered } })

/** Longer than any of these tests: whoever has to wait for it waits in vain. */
const NEVER_MS = 600_000

const said = (batch: Batch) => batch.events.map((event) => (event.data as { what: string }).what)

describeOnBothEngines('watching the log', (engine) => {
  const open = engine.house([echo])

  const say = (scope: NetworkScope, ...words: string[]) =>
    open().house.run(async (trx) => {
      for (const what of words) await record(trx, open().ctx(scope), Said, { stream: `said/${what}`, data: { what } })
    })

  function follow(house: House, scope: NetworkScope, more: Partial<WatchOptions> = {}) {
    const stop = new AbortController()
    const options = { networkId: scope.networkId, types: [Said.type], after: null, idleMs: NEVER_MS, signal: stop.signal, ...more }
    const following = house.watch.follow(options)
    return {
      stop: () => stop.abort(),
      async next(): Promise<Batch> {
        const { value } = await following.next()
        if (!value) throw new Error('the following ended')
        return value
      },
      /** The first that tells something: on PostgreSQL another test's transaction may hold events back for a moment. */
      async news(): Promise<Batch> {
        for (;;) {
          const batch = await this.next()
          if (batch.events.length > 0 || batch.lost) return batch
        }
      },
      ended: async () => (await following.next()).done,
    }
  }

  test('who watches gets what is said from then on, of their own network, and of what they asked for', async () => {
    const { house, freshScope, ctx } = open()
    const [here, elsewhere] = [freshScope(), freshScope()]
    await say(here, 'eerder')
    // On PostgreSQL another test's transaction may hold it back: only what can be read already was before.
    const before = follow(house, here, { after: { txid: 0, position: 0 } })
    expect(said(await before.news())).toEqual(['eerder'])
    before.stop()
    expect(await before.ended()).toBe(true)
    const watcher = follow(house, here)
    expect(said(await watcher.next())).toEqual([])
    await say(elsewhere, 'daar')
    await house.run((trx) => record(trx, ctx(here), Whispered, { stream: 'whisper/1', data: {} }))
    await say(here, 'een', 'twee')
    expect(said(await watcher.news())).toEqual(['een', 'twee'])
    watcher.stop()
    expect(await watcher.ended()).toBe(true)
    expect(house.watch.followers).toBe(0)
  })

  test('what a timer or reaction records is seen too', async () => {
    const { house, freshScope, act, ctx } = open()
    const here = freshScope()
    const watcher = follow(house, here)
    await watcher.next()
    await act(here, (trx) => record(trx, ctx(here), Said, { stream: 'said/later', data: { what: 'later' } }))
    expect(said(await watcher.next())).toEqual(['later'])
    watcher.stop()
  })

  test('who comes back goes on where they were', async () => {
    const { house, freshScope } = open()
    const here = freshScope()
    const first = follow(house, here)
    const { at } = await first.next()
    first.stop()
    expect(await first.ended()).toBe(true)
    await say(here, 'gemist')
    const second = follow(house, here, { after: at })
    expect(said(await second.news())).toEqual(['gemist'])
    await say(here, 'nieuw')
    expect(said(await second.next())).toEqual(['nieuw'])
    second.stop()
  })

  test('who missed very much is told so, and not all of it', async () => {
    const { house, freshScope } = open()
    const here = freshScope()
    const first = follow(house, here)
    const { at } = await first.next()
    first.stop()
    await first.ended()
    await say(here, ...Array.from({ length: 201 }, (_, index) => `punt ${index}`))
    const second = follow(house, here, { after: at })
    expect(await second.news()).toMatchObject({ events: [], lost: true })
    second.stop()
  })

  test('when nothing happens there is an empty batch now and then', async () => {
    const { house, freshScope } = open()
    const watcher = follow(house, freshScope(), { idleMs: 20 })
    await watcher.next()
    expect(await watcher.next()).toMatchObject({ events: [], lost: false })
    watcher.stop()
  })

  if (engine.engine === 'postgres') {
    const other = async () => {
      const { url, clock } = open()
      const database = openDatabase(url, { poolSize: 4 })
      const house = createHouse({
        database,
        modules: [echo],
        clock,
        keys: testKeys,
        log: silentLog,
        bell: postgresBell(url, silentLog),
      })
      await house.start()
      return house
    }

    test('what is said in one process is heard in another at once', async () => {
      const [here, there] = [await other(), await other()]
      const scope = open().freshScope()
      const watcher = follow(there, scope)
      await watcher.next()
      await here.run((trx) => record(trx, open().ctx(scope), Said, { stream: 'said/verder', data: { what: 'verder' } }))
      expect(said(await watcher.next())).toEqual(['verder'])
      // The server throws out whoever listens; the bell comes back, and looks at once.
      await open().house.database.raw(
        "select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen%' and datname = current_database()",
      )
      await here.run((trx) => record(trx, open().ctx(scope), Said, { stream: 'said/terug', data: { what: 'terug' } }))
      expect(said(await watcher.next())).toEqual(['terug'])
      for (const house of [here, there]) {
        await house.stop()
        await house.database.close()
      }
      expect(await watcher.ended()).toBe(true)
    })
  }

  test('stopping the house ends every following, and each that begins after', async () => {
    const { house, freshScope } = open()
    const watcher = follow(house, freshScope())
    await watcher.next()
    const waiting = watcher.ended()
    house.watch.end()
    expect(await waiting).toBe(true)
  })
})
