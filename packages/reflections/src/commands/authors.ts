import type { Ctx, Trx } from '@lerende/kernel'
import { pseudonymOf, seal, sealKeyId } from '../rules/seal.ts'

/** Keeps who brought in a signal so that only the system can read it, and only to report back. */
export async function sealAuthor(trx: Trx, ctx: Ctx, author: { kind: 'signal'; subjectId: string; personId: string }): Promise<void> {
  const { kind, subjectId, personId } = author
  await trx
    .insertInto('sealed_author')
    .values({
      subject_id: subjectId,
      network_id: ctx.scope.networkId,
      kind,
      pseudonym: pseudonymOf(ctx.keys, ctx.scope, personId),
      sealed: seal(ctx.keys, { about: `${ctx.scope.networkId}/${kind}/${subjectId}`, personId }),
      key_id: sealKeyId(ctx.keys),
    })
    .execute()
}
