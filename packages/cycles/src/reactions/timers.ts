import { timerHandler } from '@lerende/kernel'
import { z } from 'zod'
import { planAhead } from '../commands/plan.ts'
import { advanceRound } from '../commands/round.ts'

/** A round enters its next phase. */
export const phaseTimer = timerHandler({
  kind: 'cycles.phase',
  data: z.object({
    roundId: z.string(),
    step: z.enum(['ophalen', 'agenderen', 'ontmoeten', 'reflecteren', 'terugkoppelen', 'due']),
  }),
  fire: (trx, ctx, timer) => advanceRound(trx, ctx, timer.data),
})

/** Every Monday night the horizon moves a week further. */
export const planTimer = timerHandler({
  kind: 'cycles.plan',
  data: z.object({}),
  fire: (trx, ctx) => planAhead(trx, ctx),
})
