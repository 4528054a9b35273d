import { ContentPackLoaded } from '@lerende/content'
import { on, subscription, timerHandler } from '@lerende/kernel'
import { z } from 'zod'
import { importLessons } from './commands/import-pack.ts'
import { askRecheck } from './commands/rooting.ts'

export const followPack = subscription({
  name: 'lessons.follow-pack',
  on: [on(ContentPackLoaded, (trx, ctx) => importLessons(trx, ctx))],
})

export const recheckTimer = timerHandler({
  kind: 'lessons.recheck',
  data: z.object({ lessonId: z.string() }),
  fire: (trx, ctx, timer) => askRecheck(trx, ctx, timer.data.lessonId),
})
