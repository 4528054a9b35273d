import { type Ctx, dayOf, indexTexts, type PersonId, record, type Trx } from '@lerende/kernel'
import { pseudonymOf, sealAuthor, sealedCtx } from '@lerende/reflections'
import { refuse } from '../../errors.ts'
import { SignalRaised } from '../../events/index.ts'
import type { RaiseSignalInput } from '../../inputs.ts'
import { requireMember } from '../gate.ts'
import { guard } from '../guard.ts'
import { placeToReceive } from '../rounds/places.ts'

/** Where a signal comes from when it is raised with a reflection. */
export interface RaisedWith {
  reflectionId: string
  /** of the field that the browser shows, such as `signals.0.` */
  fieldPrefix: string
}

/**
 * Brings in one point for an overleg, in the round that takes input now. Who it was is sealed; sending the same point
 * again brings it in once.
 * @returns the id, and when an answer is promised
 * @throws cycles.not_your_overleg, signal.no_round, signal.personal_data, signal.confirm_personal, signal.unknown
 */
export async function raiseSignal(
  trx: Trx,
  ctx: Ctx,
  input: RaiseSignalInput,
  from: RaisedWith | null = null,
): Promise<{ signalId: string; dueAt: string }> {
  const personId = await requireMember(trx, ctx, input.overlegId)
  const prefix = from?.fieldPrefix ?? ''
  guard(input.text, { code: 'signal.personal_data', field: `${prefix}text` }, input.confirmed)
  if (input.needed) guard(input.needed, { code: 'signal.personal_data', field: `${prefix}needed` }, input.confirmed)
  const before = await raisedBefore(trx, ctx, { signalId: input.signalId, personId })
  if (before) return before
  const round = (await placeToReceive(trx, ctx, input.overlegId)) ?? refuse('signal.no_round', { field: 'overlegId' })
  const { signalId, overlegId, kind, text, needed, fromNiveau } = input
  const day = dayOf(ctx.clock.now())
  await trx
    .insertInto('signal')
    .values({
      id: signalId,
      network_id: ctx.scope.networkId,
      overleg_id: overlegId,
      round_id: round.roundId,
      kind,
      text,
      needed,
      from_niveau: fromNiveau,
      reflection_id: from?.reflectionId ?? null,
      day,
      due_at: round.dueAt,
      first_due_at: round.dueAt,
      bundle_id: null,
    })
    .execute()
  await sealAuthor(trx, ctx, { kind: 'signal', subjectId: signalId, personId })
  await indexTexts(trx, ctx.scope, [{ index: 'signal', id: signalId, text }])
  await record(trx, sealedCtx(ctx), SignalRaised, {
    stream: `signal/${signalId}`,
    data: { signalId, overlegId, roundId: round.roundId, kind, fromNiveau, dueAt: round.dueAt, day },
  })
  return { signalId, dueAt: round.dueAt }
}

/** The same point, when this person sent it before. @throws signal.unknown when somebody else has a point with this id */
async function raisedBefore(trx: Trx, ctx: Ctx, of: { signalId: string; personId: PersonId }) {
  const row = await trx
    .selectFrom('signal')
    .leftJoin('sealed_author', (join) => join.onRef('sealed_author.subject_id', '=', 'signal.id').on('sealed_author.kind', '=', 'signal'))
    .select(['signal.network_id', 'signal.first_due_at', 'sealed_author.pseudonym'])
    .where('signal.id', '=', of.signalId)
    .executeTakeFirst()
  if (!row) return null
  if (row.network_id !== ctx.scope.networkId || row.pseudonym !== pseudonymOf(ctx.keys, ctx.scope, of.personId)) {
    refuse('signal.unknown', { field: 'signalId' })
  }
  return { signalId: of.signalId, dueAt: row.first_due_at }
}
