import { expect, test } from 'vitest'
import { z } from 'zod'
import { migration } from '../database/migrate.ts'
import { openDatabase } from '../database/open.ts'
import { createHouse } from '../house.ts'
import { silentLog } from '../log.ts'
import { defineModule, on, subscription, timerHandler } from '../module.ts'
import { describeOnBothEngines } from '../testing/both-engines.ts'
import { testKeys } from '../testing/test-database.ts'
import { setTimers } from '../work/timers.ts'
import { defineEvent } from './define.ts'
import { record } from './log.ts'

declare module '../database/tables.ts' {
  interface Tables {
    heard: { network_id: string; stream: string; version: number; times: number }
  }
}

const Said = defineEvent({
  room: 'echo',
  name: 'ThingSaid',
  version: 1,
  summary: 'Something was said.',
  data: z.object({}),
})

const echo = defineModule({
  name: 'echo',
  migrations: [
    migration({
      name: '001-init',
      up: (run) =>
        run(`create table heard (network_id text not null, stream text not null, version integer not null, times integer not null,
          primary key (network_id, stream, version))`),
    }),
  ],
  subscriptions: [
    subscription({
      name: 'echo.hear',
      on: [
        on(Said, async (trx, _ctx, event) => {
          await trx
            .insertInto('heard')
            .values({ network_id: event.networkId, stream: event.stream, version: event.version, times: 1 })
            .onConflict((conflict) =>
              conflict.columns(['network_id', 'stream', 'version']).doUpdateSet((eb) => ({ times: eb('heard.times', '+', 1) })),
            )
            .execute()
        }),
      ],
    }),
  ],
  timers: [
    timerHandler({
      kind: 'echo.say',
      data: z.object({}),
      fire: (trx, ctx, timer) => record(trx, ctx, Said, { stream: `timer/${timer.key}`, data: {} }),
    }),
  ],
})

describeOnBothEngines('the event log', (engine) => {
  const open = engine.house([echo])

  const heardIn = (networkId: string) =>
    open().house.read.selectFrom('heard').select(['stream', 'version', 'times']).where('network_id', '=', networkId).execute()

  test('many writers at once: every event is heard once, while the reader keeps reading', async () => {
    const { house, ctx, freshScope } = open()
    const scope = freshScope()
    let writing = true
    const reading = (async () => {
      while (writing) await house.settled()
    })()
    await Promise.all(
      Array.from({ length: 8 }, async (_, writer) => {
        for (let i = 0; i < 25; i++) {
          await house.run(async (trx) => {
            await record(trx, ctx(scope), Said, { stream: `writer/${writer}`, data: {} })
            // Give others a chance to commit first.
            if ((i + writer) % 3 === 0) await new Promise((resolve) => setImmediate(resolve))
            await record(trx, ctx(scope), Said, { stream: `shared/${i % 5}`, data: {} })
          })
        }
      }),
    )
    writing = false
    await reading
    await house.settled()
    const heard = await heardIn(scope.networkId)
    expect(heard).toHaveLength(400)
    expect(heard.every((row) => row.times === 1)).toBe(true)
  })

  // Only PostgreSQL lets two transactions write at once; SQLite has one writer, so the situation cannot arise there.
  if (engine.engine === 'sqlite') return

  test('an event that commits late is not passed by', async () => {
    const { house, ctx, freshScope } = open()
    const scope = freshScope()
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    let began = () => {}
    const beganWriting = new Promise<void>((resolve) => {
      began = resolve
    })
    const slow = house.run(async (trx) => {
      await record(trx, ctx(scope), Said, { stream: 'slow', data: {} })
      began()
      await held
    })
    await beganWriting
    await house.run((trx) => record(trx, ctx(scope), Said, { stream: 'quick', data: {} }))
    // One pass of the reader while the earlier transaction still runs: it may not go past it.
    const pass = house.settled()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await heardIn(scope.networkId)).toEqual([])
    release()
    await slow
    await pass
    await house.settled()
    expect((await heardIn(scope.networkId)).map((row) => [row.stream, row.times]).sort()).toEqual([
      ['quick', 1],
      ['slow', 1],
    ])
  })

  test('two houses on one database fire each timer once', async () => {
    const { house, act, clock, freshScope, url } = open()
    const scope = freshScope()
    const second = createHouse({
      database: openDatabase(url, { poolSize: 4 }),
      modules: [echo],
      clock,
      keys: testKeys,
      log: silentLog,
    })
    await act(scope, (trx, ctx) =>
      setTimers(
        trx,
        ctx,
        Array.from({ length: 60 }, (_, i) => ({
          key: `t${i}`,
          kind: 'echo.say',
          dueAt: clock.now().add({ minutes: 1 }),
          data: {},
        })),
      ),
    )
    clock.advance({ minutes: 2 })
    await Promise.all([house.settled(), second.settled()])
    await second.database.close()
    await house.settled()
    const heard = await heardIn(scope.networkId)
    expect(heard).toHaveLength(60)
    expect(heard.every((row) => row.version === 1 && row.times === 1)).toBe(true)
  })
})
