import { type Ctx, dayOf, type PersonId, record, type Trx } from '@lerende/kernel'
import { personById } from '@lerende/network'
import { refuse } from '../errors.ts'
import { LessonNoLongerPractised, LessonPractised } from '../events.ts'
import { lessonById } from '../queries/lessons.ts'

/**
 * Says of one's own organisation that it works this way too, or takes that back. Saying it twice says it once. Who said it
 * does not stand with it: it is the organisation's word, and everybody of the organisation may take it back.
 * @throws lesson.unknown, lesson.no_organisation
 */
export async function sayPractice(trx: Trx, ctx: Ctx, input: { lessonId: string; does: boolean; personId: PersonId }): Promise<void> {
  const { id: lessonId } = await lessonById(trx, ctx.scope, input.lessonId)
  const { organisationId } = await personById(trx, ctx.scope, input.personId)
  if (organisationId === null) return refuse('lesson.no_organisation')
  const day = dayOf(ctx.clock.now())
  const stream = `lesson/${lessonId}`
  if (input.does) {
    const row = { lesson_id: lessonId, network_id: ctx.scope.networkId, organisation_id: organisationId, since: day }
    const written = await trx
      .insertInto('lesson_practice')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (Number(written.numInsertedOrUpdatedRows ?? 0) === 0) return
    await record(trx, ctx, LessonPractised, { stream, data: { lessonId, organisationId, day } })
    return
  }
  const gone = await trx
    .deleteFrom('lesson_practice')
    .where('network_id', '=', ctx.scope.networkId)
    .where('lesson_id', '=', lessonId)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  if (gone.numDeletedRows > 0n) await record(trx, ctx, LessonNoLongerPractised, { stream, data: { lessonId, organisationId } })
}
