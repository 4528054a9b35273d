import type { Ctx, PersonId, Trx } from '@lerende/kernel'
import { pseudonymOf } from '@lerende/reflections'
import { refuse } from '../../errors.ts'

/** The pseudonym of a person who brought in one of these signals. @throws contributor.only */
export async function contributorOf(trx: Trx, ctx: Ctx, of: { personId: PersonId; signalIds: readonly string[] }): Promise<string> {
  const pseudonym = pseudonymOf(ctx.keys, ctx.scope, of.personId)
  const row = await trx
    .selectFrom('sealed_author')
    .select('subject_id')
    .where('network_id', '=', ctx.scope.networkId)
    .where('kind', '=', 'signal')
    .where('pseudonym', '=', pseudonym)
    .where('subject_id', 'in', [...of.signalIds])
    .limit(1)
    .executeTakeFirst()
  return row ? pseudonym : refuse('contributor.only')
}
