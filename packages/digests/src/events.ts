import { defineEvent } from '@lerende/kernel'
import { z } from 'zod'

export const DigestPreferenceSet = defineEvent({
  room: 'digests',
  name: 'DigestPreferenceSet',
  version: 1,
  summary: 'Somebody chose how often and when to get the digest.',
  data: z.object({ personId: z.string(), cadence: z.enum(['week', 'two-weeks', 'month', 'never']) }),
})
