import { defineEvent } from '@lerende/kernel'
import { z } from 'zod'
import { aboutBundle, day, moment, room } from './shared.ts'

const place = { roundId: z.string(), position: z.number().int().positive(), minutes: z.number().int().positive() }

export const BundleScheduled = defineEvent({
  room,
  name: 'BundleScheduled',
  version: 1,
  summary: 'A bundle was put on the agenda of a round, with its minutes.',
  data: aboutBundle.extend({ ...place, dueAt: moment }),
})

export const BundleUnscheduled = defineEvent({
  room,
  name: 'BundleUnscheduled',
  version: 1,
  summary: 'A bundle was taken off the agenda again.',
  data: aboutBundle.extend({ roundId: z.string() }),
})

export const AgendaOrdered = defineEvent({
  room,
  name: 'AgendaOrdered',
  version: 1,
  summary: 'The agenda of a round got another order or other minutes.',
  data: z.object({
    overlegId: z.string(),
    roundId: z.string(),
    items: z.array(z.object({ bundleId: z.string(), position: place.position, minutes: place.minutes })),
  }),
})

const choosing = z.object({ overlegId: z.string(), roundId: z.string(), day })

export const DotsOpened = defineEvent({
  room,
  name: 'DotsOpened',
  version: 1,
  summary: 'The members of an overleg are asked, with dots, what should go first.',
  data: choosing,
})

export const DotsGiven = defineEvent({
  room,
  name: 'DotsGiven',
  version: 1,
  summary: 'Somebody gave dots, or other ones than before. Who and which is sealed, and gone when choosing closes.',
  data: choosing,
})

export const DotsClosed = defineEvent({
  room,
  name: 'DotsClosed',
  version: 1,
  summary: 'Choosing what goes first is over. `counted` is false when fewer than five people did: then no total was made.',
  data: choosing.extend({ counted: z.boolean() }),
})

export const BundleDiscussed = defineEvent({
  room,
  name: 'BundleDiscussed',
  version: 1,
  summary: 'A bundle was talked about in the ontmoeting; from now on its round waits for an answer.',
  data: aboutBundle.extend({ roundId: z.string(), day }),
})
