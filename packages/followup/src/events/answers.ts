import { defineEvent } from '@lerende/kernel'
import { z } from 'zod'
import { aboutBundle, day, decisionKind, moment, room } from './shared.ts'

export const BundleDecided = defineEvent({
  room,
  name: 'BundleDecided',
  version: 1,
  summary: 'The overleg decided on a bundle, parked it until a day, or referred it elsewhere. A later decision replaces it.',
  data: aboutBundle.extend({
    decisionId: z.string(),
    roundId: z.string(),
    kind: decisionKind,
    reviewDay: day.nullable(),
    returnDay: day.nullable(),
    day,
  }),
})

export const BundleAnswered = defineEvent({
  room,
  name: 'BundleAnswered',
  version: 1,
  summary: 'Everybody who contributed to a bundle got an answer. On time means: by the day that was promised first.',
  data: aboutBundle.extend({
    originOverlegId: z.string(),
    roundId: z.string(),
    decisionId: z.string(),
    answerId: z.string(),
    /** 1 for the first answer, 2 after a reopening, and so on */
    turn: z.number().int().positive(),
    signalIds: z.array(z.string()).min(1),
    outcome: decisionKind,
    answeredAt: moment,
    day,
    dueAt: moment,
    firstDueAt: moment,
    onTime: z.boolean(),
  }),
})

export const VerdictGiven = defineEvent({
  room,
  name: 'VerdictGiven',
  version: 1,
  summary: 'A contributor said whether the answer helps. Who it was is sealed; the remark stays in its own table.',
  data: aboutBundle.extend({ answerId: z.string(), verdict: z.enum(['usable', 'partly', 'no']), day }),
})
