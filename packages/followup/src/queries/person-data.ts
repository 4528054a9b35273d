import type { Ctx, PersonId, Reader } from '@lerende/kernel'
import { ownChoices } from './dots.ts'
import { ownSignals } from './own-signals.ts'
import { ownReplies, ownVerdicts } from './own-verdicts.ts'

/** More than anybody brings in. */
const ALL = 10_000

/** What a person brought in and said, as far as it can still be found. For that person alone. */
export async function personDataInFollowup(reader: Reader, ctx: Pick<Ctx, 'scope' | 'keys'>, personId: PersonId) {
  const { networkId } = ctx.scope
  const signals = await ownSignals(reader, ctx, { personId, limit: ALL })
  const verdicts = await ownVerdicts(reader, ctx, personId)
  const replies = await ownReplies(reader, ctx, personId)
  const decisions = await reader
    .selectFrom('decision')
    .select(['day', 'text as decision'])
    .where('network_id', '=', networkId)
    .where('owner_person_id', '=', personId)
    .orderBy('day')
    .execute()
  return {
    signals: signals.map(({ day, kind, text, needed, signed_person_id }) => ({
      day,
      kind,
      text,
      needed,
      signed: signed_person_id !== null,
    })),
    verdicts: verdicts.map(({ day, answer, verdict, remark }) => ({ day, answer, verdict, remark })),
    replies: replies.map(({ day, decision, changed, remark }) => ({ day, decision, changed, remark })),
    decisions,
    dots: (await ownChoices(reader, ctx, { personId })).map(({ choice }) => ({ dots: choice.reduce((sum, one) => sum + one.dots, 0) })),
  }
}
