import { defineEvent } from '@lerende/kernel'
import { z } from 'zod'
import { aboutBundle, carryReason, day, moment, niveau, room } from './shared.ts'

export const SignalRaised = defineEvent({
  room,
  name: 'SignalRaised',
  version: 1,
  summary: 'Somebody brought in a point that asks for an answer. Who it was is sealed; the text stays in its own table.',
  data: z.object({
    signalId: z.string(),
    overlegId: z.string(),
    roundId: z.string(),
    kind: z.enum(['knelpunt', 'vraag', 'les', 'succes']),
    fromNiveau: niveau.nullable(),
    dueAt: moment,
    day,
  }),
})

export const SignalsCarriedOver = defineEvent({
  room,
  name: 'SignalsCarriedOver',
  version: 1,
  summary: 'Signals that were in no bundle yet moved along to a later round. When they were first due stays.',
  data: z.object({
    overlegId: z.string(),
    from: z.string(),
    to: z.string(),
    signalIds: z.array(z.string()).min(1),
    dueAt: moment,
    reason: carryReason,
  }),
})

export const SignalsBundled = defineEvent({
  room,
  name: 'SignalsBundled',
  version: 1,
  summary: 'Signals were put with a bundle that was already there.',
  data: aboutBundle.extend({ signalIds: z.array(z.string()).min(1), firstDueAt: moment }),
})

export const SignalUnbundled = defineEvent({
  room,
  name: 'SignalUnbundled',
  version: 1,
  summary: 'A signal was taken out of a bundle and waits on its own again.',
  data: aboutBundle.extend({ signalId: z.string(), roundId: z.string(), dueAt: moment }),
})
