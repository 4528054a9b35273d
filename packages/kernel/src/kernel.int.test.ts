import { expect, test } from 'vitest'
import { z } from 'zod'
import { toText } from './clock.ts'
import { migration } from './database/migrate.ts'
import { defineEvent } from './events/define.ts'
import { record } from './events/log.ts'
import { newId } from './ids.ts'
import { defineModule, on, projection, subscription, timerHandler } from './module.ts'
import { dropText, indexTexts, searchText } from './search/search.ts'
import { describeOnBothEngines } from './testing/both-engines.ts'
import { setTimer } from './work/timers.ts'

declare module './database/tables.ts' {
  interface Tables {
    tally: { id: string; network_id: string; amount: number }
    tally_sum: { network_id: string; total: number; seen: number }
  }
}

const Counted = defineEvent({
  room: 'tally',
  name: 'AmountCounted',
  version: 1,
  summary: 'An amount was counted.',
  data: z.object({ amount: z.number().int() }),
})

const fired: string[] = []

const tallyModule = defineModule({
  name: 'tally',
  migrations: [
    migration({
      name: '001-init',
      async up(run) {
        await run('create table tally (id text primary key, network_id text not null, amount integer not null)')
        await run('create table tally_sum (network_id text primary key, total integer not null, seen integer not null)')
      },
    }),
  ],
  projections: [
    projection({
      name: 'tally.sum',
      tables: ['tally_sum'],
      on: [
        on(Counted, async (trx, _ctx, event) => {
          await trx
            .insertInto('tally_sum')
            .values({ network_id: event.networkId, total: event.data.amount, seen: 1 })
            .onConflict((conflict) =>
              conflict.column('network_id').doUpdateSet((eb) => ({
                total: eb('tally_sum.total', '+', event.data.amount),
                seen: eb('tally_sum.seen', '+', 1),
              })),
            )
            .execute()
        }),
      ],
    }),
  ],
  subscriptions: [
    subscription({
      name: 'tally.picky',
      on: [
        on(Counted, async (_trx, _ctx, event) => {
          if (event.data.amount === 13) throw new Error('not thirteen')
        }),
      ],
    }),
  ],
  timers: [
    timerHandler({
      kind: 'tally.ring',
      data: z.object({ note: z.string() }),
      async fire(trx, ctx, timer) {
        if (timer.data.note === 'broken') throw new Error('broken')
        fired.push(`${timer.data.note}@${toText(ctx.clock.now())}`)
        await record(trx, ctx, Counted, { stream: `tally/${timer.key}`, data: { amount: 100 } })
      },
    }),
  ],
})

describeOnBothEngines('the kernel', (engine) => {
  const open = engine.house([tallyModule])

  test('a projection counts each event once and is the same after a rebuild', async () => {
    const { house, act, freshScope } = open()
    const scope = freshScope()
    await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        house.run((trx) => record(trx, open().ctx(scope), Counted, { stream: `tally/${i % 3}`, data: { amount: 2 } })),
      ),
    )
    await act(scope, (trx, ctx) => record(trx, ctx, Counted, { stream: 'tally/0', data: { amount: 5 } }))
    const read = () => house.read.selectFrom('tally_sum').selectAll().where('network_id', '=', scope.networkId).execute()
    const before = await read()
    expect(before).toEqual([{ network_id: scope.networkId, total: 85, seen: 41 }])
    await house.rebuild()
    expect(await read()).toEqual(before)
    const versions = await house.read
      .selectFrom('event_log')
      .select(['stream', 'version'])
      .where('network_id', '=', scope.networkId)
      .where('stream', '=', 'tally/1')
      .orderBy('version')
      .execute()
    expect(versions.map((row) => row.version)).toEqual(versions.map((_, i) => i + 1))
  })

  // Only PostgreSQL lets two transactions write at once; SQLite has one writer, so the situation cannot arise there.
  if (engine.engine === 'postgres') {
    test('a rebuild tells all that was there when it began, also what a running transaction hides', async () => {
      const { house, ctx, freshScope } = open()
      const scope = freshScope()
      const gate = Promise.withResolvers<void>()
      const began = Promise.withResolvers<void>()
      const slow = house.run(async (trx) => {
        await record(trx, ctx(scope), Counted, { stream: 'tally/slow', data: { amount: 2 } })
        began.resolve()
        await gate.promise
      })
      await began.promise
      await house.run((trx) => record(trx, ctx(scope), Counted, { stream: 'tally/quick', data: { amount: 5 } }))
      const rebuilt = house.rebuild()
      await new Promise((resolve) => setTimeout(resolve, 100))
      gate.resolve()
      await slow
      await rebuilt
      const sums = await house.read.selectFrom('tally_sum').selectAll().where('network_id', '=', scope.networkId).execute()
      expect(sums).toEqual([{ network_id: scope.networkId, total: 7, seen: 2 }])
    })
  }

  test('nothing is written when a command fails, and its neighbours in the same commit are', async () => {
    const { house, freshScope, ctx } = open()
    const scope = freshScope()
    const results = await Promise.allSettled(
      [1, 2, 3, 4].map((amount) =>
        house.run(async (trx) => {
          await trx.insertInto('tally').values({ id: newId(), network_id: scope.networkId, amount }).execute()
          await record(trx, ctx(scope), Counted, { stream: `tally/${newId()}`, data: { amount } })
          if (amount === 3) throw new Error('refused')
        }),
      ),
    )
    expect(results.map((one) => one.status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
    const rows = await house.read.selectFrom('tally').select('amount').where('network_id', '=', scope.networkId).execute()
    expect(rows.map((row) => row.amount).sort()).toEqual([1, 2, 4])
  })

  test('an event that a reaction cannot handle is set aside, visibly, and the next ones go on', async () => {
    const { house, act, freshScope } = open()
    const scope = freshScope()
    for (const amount of [1, 13, 2]) {
      await act(scope, (trx, ctx) => record(trx, ctx, Counted, { stream: `tally/${newId()}`, data: { amount } }))
    }
    const stuck = await house.read.selectFrom('stuck').selectAll().where('network_id', '=', scope.networkId).execute()
    expect(stuck.map((row) => [row.source, row.name, row.error])).toEqual([['subscription', 'tally.picky', 'not thirteen']])
    await expect(house.retryStuck(stuck[0]?.id ?? '')).rejects.toThrow('not thirteen')
  })

  test('timers fire once, at their moment, also after downtime', async () => {
    const { house, act, clock, freshScope } = open()
    const scope = freshScope()
    const start = clock.now()
    fired.length = 0
    await act(scope, async (trx, ctx) => {
      await setTimer(trx, ctx, { key: 'b', kind: 'tally.ring', dueAt: start.add({ hours: 2 }), data: { note: 'b' } })
      await setTimer(trx, ctx, { key: 'a', kind: 'tally.ring', dueAt: start.add({ hours: 1 }), data: { note: 'a' } })
      await setTimer(trx, ctx, { key: 'a', kind: 'tally.ring', dueAt: start.add({ hours: 3 }), data: { note: 'a' } })
    })
    expect(fired).toEqual([])
    await house.advanceTo(start.add({ hours: 48 }))
    expect(fired).toEqual([`b@${toText(start.add({ hours: 2 }))}`, `a@${toText(start.add({ hours: 3 }))}`])
    await house.settled()
    expect(fired).toHaveLength(2)
  })

  test('a timer that keeps failing becomes visible and can be tried again', async () => {
    const { house, act, clock, freshScope } = open()
    const scope = freshScope()
    await act(scope, (trx, ctx) => setTimer(trx, ctx, { key: 'x', kind: 'tally.ring', dueAt: clock.now(), data: { note: 'broken' } }))
    await house.advanceTo(clock.now().add({ hours: 24 }))
    const stuck = await house.read.selectFrom('stuck').selectAll().where('network_id', '=', scope.networkId).execute()
    expect(stuck.map((row) => row.ref)).toEqual(['x'])
    await house.retryStuck(stuck[0]?.id ?? '')
    const timer = await house.read.selectFrom('timer').select('status').where('network_id', '=', scope.networkId).executeTakeFirst()
    expect(timer?.status).toBe('due')
  })

  test('search knows Dutch word forms, half words, and keeps networks apart', async () => {
    const { house, act, freshScope } = open()
    const scope = freshScope()
    const other = freshScope()
    const texts = [
      ['1', 'Samenwerking tussen scholen en gemeenten gaat beter als je elkaar kent.'],
      ['2', 'Ouders voeren de regie over het plan.'],
      ['3', 'De wachtlijsten bij aanbieders zijn te lang.'],
    ] as const
    await act(scope, (trx) =>
      indexTexts(
        trx,
        scope,
        texts.map(([id, text]) => ({ index: 'lesson', id, text })),
      ),
    )
    const find = async (query: string, from = scope) =>
      (await searchText(house.read, from, { index: 'lesson', query, limit: 5 })).map((hit) => hit.id)
    expect(await find('school')).toEqual(['1'])
    expect(await find('wachtl')).toEqual(['3'])
    expect(await find('regie ouder')).toEqual(['2'])
    expect(await find('"; drop table -- (')).toEqual([])
    expect(await find('school', other)).toEqual([])
    await act(scope, (trx) => dropText(trx, scope, { index: 'lesson', id: '3' }))
    expect(await find('wachtlijst')).toEqual([])
  })
})
