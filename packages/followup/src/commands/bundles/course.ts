import type { Ctx, Trx } from '@lerende/kernel'
import { dayOf } from '@lerende/kernel'
import type { BundleEvent } from '../../rules/bundles/bundle-event.ts'

/** Notes one line in the course of a bundle. */
export async function addCourseLine(
  trx: Trx,
  ctx: Ctx,
  line: {
    bundleId: string
    kind: string
    overlegId: string
    roundId: string
    toOverlegId?: string
    toRoundId?: string
    reason?: string
    note?: string | null
  },
): Promise<void> {
  const last = await trx
    .selectFrom('course_line')
    .select((eb) => eb.fn.max('seq').as('seq'))
    .where('bundle_id', '=', line.bundleId)
    .executeTakeFirst()
  await trx
    .insertInto('course_line')
    .values({
      bundle_id: line.bundleId,
      network_id: ctx.scope.networkId,
      // An empty bundle has no highest number yet.
      seq: Number(last?.seq ?? 0) + 1,
      day: dayOf(ctx.clock.now()),
      kind: line.kind,
      overleg_id: line.overlegId,
      round_id: line.roundId,
      to_overleg_id: line.toOverlegId ?? null,
      to_round_id: line.toRoundId ?? null,
      reason: line.reason ?? null,
      note: line.note ?? null,
    })
    .execute()
}

/** The line that an event leaves behind: where it was, and where it went. */
export async function writeCourse(trx: Trx, ctx: Ctx, from: { event: BundleEvent; before: string; note: string | null }): Promise<void> {
  const { event, before, note } = from
  const { bundleId, overlegId } = event.data
  const base = { bundleId, kind: event.type, overlegId, roundId: before, note }
  switch (event.type) {
    case 'BundleEscalated':
    case 'BundleReferredBack': {
      const { fromOverlegId, from: fromRound, to } = event.data
      return addCourseLine(trx, ctx, { ...base, overlegId: fromOverlegId, roundId: fromRound, toOverlegId: overlegId, toRoundId: to })
    }
    case 'BundleCarriedOver':
      return addCourseLine(trx, ctx, { ...base, roundId: event.data.from, toRoundId: event.data.to, reason: event.data.reason })
    case 'BundleScheduled':
      return addCourseLine(trx, ctx, { ...base, toRoundId: event.data.roundId })
    case 'BundleReopened':
      return addCourseLine(trx, ctx, { ...base, toRoundId: event.data.roundId, reason: event.data.because })
    case 'BundleDecided':
    case 'BundleAnswered':
      return addCourseLine(trx, ctx, { ...base, reason: event.type === 'BundleDecided' ? event.data.kind : event.data.outcome })
    default:
      return addCourseLine(trx, ctx, base)
  }
}
