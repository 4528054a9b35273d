import { expect, test } from 'vitest'
import { z } from 'zod'
import { defineErrors } from '../errors.ts'
import { createHouse } from '../house.ts'
import { newId, type PersonId } from '../ids.ts'
import { silentLog } from '../log.ts'
import { defineModule } from '../module.ts'
import { describeOnBothEngines, testKeys } from '../testing/index.ts'
import { forgetJobsOf, jobHandler, jobResult, jobsOf, startJob, stopJob } from './jobs.ts'

const { refuse } = defineErrors({ 'test.no': { status: 409, nl: 'Dit mag niet meer.' } })

/** Counts to `upTo`, a number each step; `trips` throws once there, `refuses` refuses there. */
const trips = new Set<number>()
const counting = jobHandler({
  kind: 'test.count',
  data: z.object({ upTo: z.number(), refusesAt: z.number().nullable() }),
  place: z.object({ at: z.number() }),
  async step(trx, ctx, { data, place }) {
    const at = (place?.at ?? 0) + 1
    // A mark that must be gone with the step when the step is.
    await trx
      .insertInto('setting')
      .values({ name: `count/${ctx.scope.networkId}/${at}`, value: ctx.actor.kind })
      .execute()
    if (trips.delete(at)) throw new Error('power cut')
    if (at === data.refusesAt) refuse('test.no')
    return at === data.upTo ? { result: { counted: at } } : { place: { at }, done: at, total: data.upTo }
  },
})

describeOnBothEngines('long work', (engine) => {
  const open = engine.house([defineModule({ name: 'test', jobs: [counting] })])

  function scene() {
    const { house, clock, freshScope, ctx } = open()
    const scope = freshScope()
    const personId = newId<'person'>() as PersonId
    const by = (who = personId) => ctx(scope, { kind: 'person', personId: who })
    const start = (upTo: number, refusesAt: number | null = null) =>
      house.run((trx) => startJob(trx, by(), { kind: 'test.count', data: { upTo, refusesAt }, total: upTo }))
    const stop = (jobId: string, who = personId) => house.run((trx) => stopJob(trx, by(who), { jobId, personId: who }))
    const mine = async () => (await jobsOf(house.read, scope, personId)).map(({ id: _id, kind: _kind, ...job }) => job)
    const marks = async () =>
      (await house.read.selectFrom('setting').selectAll().where('name', 'like', `count/${scope.networkId}/%`).execute()).length
    const resultOf = (jobId: string, who = personId) => jobResult(house.read, scope, { jobId, kind: 'test.count', personId: who })
    return { house, clock, scope, personId, by, start, stop, mine, marks, resultOf }
  }

  test('goes step by step as who asked for it, and what comes of it is theirs for a day', async () => {
    const { house, clock, start, mine, marks, resultOf } = scene()
    const jobId = await start(3)
    expect(await mine()).toEqual([{ state: 'busy', done: 0, total: 3, error: null, trouble: false }])
    await house.settled()
    expect(await mine()).toEqual([{ state: 'done', done: 3, total: 3, error: null, trouble: false }])
    expect(await marks()).toBe(3)
    expect(await house.read.selectFrom('setting').select('value').distinct().where('name', 'like', 'count/%').execute()).toEqual([
      { value: 'person' },
    ])
    expect(await resultOf(jobId)).toEqual({ counted: 3 })
    expect(await resultOf(jobId, newId<'person'>() as PersonId)).toBeNull()
    expect(await house.read.selectFrom('job').select(['data', 'place']).where('id', '=', jobId).execute()).toEqual([
      { data: 'null', place: 'null' },
    ])
    await house.advanceTo(clock.now().add({ hours: 25 }))
    expect(await mine()).toEqual([])
  })

  test('a step that fails leaves nothing, and work goes on there, also in another process', async () => {
    const { house, clock, start, mine, marks, resultOf } = scene()
    trips.add(2)
    const jobId = await start(3)
    await house.settled()
    expect(await mine()).toEqual([{ state: 'busy', done: 1, total: 3, error: null, trouble: true }])
    expect(await marks()).toBe(1)
    const other = createHouse({ database: house.database, modules: [...house.modules], clock, keys: testKeys, log: silentLog })
    await other.advanceTo(clock.now().add({ minutes: 2 }))
    expect(await resultOf(jobId)).toEqual({ counted: 3 })
    expect(await marks()).toBe(3)
  })

  test('stops between two steps for who asked for it, and for nobody else', async () => {
    const { house, clock, start, stop, mine, marks } = scene()
    trips.add(2)
    const jobId = await start(3)
    await house.settled()
    await stop(jobId, newId<'person'>() as PersonId)
    expect(await mine()).toMatchObject([{ state: 'busy' }])
    await stop(jobId)
    await stop(jobId)
    await house.advanceTo(clock.now().add({ minutes: 10 }))
    expect(await mine()).toEqual([{ state: 'stopped', done: 1, total: 3, error: null, trouble: false }])
    expect(await marks()).toBe(1)
  })

  test('a rule that refuses ends it with the words of the rule, and is not tried again', async () => {
    const { house, start, mine, marks } = scene()
    await start(3, 2)
    await house.settled()
    expect(await mine()).toEqual([{ state: 'refused', done: 1, total: 3, error: 'Dit mag niet meer.', trouble: false }])
    expect(await marks()).toBe(1)
  })

  test('what somebody asked for is gone when they are', async () => {
    const { house, by, personId, start, mine } = scene()
    await start(1)
    await house.run((trx) => forgetJobsOf(trx, by(), personId))
    await house.settled()
    expect(await mine()).toEqual([])
  })
})
