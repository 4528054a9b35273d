import type { Ctx, PersonId, Reader } from '@lerende/kernel'
import { handleOf } from '../rules/seal.ts'

/**
 * The signals that this person brought in and that are still tied to somebody. Handles tell nothing of each other, so each
 * is made and compared: some microseconds for every point that is not forgotten yet.
 */
export async function ownSubjects(reader: Reader, ctx: Pick<Ctx, 'scope' | 'keys'>, personId: PersonId): Promise<string[]> {
  const rows = await reader
    .selectFrom('sealed_author')
    .select(['subject_id', 'handle'])
    .where('network_id', '=', ctx.scope.networkId)
    .where('kind', '=', 'signal')
    .execute()
  return rows.flatMap(({ subject_id: subjectId, handle }) =>
    handle === handleOf(ctx.keys, ctx.scope, { subjectId, personId }) ? [subjectId] : [],
  )
}
