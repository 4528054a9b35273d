import { defineEvent } from '@lerende/kernel'
import { z } from 'zod'
import { aboutBundle, carryReason, day, moment, room } from './shared.ts'

export const BundleCreated = defineEvent({
  room,
  name: 'BundleCreated',
  version: 1,
  summary: 'Signals about the same thing were put together, to be handled as one.',
  data: aboutBundle.extend({
    originOverlegId: z.string(),
    roundId: z.string(),
    signalIds: z.array(z.string()).min(1),
    dueAt: moment,
    firstDueAt: moment,
    day,
  }),
})

export const BundleRenamed = defineEvent({
  room,
  name: 'BundleRenamed',
  version: 1,
  summary: 'A bundle got another title.',
  data: aboutBundle,
})

export const BundleCarriedOver = defineEvent({
  room,
  name: 'BundleCarriedOver',
  version: 1,
  summary: 'A bundle that was not dealt with in its round moved to the next one by itself.',
  data: aboutBundle.extend({ from: z.string(), to: z.string(), reason: carryReason, dueAt: moment }),
})

export const BundleDissolved = defineEvent({
  room,
  name: 'BundleDissolved',
  version: 1,
  summary: 'A bundle that was only just put together was taken apart: its points wait on their own again.',
  data: aboutBundle.extend({ signalIds: z.array(z.string()).min(1), day }),
})

export const BundleEscalated = defineEvent({
  room,
  name: 'BundleEscalated',
  version: 1,
  summary: 'A bundle went up to the next overleg (opgeschaald); `overlegId` is who has it now.',
  data: aboutBundle.extend({
    fromOverlegId: z.string(),
    from: z.string(),
    to: z.string(),
    signalIds: z.array(z.string()).min(1),
    dueAt: moment,
    day,
  }),
})

export const BundleReferredBack = defineEvent({
  room,
  name: 'BundleReferredBack',
  version: 1,
  summary: 'A bundle came back from above to the overleg where it began, with an instruction (teruggelegd).',
  data: aboutBundle.extend({
    fromOverlegId: z.string(),
    from: z.string(),
    to: z.string(),
    signalIds: z.array(z.string()).min(1),
    dueAt: moment,
    day,
  }),
})

export const BundleReopened = defineEvent({
  room,
  name: 'BundleReopened',
  version: 1,
  summary:
    'An answered bundle is open again: a contributor cannot use the answer (verdict), its parking time is over (parked), or the overleg wants to look again (overleg).',
  data: aboutBundle.extend({
    because: z.enum(['verdict', 'parked', 'overleg']),
    roundId: z.string(),
    signalIds: z.array(z.string()).min(1),
    dueAt: moment,
    day,
  }),
})

export const BundleOverdue = defineEvent({
  room,
  name: 'BundleOverdue',
  version: 1,
  summary: 'The promised day has passed and a bundle still has no answer. Told again every week until it has.',
  data: aboutBundle.extend({ roundId: z.string(), dueAt: moment, day, daysLate: z.number().int().nonnegative() }),
})
