import { defineEvent } from '@lerende/kernel'
import { z } from 'zod'

const room = 'privacy'
const version = 1

export const EmailChangeAsked = defineEvent({
  room,
  version,
  name: 'EmailChangeAsked',
  summary: 'Somebody wants another mail address. Which one stays out of the log.',
  data: z.object({ changeId: z.string(), personId: z.string() }),
})

export const EmailChanged = defineEvent({
  room,
  version,
  name: 'EmailChanged',
  summary: 'Somebody showed that a new mail address is theirs, and has it from now on.',
  data: z.object({ changeId: z.string(), personId: z.string() }),
})

export const StillThereAsked = defineEvent({
  room,
  version,
  name: 'StillThereAsked',
  summary: 'Somebody who was not here in a long time is asked whether they still take part.',
  data: z.object({ personId: z.string(), untilDay: z.iso.date() }),
})

export const AccountEnded = defineEvent({
  room,
  version,
  name: 'AccountEnded',
  summary: 'Somebody left, or was taken out. `overlegIds`: what nobody coordinates since.',
  data: z.object({ personId: z.string(), overlegIds: z.array(z.string()) }),
})
