import { z } from 'zod'
import { toText } from '../clock.ts'
import type { Reader, Trx } from '../database/database.ts'
import { textOf } from '../errors.ts'
import { newId, type PersonId } from '../ids.ts'
import { type TimerHandler, timerHandler } from '../module.ts'
import type { Ctx, NetworkScope } from '../scope.ts'
import { cancelTimer, setTimer } from './timers.ts'

/** `busy` until it is `done`, was `stopped` by who asked for it, or was `refused`: a step may not go on, and says why. */
export const JOB_STATES = ['busy', 'done', 'stopped', 'refused'] as const
export type JobState = (typeof JOB_STATES)[number]

/** What a step comes back with: from where the next one goes on and how far it is, or what came out of it all. */
export type JobStep<Place> = { place: Place; done: number; total: number } | { result: unknown }

/** A kind of long work. Each step is one transaction, with how far it is in it: it goes on there after a restart. */
export interface JobHandler {
  kind: string
  data: z.ZodType
  place: z.ZodType
  step: (trx: Trx, ctx: Ctx, job: { data: never; place: never }) => Promise<JobStep<unknown>>
}

/** Declares a kind of long work. @param parts.place from where a step goes on; null for the first */
export function jobHandler<Data, Place>(parts: {
  kind: string
  data: z.ZodType<Data>
  place: z.ZodType<Place>
  step: (trx: Trx, ctx: Ctx, job: { data: Data; place: Place | null }) => Promise<JobStep<Place>>
}): JobHandler {
  // `data` and `place` are parsed with these very schemas before `step` sees them.
  return { ...parts, place: parts.place.nullable() } as unknown as JobHandler
}

/** How long what came of a job can be fetched. */
const KEPT_HOURS = 24

/** The timers by which long work goes on. */
export const JOB_STEP = 'kernel.job'
const GONE = 'kernel.job-gone'
const about = z.object({ jobId: z.string() })

/** Begins long work for the person who acts; its first step follows by itself. @returns its id @throws RangeError when nobody asks */
export async function startJob(trx: Trx, ctx: Ctx, job: { kind: string; data: unknown; total: number }): Promise<string> {
  if (ctx.actor.kind !== 'person') throw new RangeError('long work is for somebody')
  const id = newId()
  const now = ctx.clock.now()
  await trx
    .insertInto('job')
    .values({
      ...{ id, network_id: ctx.scope.networkId, kind: job.kind, asked_by: ctx.actor.personId, asked_at: toText(now), state: 'busy' },
      ...{ data: JSON.stringify(job.data), place: 'null', done: 0, total: job.total, result: null, error: null },
    })
    .execute()
  await setTimer(trx, ctx, { key: `job/${id}`, kind: JOB_STEP, dueAt: now, data: { jobId: id } })
  return id
}

/** Stops somebody's own work between two steps; what was done stays done. Nothing happens when it had ended. */
export async function stopJob(trx: Trx, ctx: Ctx, asked: { jobId: string; personId: PersonId }): Promise<void> {
  const row = await trx
    .selectFrom('job')
    .select('id')
    .where('network_id', '=', ctx.scope.networkId)
    .where('id', '=', asked.jobId)
    .where('asked_by', '=', asked.personId)
    .where('state', '=', 'busy')
    .executeTakeFirst()
  if (!row) return
  await cancelTimer(trx, ctx, `job/${row.id}`)
  await end(trx, ctx, row.id, { state: 'stopped' })
}

/** Takes away all that somebody asked for, as when they leave. */
export async function forgetJobsOf(trx: Trx, ctx: Ctx, personId: PersonId): Promise<void> {
  await trx.deleteFrom('job').where('network_id', '=', ctx.scope.networkId).where('asked_by', '=', personId).execute()
}

/** Somebody's own work of the last day, the latest first. `trouble`: a step failed and is tried again by itself. */
export async function jobsOf(reader: Reader, scope: NetworkScope, personId: PersonId) {
  const rows = await reader
    .selectFrom('job')
    .select(['id', 'kind', 'state', 'done', 'total', 'error'])
    .where('network_id', '=', scope.networkId)
    .where('asked_by', '=', personId)
    .orderBy('asked_at', 'desc')
    .orderBy('id')
    .limit(20)
    .execute()
  if (rows.length === 0) return []
  const keys = rows.map(({ id }) => `job/${id}`)
  const failing = await reader
    .selectFrom('timer')
    .select('key')
    .where('network_id', '=', scope.networkId)
    .where('key', 'in', keys)
    .where('attempts', '>', 0)
    .execute()
  const troubled = new Set(failing.map(({ key }) => key))
  return rows.map(({ state, ...row }) => ({
    ...row,
    state: JOB_STATES.find((one) => one === state) ?? 'refused',
    trouble: troubled.has(`job/${row.id}`),
  }))
}

/** What came of somebody's own work of a kind; null when there is none (any more). */
export async function jobResult(reader: Reader, scope: NetworkScope, asked: { jobId: string; kind: string; personId: PersonId }) {
  const row = await reader
    .selectFrom('job')
    .select('result')
    .where('network_id', '=', scope.networkId)
    .where('id', '=', asked.jobId)
    .where('kind', '=', asked.kind)
    .where('asked_by', '=', asked.personId)
    .executeTakeFirst()
  const result: unknown = row?.result ? JSON.parse(row.result) : null
  return result
}

/** The timers by which long work goes on, a step each time, and by which it is forgotten. */
export function jobTimers(handlers: readonly JobHandler[]): TimerHandler[] {
  const byKind = new Map(handlers.map((one) => [one.kind, one]))
  const step = timerHandler({
    kind: JOB_STEP,
    data: about,
    async fire(trx, ctx, { data: { jobId } }) {
      const row = await trx
        .selectFrom('job')
        .selectAll()
        .where('network_id', '=', ctx.scope.networkId)
        .where('id', '=', jobId)
        .where('state', '=', 'busy')
        .executeTakeFirst()
      if (!row) return
      const handler = byKind.get(row.kind)
      if (!handler) throw new Error(`no handler for jobs of kind ${row.kind}`)
      // The column holds nothing but ids of people. Every step is that person's act, so what they lost the right to, it may not do.
      const asker: Ctx = { ...ctx, actor: { kind: 'person', personId: row.asked_by as PersonId } }
      const next = await handler.step(trx, asker, {
        data: handler.data.parse(JSON.parse(row.data)) as never,
        place: handler.place.parse(JSON.parse(row.place)) as never,
      })
      if ('result' in next) return end(trx, ctx, jobId, { state: 'done', done: row.total, result: JSON.stringify(next.result) })
      const { place, done, total } = next
      await trx
        .updateTable('job')
        .set({ place: JSON.stringify(place), done, total })
        .where('id', '=', jobId)
        .execute()
      await setTimer(trx, ctx, { key: `job/${jobId}`, kind: JOB_STEP, dueAt: ctx.clock.now(), data: { jobId } })
    },
    refused: (trx, ctx, { data: { jobId } }, error) => end(trx, ctx, jobId, { state: 'refused', error: textOf(error) }),
  })
  const gone = timerHandler({
    kind: GONE,
    data: about,
    async fire(trx, ctx, { data: { jobId } }) {
      await trx.deleteFrom('job').where('network_id', '=', ctx.scope.networkId).where('id', '=', jobId).execute()
    },
  })
  return [step, gone]
}

/** What it was given may tell of people, and is not needed any more. */
async function end(
  trx: Trx,
  ctx: Ctx,
  jobId: string,
  with_: { state: JobState; done?: number; result?: string; error?: string },
): Promise<void> {
  await trx
    .updateTable('job')
    .set({ ...with_, data: 'null', place: 'null' })
    .where('network_id', '=', ctx.scope.networkId)
    .where('id', '=', jobId)
    .where('state', '=', 'busy')
    .execute()
  const dueAt = ctx.clock.now().add({ hours: KEPT_HOURS })
  await setTimer(trx, ctx, { key: `job-gone/${jobId}`, kind: GONE, dueAt, data: { jobId } })
}
