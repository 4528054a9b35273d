import { type Ctx, record, type Trx } from '@lerende/kernel'
import { refuse } from '../../errors.ts'
import {
  BundleAnswered,
  BundleCarriedOver,
  BundleCreated,
  BundleDecided,
  BundleDiscussed,
  BundleEscalated,
  BundleReferredBack,
  BundleRenamed,
  BundleReopened,
  BundleScheduled,
  BundleUnscheduled,
  SignalsBundled,
  SignalUnbundled,
} from '../../events/index.ts'
import type { BundleEvent } from '../../rules/bundles/bundle-event.ts'
import { type BundleCommand, decide } from '../../rules/bundles/decide.ts'
import { evolve } from '../../rules/bundles/evolve.ts'
import type { Bundle } from '../../rules/bundles/state.ts'
import { writeAgenda } from '../agenda/write.ts'
import { writeCourse } from './course.ts'
import { keepForNow, planToForget } from './forget.ts'

/** What people wrote with a command; it goes in the bundle's course, never in the log. */
export interface Apart {
  note?: string | null
}

/**
 * Decides on a bundle and stores what follows: row, agenda, signals, course, log.
 * @returns the bundle as it is now, and whether anything changed
 * @throws what the rules refuse, signal.taken
 */
export async function change(
  trx: Trx,
  ctx: Ctx,
  work: { bundle: Bundle | null; command: BundleCommand } & Apart,
): Promise<{ bundle: Bundle; changed: boolean }> {
  const events = decide(work.bundle, work.command)
  let bundle = work.bundle
  for (const event of events) {
    const before: Bundle | null = bundle
    bundle = evolve(before, event)
    await writeBundle(trx, ctx, bundle, event)
    await writeSignals(trx, ctx, event)
    await writeAgenda(trx, ctx, { before, after: bundle, event })
    await writeCourse(trx, ctx, { event, before: before?.roundId ?? bundle.roundId, note: work.note ?? null })
    await publish(trx, ctx, event)
  }
  // Only `create` takes no bundle, and it gives an event or refuses.
  if (!bundle) throw new Error(`${work.command.type} made no bundle`)
  return { bundle, changed: events.length > 0 }
}

async function writeBundle(trx: Trx, ctx: Ctx, bundle: Bundle, event: BundleEvent): Promise<void> {
  const answered = bundle.status === 'beantwoord' ? bundle : null
  const row = {
    overleg_id: bundle.overlegId,
    round_id: bundle.roundId,
    title: bundle.title,
    status: bundle.status,
    outcome: answered?.decision.kind ?? null,
    due_at: bundle.dueAt,
    first_due_at: bundle.firstDueAt,
    decision_id: 'decision' in bundle ? (bundle.decision?.id ?? null) : null,
    answer_id: answered?.answer.id ?? null,
    answered_at: answered?.answer.at ?? null,
    turn: bundle.turn,
  }
  if (event.type === 'BundleCreated') {
    const { originOverlegId, day } = event.data
    const fixed = { id: bundle.id, network_id: ctx.scope.networkId, origin_overleg_id: originOverlegId, day }
    await trx
      .insertInto('bundle')
      .values({ ...row, ...fixed })
      .execute()
    return
  }
  await trx.updateTable('bundle').set(row).where('network_id', '=', ctx.scope.networkId).where('id', '=', bundle.id).execute()
}

async function writeSignals(trx: Trx, ctx: Ctx, event: BundleEvent): Promise<void> {
  if (event.type === 'BundleCreated' || event.type === 'SignalsBundled') {
    const taken = await trx
      .updateTable('signal')
      .set({ bundle_id: event.data.bundleId })
      .where('network_id', '=', ctx.scope.networkId)
      .where('id', 'in', event.data.signalIds)
      .where('bundle_id', 'is', null)
      .executeTakeFirst()
    // Somebody else was bundling the same signals a moment before.
    if (Number(taken.numUpdatedRows) !== event.data.signalIds.length) refuse('signal.taken', { field: 'signalIds' })
  }
  if (event.type === 'SignalUnbundled') {
    const { signalId, roundId, dueAt } = event.data
    await trx
      .updateTable('signal')
      .set({ bundle_id: null, round_id: roundId, due_at: dueAt })
      .where('network_id', '=', ctx.scope.networkId)
      .where('id', '=', signalId)
      .execute()
  }
  if (event.type === 'BundleAnswered') await planToForget(trx, ctx, event.data.bundleId)
  if (event.type === 'BundleReopened') await keepForNow(trx, ctx, event.data.bundleId)
}

/** That signals came in stands in the log before what is done with them. */
function raised(signalIds: readonly string[]): string[] {
  return signalIds.map((id) => `signal/${id}`)
}

async function publish(trx: Trx, ctx: Ctx, event: BundleEvent): Promise<void> {
  const stream = `bundle/${event.data.bundleId}`
  switch (event.type) {
    case 'BundleCreated':
      return record(trx, ctx, BundleCreated, { stream, data: event.data, follows: raised(event.data.signalIds) })
    case 'SignalsBundled':
      return record(trx, ctx, SignalsBundled, { stream, data: event.data, follows: raised(event.data.signalIds) })
    case 'SignalUnbundled':
      return record(trx, ctx, SignalUnbundled, { stream, data: event.data })
    case 'BundleRenamed':
      return record(trx, ctx, BundleRenamed, { stream, data: event.data })
    case 'BundleScheduled':
      return record(trx, ctx, BundleScheduled, { stream, data: event.data })
    case 'BundleUnscheduled':
      return record(trx, ctx, BundleUnscheduled, { stream, data: event.data })
    case 'BundleDiscussed':
      return record(trx, ctx, BundleDiscussed, { stream, data: event.data })
    case 'BundleDecided':
      return record(trx, ctx, BundleDecided, { stream, data: event.data })
    case 'BundleAnswered':
      return record(trx, ctx, BundleAnswered, { stream, data: event.data })
    case 'BundleEscalated':
      return record(trx, ctx, BundleEscalated, { stream, data: event.data })
    case 'BundleReferredBack':
      return record(trx, ctx, BundleReferredBack, { stream, data: event.data })
    case 'BundleCarriedOver':
      return record(trx, ctx, BundleCarriedOver, { stream, data: event.data })
    case 'BundleReopened':
      return record(trx, ctx, BundleReopened, { stream, data: event.data })
    default:
      return event satisfies never
  }
}
