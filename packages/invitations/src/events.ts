import { defineEvent } from '@lerende/kernel'
import { z } from 'zod'

const room = 'invitations'
const version = 1

export const InvitationSent = defineEvent({
  room,
  version,
  name: 'InvitationSent',
  summary: 'Somebody was asked to join, for the first time or once more; the earlier links stop working.',
  data: z.object({ invitationId: z.string(), turn: z.number().int(), overlegIds: z.array(z.string()) }),
})

export const InvitationWithdrawn = defineEvent({
  room,
  version,
  name: 'InvitationWithdrawn',
  summary: 'An invitation was taken back before it was accepted.',
  data: z.object({ invitationId: z.string() }),
})

export const InvitationAccepted = defineEvent({
  room,
  version,
  name: 'InvitationAccepted',
  summary: 'Somebody who was asked joined.',
  data: z.object({ invitationId: z.string(), personId: z.string(), overlegIds: z.array(z.string()) }),
})
