import { expect, test } from 'vitest'
import { z } from 'zod'
import { type Actor, browseLog, defineEvent, defineModule, newId, on, record, setTimer, subscription } from '../index.ts'
import { describeOnBothEngines } from '../testing/index.ts'
import { comingTimers } from '../work/coming-timers.ts'

const kind = (name: string) => defineEvent({ room: 'proef', name, version: 1, summary: 'x', data: z.object({}) })
const Said = kind('Said')
const Followed = kind('Followed')
const FollowedOn = kind('FollowedOn')
const follower = defineModule({
  name: 'proef',
  events: { Said, Followed, FollowedOn },
  subscriptions: [
    subscription({
      name: 'proef.follow',
      on: [
        on(Said, (trx, ctx, event) => record(trx, ctx, Followed, { stream: `after/${event.id}`, data: {} })),
        on(Followed, (trx, ctx, event) => record(trx, ctx, FollowedOn, { stream: `on/${event.id}`, data: {} })),
      ],
    }),
  ],
})
const everything = { type: null, stream: null, from: null, until: null, after: null, limit: 50 }

describeOnBothEngines('looking through the log', (engine) => {
  const open = engine.house([follower])

  test('pages go back in time, and filters narrow them', async () => {
    const { act, house, freshScope } = open()
    const scope = freshScope()
    for (let i = 0; i < 5; i++) await act(scope, (trx, ctx) => record(trx, ctx, Said, { stream: `talk/${i}`, data: {} }))
    const only = { ...everything, type: Said.type }
    const first = await browseLog(house.read, scope, [], { ...only, limit: 3 })
    expect(first.map(({ stream }) => stream)).toEqual(['talk/4', 'talk/3', 'talk/2'])
    const second = await browseLog(house.read, scope, [], { ...only, after: first.at(-1)?.id ?? null })
    expect(second.map(({ stream }) => stream)).toEqual(['talk/1', 'talk/0'])
    expect(await browseLog(house.read, scope, [], { ...only, stream: 'talk/3' })).toHaveLength(1)
    expect(await browseLog(house.read, scope, [], { ...only, until: '2020-01-01T00:00:00Z' })).toEqual([])
    expect(await browseLog(house.read, freshScope(), [], everything)).toEqual([])
  })

  test('what sealed people did is not in it, nor what followed from it however far, nor their streams', async () => {
    const { act, house, freshScope, clock } = open()
    const scope = freshScope()
    const sealed: Actor = { kind: 'sealed' }
    await act(scope, (trx, ctx) => record(trx, ctx, Said, { stream: `talk/${newId()}`, data: {} }), sealed)
    clock.moveTo(clock.now().add({ hours: 48 }))
    await house.settled()
    await act(scope, (trx, ctx) => record(trx, ctx, FollowedOn, { stream: 'hidden/1', data: {} }))
    expect(await browseLog(house.read, scope, ['hidden/'], everything)).toEqual([])
    // The log itself does hold them.
    expect(await house.read.selectFrom('event_log').select('id').where('network_id', '=', scope.networkId).execute()).toHaveLength(4)
  })

  test('timers are shown by kind and moment, first what is due first', async () => {
    const { act, house, freshScope, clock } = open()
    const scope = freshScope()
    const at = clock.now().add({ hours: 24 * 365 })
    await house.run(async (trx) => {
      for (const i of [2, 1]) {
        await setTimer(trx, open().ctx(scope), { key: `k${i}`, kind: `proef.${i}`, dueAt: at.add({ hours: i }), data: { secret: i } })
      }
    })
    const { total, kinds, timers } = await comingTimers(house.read, scope, { kind: null, skip: 0, limit: 1 })
    expect({ total, kinds }).toEqual({ total: 2, kinds: ['proef.1', 'proef.2'] })
    expect(timers).toMatchObject([{ kind: 'proef.1', attempts: 0, status: 'due' }])
    expect(await comingTimers(house.read, scope, { kind: 'proef.2', skip: 1, limit: 1 })).toMatchObject({ total: 1, timers: [] })
    await act(scope, async () => undefined)
  })
})
