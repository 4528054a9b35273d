import type { Ctx, PersonId, Reader } from '@lerende/kernel'
import { ownAmong } from '@lerende/reflections'
import { refuse } from '../../errors.ts'

/** Which of these signals somebody brought in, sealed or signed. */
export async function broughtInBy(
  reader: Reader,
  ctx: Pick<Ctx, 'scope' | 'keys'>,
  of: { personId: PersonId; signalIds: readonly string[] },
): Promise<string[]> {
  const { personId, signalIds } = of
  if (signalIds.length === 0) return []
  const signed = await reader
    .selectFrom('signal')
    .select('id')
    .where('network_id', '=', ctx.scope.networkId)
    .where('signed_person_id', '=', personId)
    .where('id', 'in', [...signalIds])
    .execute()
  return [...(await ownAmong(reader, ctx, { personId, subjectIds: signalIds })), ...signed.map((row) => row.id)]
}

/** @throws contributor.only for whoever brought in none of these signals, or is no longer tied to any */
export async function requireContributor(
  reader: Reader,
  ctx: Pick<Ctx, 'scope' | 'keys'>,
  of: { personId: PersonId; signalIds: readonly string[] },
): Promise<void> {
  if ((await broughtInBy(reader, ctx, of)).length === 0) refuse('contributor.only')
}
