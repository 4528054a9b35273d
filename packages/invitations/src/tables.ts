import type { OverlegRole } from '@lerende/cycles'

declare module '@lerende/kernel/tables' {
  interface Tables {
    invitation: InvitationTable
    invitation_seat: InvitationSeatTable
  }
}

/** Somebody who was asked to join and did not answer yet. Accepting or withdrawing takes the row away. */
export interface InvitationTable {
  id: string
  network_id: string
  email: string
  name: string
  functie: string
  organisation_id: string | null
  /** in the network */
  role: 'lid' | 'beheerder'
  /** how often it was sent: only the link of the last time works */
  turn: number
  sent_at: string
  expires_at: string
}

/** An overleg that comes with it. */
export interface InvitationSeatTable {
  invitation_id: string
  network_id: string
  overleg_id: string
  role: OverlegRole
}
