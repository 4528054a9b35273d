import { type Ctx, dayOf, record, type Trx } from '@lerende/kernel'
import { refuse } from '../errors.ts'
import { LessonEvidenceAdded, LessonEvidenceRemoved } from '../events.ts'
import type { AddEvidenceInput } from '../inputs.ts'
import { guard, guardNumbers } from './guard.ts'
import { type Keeper, ownedLesson } from './owned.ts'

/** Enough to show why; more would be a report. */
const MOST = 30

/**
 * Notes beside a lesson what practice, research or the experience of young people and parents says about it. The browser
 * makes the id, so that sending again notes it once.
 * @throws lesson.unknown, lesson.not_owner, lesson.much_evidence, lesson.personal_data, lesson.confirm_personal
 */
export async function addEvidence(trx: Trx, ctx: Ctx, input: AddEvidenceInput & { by: Keeper }): Promise<void> {
  await ownedLesson(trx, ctx, input.lessonId, input.by)
  const all = await trx
    .selectFrom('lesson_evidence')
    .select('id')
    .where('network_id', '=', ctx.scope.networkId)
    .where('lesson_id', '=', input.lessonId)
    .execute()
  if (all.some(({ id }) => id === input.evidenceId)) return
  if (all.length >= MOST) refuse('lesson.much_evidence')
  guard(input.text, 'text', input.confirmed)
  // Who wrote a piece of research is part of where it can be found.
  guardNumbers(input.source, 'source')
  const { evidenceId, lessonId, kennisbron, text, source } = input
  await trx
    .insertInto('lesson_evidence')
    .values({
      id: evidenceId,
      network_id: ctx.scope.networkId,
      lesson_id: lessonId,
      kennisbron,
      text,
      source,
      day: dayOf(ctx.clock.now()),
    })
    .execute()
  await record(trx, ctx, LessonEvidenceAdded, { stream: `lesson/${lessonId}`, data: { lessonId, evidenceId, kennisbron } })
}

/** Takes away what was noted. @throws lesson.unknown, lesson.not_owner, lesson.unknown_evidence */
export async function removeEvidence(trx: Trx, ctx: Ctx, input: { lessonId: string; evidenceId: string; by: Keeper }): Promise<void> {
  const { lessonId, evidenceId } = input
  await ownedLesson(trx, ctx, lessonId, input.by)
  const gone = await trx
    .deleteFrom('lesson_evidence')
    .where('network_id', '=', ctx.scope.networkId)
    .where('lesson_id', '=', lessonId)
    .where('id', '=', evidenceId)
    .executeTakeFirst()
  if (gone.numDeletedRows === 0n) refuse('lesson.unknown_evidence')
  await record(trx, ctx, LessonEvidenceRemoved, { stream: `lesson/${lessonId}`, data: { lessonId, evidenceId } })
}
