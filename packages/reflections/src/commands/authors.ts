import type { Ctx, PersonId, Reader, Trx } from '@lerende/kernel'
import { handleOf, seal, sealKeyId } from '../rules/seal.ts'

interface Author {
  subjectId: string
  personId: PersonId
}

/** Keeps who brought in a signal so that only that person can find it, and no reader of the database. */
export async function sealAuthor(trx: Trx, ctx: Ctx, { subjectId, personId }: Author): Promise<void> {
  await trx
    .insertInto('sealed_author')
    .values({
      subject_id: subjectId,
      network_id: ctx.scope.networkId,
      kind: 'signal',
      handle: handleOf(ctx.keys, ctx.scope, { subjectId, personId }),
      sealed: seal(ctx.keys, { about: `${ctx.scope.networkId}/signal/${subjectId}`, personId }),
      key_id: sealKeyId(ctx.keys),
    })
    .execute()
}

/** Destroys who brought in these signals; nothing opens that again. */
export async function forgetAuthors(trx: Trx, ctx: Pick<Ctx, 'scope'>, subjectIds: readonly string[]): Promise<void> {
  if (subjectIds.length === 0) return
  await trx
    .deleteFrom('sealed_author')
    .where('network_id', '=', ctx.scope.networkId)
    .where('subject_id', 'in', [...subjectIds])
    .execute()
}

/** Which of these signals this person brought in. */
export async function ownAmong(
  reader: Reader,
  ctx: Pick<Ctx, 'scope' | 'keys'>,
  of: { personId: PersonId; subjectIds: readonly string[] },
): Promise<string[]> {
  const { personId, subjectIds } = of
  if (subjectIds.length === 0) return []
  const rows = await reader
    .selectFrom('sealed_author')
    .select('subject_id')
    .where('network_id', '=', ctx.scope.networkId)
    .where(
      'handle',
      'in',
      subjectIds.map((subjectId) => handleOf(ctx.keys, ctx.scope, { subjectId, personId })),
    )
    .where('subject_id', 'in', [...subjectIds])
    .execute()
  return rows.map((row) => row.subject_id)
}
