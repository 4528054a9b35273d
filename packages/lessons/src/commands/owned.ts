import type { Ctx, PersonId, Trx } from '@lerende/kernel'
import { refuse } from '../errors.ts'
import { mayRoot } from '../rules/rooting.ts'

/** Who wants to change a lesson, and whether they lead an overleg. */
export interface Keeper {
  personId: PersonId
  coordinates: boolean
}

/** A lesson that somebody may change. @throws lesson.unknown, lesson.not_owner */
export async function ownedLesson(trx: Trx, ctx: Ctx, lessonId: string, by: Keeper) {
  const lesson = await trx
    .selectFrom('lesson')
    .select(['rooting', 'owner_person_id', 'recheck_open'])
    .where('id', '=', lessonId)
    .where('network_id', '=', ctx.scope.networkId)
    .where('current', '=', 1)
    .executeTakeFirst()
  if (!lesson) return refuse('lesson.unknown')
  if (!mayRoot({ ownerPersonId: lesson.owner_person_id }, by)) refuse('lesson.not_owner')
  return lesson
}
