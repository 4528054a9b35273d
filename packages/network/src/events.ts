import { defineEvent } from '@lerende/kernel'
import { z } from 'zod'
import { PERSON_ROLES } from './rules/policy.ts'

const room = 'network'

export const NetworkFounded = defineEvent({
  room,
  name: 'NetworkFounded',
  version: 1,
  summary: 'A learning network was set up.',
  data: z.object({ name: z.string(), region: z.string() }),
})

export const NetworkRenamed = defineEvent({
  room,
  name: 'NetworkRenamed',
  version: 1,
  summary: 'A learning network got another name, or says otherwise for which region it is.',
  data: z.object({ name: z.string(), region: z.string() }),
})

export const OrganisationJoined = defineEvent({
  room,
  name: 'OrganisationJoined',
  version: 1,
  summary: 'An organisation became part of the network.',
  data: z.object({ organisationId: z.string(), key: z.string() }),
})

export const OrganisationRenamed = defineEvent({
  room,
  name: 'OrganisationRenamed',
  version: 1,
  summary: 'An organisation got another name. What it is called stays in the register.',
  data: z.object({ organisationId: z.string() }),
})

export const OrganisationArchived = defineEvent({
  room,
  name: 'OrganisationArchived',
  version: 1,
  summary: 'An organisation no longer takes part: nobody new comes in for it. Its people and what it did stay.',
  data: z.object({ organisationId: z.string() }),
})

export const OrganisationBroughtBack = defineEvent({
  room,
  name: 'OrganisationBroughtBack',
  version: 1,
  summary: 'An organisation that was archived takes part again.',
  data: z.object({ organisationId: z.string() }),
})

export const PersonJoined = defineEvent({
  room,
  name: 'PersonJoined',
  version: 1,
  summary: 'A person became part of the network. Name and address stay in the register.',
  data: z.object({ personId: z.string(), organisationId: z.string().nullable() }),
})

export const PersonCorrected = defineEvent({
  room,
  name: 'PersonCorrected',
  version: 1,
  summary: 'What the register says of a person changed; `email`: it was the address. What it says stays in the register.',
  data: z.object({ personId: z.string(), email: z.boolean() }),
})

export const PersonRoleChanged = defineEvent({
  room,
  name: 'PersonRoleChanged',
  version: 1,
  summary: 'A person got another role in the whole network.',
  data: z.object({ personId: z.string(), role: z.enum(PERSON_ROLES) }),
})

export const PersonLeft = defineEvent({
  room,
  name: 'PersonLeft',
  version: 1,
  summary: 'A person left the network and is no longer in the register: from now on the id stands for nobody.',
  data: z.object({ personId: z.string() }),
})

export const PersonReachChanged = defineEvent({
  room,
  name: 'PersonReachChanged',
  version: 1,
  summary: 'A person said when they work, how to reach them, or who may see that. What they said stays in the register.',
  data: z.object({ personId: z.string() }),
})
