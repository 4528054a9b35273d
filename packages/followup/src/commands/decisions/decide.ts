import { freeDays } from '@lerende/cycles'
import { type Ctx, dayOf, newId, type Reader, type Trx } from '@lerende/kernel'
import { peopleByIds } from '@lerende/network'
import { refuse } from '../../errors.ts'
import type { DecideInput } from '../../inputs.ts'
import { defaultReviewDay } from '../../rules/decisions/decisions.ts'
import { lockBundle } from '../bundles/load.ts'
import { change } from '../bundles/store.ts'
import { requireFacilitator } from '../gate.ts'
import { guard, guardNumbers } from '../guard.ts'
import { retireDecision } from './retire.ts'

/**
 * Notes what the overleg decided on a bundle: a decision with its review day, parked with a reason until it comes back,
 * or referred with a reason. It becomes an answer with {@link answerBundle}.
 * @returns the days that were set
 * @throws cycles.not_your_overleg, bundle.elsewhere, bundle.unknown, bundle.answered, bundle.not_scheduled, decision.day_not_ahead,
 * decision.changed, decision.unknown_owner, followup.personal_data, followup.confirm_personal
 */
export async function decideBundle(
  trx: Trx,
  ctx: Ctx,
  input: DecideInput,
): Promise<{ decisionId: string; reviewDay: string | null; returnDay: string | null }> {
  const bundle = await lockBundle(trx, ctx, input.bundleId)
  await requireFacilitator(trx, ctx, bundle)
  const parts = await partsOf(trx, ctx, input)
  const day = dayOf(ctx.clock.now())
  const reviewDay = input.kind === 'geparkeerd' ? null : (input.reviewDay ?? (await proposedReviewDay(trx, ctx)))
  const returnDay = input.kind === 'geparkeerd' ? input.returnDay : null
  const decisionId = newId<'decision'>()
  const { bundle: decided } = await change(trx, ctx, {
    bundle,
    command: { type: 'decide', decisionId, kind: input.kind, reviewDay, returnDay, day, instead: input.instead },
    note: parts.text,
  })
  await retireDecision(trx, ctx, bundle.id)
  await trx
    .insertInto('decision')
    .values({
      id: decisionId,
      network_id: ctx.scope.networkId,
      bundle_id: bundle.id,
      overleg_id: decided.overlegId,
      round_id: decided.roundId,
      kind: input.kind,
      ...parts,
      review_day: reviewDay,
      return_day: returnDay,
      day,
      standing: 1,
      review_asked_at: null,
      review_until: null,
      review_concluded_at: null,
    })
    .execute()
  return { decisionId, reviewDay, returnDay }
}

/** The review day that is proposed for a decision of today: ninety days on, on a working day. */
export async function proposedReviewDay(reader: Reader, ctx: Ctx): Promise<string> {
  return defaultReviewDay(dayOf(ctx.clock.now()), await freeDays(reader, ctx.scope))
}

async function partsOf(trx: Trx, ctx: Ctx, input: DecideInput) {
  const texts: Array<[string, string | null]> =
    input.kind === 'besluit'
      ? [
          ['text', input.text],
          ['reason', input.reason],
        ]
      : input.kind === 'geparkeerd'
        ? [['reason', input.reason]]
        : [
            ['referredTo', input.referredTo],
            ['reason', input.reason],
          ]
  for (const [field, text] of texts) if (text) guard(text, { code: 'followup.personal_data', field }, input.confirmed)
  if (input.kind === 'besluit' && input.owner) guardNumbers(input.owner, 'owner')
  if (input.kind === 'geparkeerd') {
    return { text: input.reason, reason: input.reason, owner: null, owner_person_id: null, referred_to: null }
  }
  if (input.kind === 'verwezen') {
    return { text: input.referredTo, reason: input.reason, owner: null, owner_person_id: null, referred_to: input.referredTo }
  }
  const owner = input.ownerPersonId ? await ownerOf(trx, ctx, input.ownerPersonId) : input.owner
  return { text: input.text, reason: input.reason, owner, owner_person_id: input.ownerPersonId, referred_to: null }
}

async function ownerOf(trx: Trx, ctx: Ctx, personId: string): Promise<string> {
  const [person] = await peopleByIds(trx, ctx.scope, [personId])
  return person?.name ?? refuse('decision.unknown_owner', { field: 'ownerPersonId' })
}
