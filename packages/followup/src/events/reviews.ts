import { defineEvent } from '@lerende/kernel'
import { z } from 'zod'
import { aboutBundle, day, room } from './shared.ts'

const aboutReview = aboutBundle.extend({ decisionId: z.string(), day })

export const ReviewAsked = defineEvent({
  room,
  name: 'ReviewAsked',
  version: 1,
  summary: 'The review day of a decision has come: its contributors are asked whether it has really changed.',
  data: aboutReview.extend({ signalIds: z.array(z.string()).min(1), untilDay: day }),
})

export const ReviewReplied = defineEvent({
  room,
  name: 'ReviewReplied',
  version: 1,
  summary: 'A contributor said whether it has changed. Who and what is sealed until the review is concluded.',
  data: aboutReview,
})

export const ReviewConcluded = defineEvent({
  room,
  name: 'ReviewConcluded',
  version: 1,
  summary: 'What contributors say about a decision goes to the overleg that took it; counts only from five contributors up.',
  data: aboutReview.extend({
    counts: z
      .object({ yes: z.number().int().nonnegative(), partly: z.number().int().nonnegative(), no: z.number().int().nonnegative() })
      .nullable(),
  }),
})
