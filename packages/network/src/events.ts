import { defineEvent } from '@lerende/kernel'
import { z } from 'zod'

const room = 'network'

export const NetworkFounded = defineEvent({
  room,
  name: 'NetworkFounded',
  version: 1,
  summary: 'A learning network was set up.',
  data: z.object({ name: z.string(), region: z.string() }),
})

export const OrganisationJoined = defineEvent({
  room,
  name: 'OrganisationJoined',
  version: 1,
  summary: 'An organisation became part of the network.',
  data: z.object({ organisationId: z.string(), key: z.string() }),
})

export const PersonJoined = defineEvent({
  room,
  name: 'PersonJoined',
  version: 1,
  summary: 'A person became part of the network. Name and address stay in the register.',
  data: z.object({ personId: z.string(), organisationId: z.string().nullable() }),
})
