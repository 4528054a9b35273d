import type { Ctx, PersonId, Reader } from '@lerende/kernel'
import { unseal } from '../rules/seal.ts'

/**
 * Who brought in these signals, by id. For mail to them alone: nothing that a person sees may be made of it.
 * Ids that this network does not have are left out.
 * @throws Error when a seal was made with another key, or tampered with
 */
export async function openAuthors(
  reader: Reader,
  ctx: Pick<Ctx, 'scope' | 'keys'>,
  subjectIds: readonly string[],
): Promise<Map<string, PersonId>> {
  if (subjectIds.length === 0) return new Map()
  const rows = await reader
    .selectFrom('sealed_author')
    .select(['subject_id', 'kind', 'sealed'])
    .where('network_id', '=', ctx.scope.networkId)
    .where('subject_id', 'in', [...subjectIds])
    .execute()
  return new Map(
    rows.map((row) => {
      const about = `${ctx.scope.networkId}/${row.kind}/${row.subject_id}`
      // What was sealed was the id of a person.
      return [row.subject_id, unseal(ctx.keys, { about, sealed: row.sealed }) as PersonId]
    }),
  )
}
