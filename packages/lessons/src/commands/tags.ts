import type { Ctx, Trx } from '@lerende/kernel'

/** Replaces a lesson's tags. */
export async function writeTags(
  trx: Trx,
  ctx: Ctx,
  lessonId: string,
  tags: Record<'uitgangspunt' | 'rode-lijn' | 'organisatie', readonly string[]>,
): Promise<void> {
  await trx.deleteFrom('lesson_tag').where('lesson_id', '=', lessonId).execute()
  const rows = Object.entries(tags).flatMap(([kind, keys]) =>
    [...new Set(keys)].map((key) => ({ lesson_id: lessonId, network_id: ctx.scope.networkId, kind, key })),
  )
  if (rows.length > 0) await trx.insertInto('lesson_tag').values(rows).execute()
}
