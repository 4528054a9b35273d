import { type Ctx, dayOf, type Trx } from '@lerende/kernel'
import type { Rooting } from '../rules/rooting.ts'

/** Writes the next line in the life of a lesson. */
export async function writeStep(
  trx: Trx,
  ctx: Ctx,
  step: { lessonId: string; kind: 'added' | 'step' | 'check'; rooting: Rooting; note: string },
): Promise<void> {
  const last = await trx
    .selectFrom('lesson_step')
    .select('seq')
    .where('lesson_id', '=', step.lessonId)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  await trx
    .insertInto('lesson_step')
    .values({
      lesson_id: step.lessonId,
      network_id: ctx.scope.networkId,
      seq: (last?.seq ?? 0) + 1,
      day: dayOf(ctx.clock.now()),
      kind: step.kind,
      rooting: step.rooting,
      note: step.note,
    })
    .execute()
}
