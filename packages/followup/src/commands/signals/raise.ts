import { type Ctx, dayOf, type PersonId, record, type Trx } from '@lerende/kernel'
import { sealAuthor, sealedCtx } from '@lerende/reflections'
import { refuse } from '../../errors.ts'
import { SignalRaised } from '../../events/index.ts'
import type { RaiseSignalInput } from '../../inputs.ts'
import { requireMember } from '../gate.ts'
import { guard } from '../guard.ts'
import { placeToReceive } from '../rounds/places.ts'
import { broughtInBy } from './contributor.ts'

/** Where a signal comes from when it is raised with a reflection. */
export interface RaisedWith {
  reflectionId: string
  /** of the field that the browser shows, such as `signals.0.` */
  fieldPrefix: string
}

/**
 * Brings in one point for an overleg, in the round that takes input now. Who it was is sealed, unless they put their name
 * with it; sending the same point again brings it in once.
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
  const { signalId, overlegId, kind, text, needed, fromNiveau, signed = false } = input
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
      // A name with a point may not become a name with the whole reflection.
      reflection_id: signed ? null : (from?.reflectionId ?? null),
      day,
      due_at: round.dueAt,
      first_due_at: round.dueAt,
      bundle_id: null,
      shared: 0,
      signed_person_id: signed ? personId : null,
    })
    .execute()
  if (!signed) await sealAuthor(trx, ctx, { subjectId: signalId, personId })
  await record(trx, sealedCtx(ctx), SignalRaised, {
    stream: `signal/${signalId}`,
    data: { signalId, overlegId, roundId: round.roundId, kind, fromNiveau, dueAt: round.dueAt, day },
  })
  return { signalId, dueAt: round.dueAt }
}

/** The same point, when this person sent it before. @throws signal.unknown when somebody else has a point with this id */
async function raisedBefore(trx: Trx, ctx: Ctx, of: { signalId: string; personId: PersonId }) {
  const row = await trx.selectFrom('signal').select(['network_id', 'first_due_at']).where('id', '=', of.signalId).executeTakeFirst()
  if (!row) return null
  const own = await broughtInBy(trx, ctx, { personId: of.personId, signalIds: [of.signalId] })
  if (row.network_id !== ctx.scope.networkId || own.length === 0) refuse('signal.unknown', { field: 'signalId' })
  return { signalId: of.signalId, dueAt: row.first_due_at }
}
