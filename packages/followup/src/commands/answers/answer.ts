import { type Ctx, dayOf, newId, setTimer, type Trx, toText, ZONE } from '@lerende/kernel'
import type { z } from 'zod'
import type { answerBundleInput } from '../../inputs.ts'
import { lockBundle } from '../bundles/load.ts'
import { change } from '../bundles/store.ts'
import { returnKey, reviewKey } from '../decisions/retire.ts'
import { requireFacilitator } from '../gate.ts'
import { guard } from '../guard.ts'

/** People are asked, and parked bundles come back, at the start of the working day: local time in the network's zone. */
const MORNING = '09:00'

/**
 * Gives everyone who contributed to a bundle the answer, in plain text, with the decision that stands.
 * @throws cycles.not_your_overleg, bundle.elsewhere, bundle.unknown, bundle.answered, bundle.not_scheduled, bundle.undecided, followup.personal_data, followup.confirm_personal
 */
export async function answerBundle(trx: Trx, ctx: Ctx, input: z.output<typeof answerBundleInput>): Promise<{ answerId: string }> {
  const bundle = await lockBundle(trx, ctx, input.bundleId)
  await requireFacilitator(trx, ctx, bundle)
  guard(input.text, { code: 'followup.personal_data', field: 'text' }, input.confirmed)
  const now = ctx.clock.now()
  const answerId = newId<'answer'>()
  const { bundle: answered } = await change(trx, ctx, {
    bundle,
    command: { type: 'answer', answerId, at: toText(now), day: dayOf(now) },
    note: input.text,
  })
  // The rules give an answered bundle or refuse.
  if (answered.status !== 'beantwoord') throw new Error('answering did not answer')
  await trx
    .insertInto('answer')
    .values({
      id: answerId,
      network_id: ctx.scope.networkId,
      bundle_id: bundle.id,
      decision_id: answered.decision.id,
      text: input.text,
      answered_at: toText(now),
      turn: answered.turn,
    })
    .execute()
  await planWhatComesOfIt(trx, ctx, answered.decision.id)
  return { answerId }
}

/** A decision is reviewed on its day; what was parked comes back on its day. */
async function planWhatComesOfIt(trx: Trx, ctx: Ctx, decisionId: string): Promise<void> {
  const decision = await trx
    .selectFrom('decision')
    .select(['review_day', 'return_day'])
    .where('id', '=', decisionId)
    .executeTakeFirstOrThrow()
  const data = { decisionId }
  if (decision.review_day) {
    await setTimer(trx, ctx, { key: reviewKey(decisionId), kind: 'followup.review', dueAt: morningOf(decision.review_day), data })
  }
  if (decision.return_day) {
    await setTimer(trx, ctx, { key: returnKey(decisionId), kind: 'followup.return', dueAt: morningOf(decision.return_day), data })
  }
}

/** Nine o'clock on a day, on the wall clock of the network's zone. */
export function morningOf(day: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(`${day}T${MORNING}`).toZonedDateTime(ZONE).toInstant()
}
