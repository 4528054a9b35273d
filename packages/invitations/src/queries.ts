import type { Clock, Keys, NetworkScope, Reader } from '@lerende/kernel'
import { toText } from '@lerende/kernel'
import { refuse } from './errors.ts'
import { readInvitationToken } from './rules/link.ts'

/** Who was asked for an overleg (with null: for the network alone) and did not answer yet, the last asked first. `expired`: the link works no more. */
export async function openInvitations(reader: Reader, scope: NetworkScope, { overlegId, now }: { overlegId: string | null; now: string }) {
  const rows = await reader
    .selectFrom('invitation')
    .leftJoin('invitation_seat', 'invitation_seat.invitation_id', 'invitation.id')
    .leftJoin('organisation', 'organisation.id', 'invitation.organisation_id')
    .select(['invitation.id', 'invitation.name', 'invitation.email', 'invitation.functie', 'invitation.turn'])
    .select(['invitation_seat.role as seatRole', 'invitation.role'])
    .select(['invitation.sent_at', 'invitation.expires_at', 'organisation.name as organisationName'])
    .where('invitation.network_id', '=', scope.networkId)
    // Without a seat the join gives no overleg: those are the ones for the network.
    .where('invitation_seat.overleg_id', overlegId === null ? 'is' : '=', overlegId)
    .orderBy('invitation.sent_at', 'desc')
    .orderBy('invitation.email')
    .execute()
  return rows.map((row) => ({
    invitationId: row.id,
    name: row.name,
    email: row.email,
    functie: row.functie,
    organisationName: row.organisationName,
    role: row.seatRole ?? row.role,
    sentAt: row.sent_at,
    expiresAt: row.expires_at,
    expired: row.expires_at <= now,
  }))
}

/** The addresses that have an open invitation in a network. */
export async function invitedAddresses(reader: Reader, scope: NetworkScope): Promise<Set<string>> {
  const rows = await reader.selectFrom('invitation').select('email').where('network_id', '=', scope.networkId).execute()
  return new Set(rows.map((row) => row.email))
}

/** What a mail about an invitation says, or null when it is not the last one sent. */
export async function invitationToMail(
  reader: Reader,
  scope: NetworkScope,
  { invitationId, turn }: { invitationId: string; turn: number },
) {
  const row = await reader
    .selectFrom('invitation')
    .select(['id', 'name', 'email', 'expires_at'])
    .where('network_id', '=', scope.networkId)
    .where('id', '=', invitationId)
    .where('turn', '=', turn)
    .executeTakeFirst()
  if (!row) return null
  return { ...row, expiresAt: row.expires_at, overleggen: await overlegNames(reader, row.id) }
}

/** What the page behind a link shows. @throws invitation.invalid */
export async function invitationByToken(reader: Reader, parts: { keys: Keys; clock: Clock; token: string }) {
  const read = readInvitationToken(parts.keys, parts.token) ?? refuse('invitation.invalid')
  const row = await reader
    .selectFrom('invitation')
    .innerJoin('network', 'network.id', 'invitation.network_id')
    .select(['invitation.id', 'invitation.name', 'invitation.email', 'network.name as networkName'])
    .where('invitation.id', '=', read.invitationId)
    .where('invitation.turn', '=', read.turn)
    .where('invitation.expires_at', '>', toText(parts.clock.now()))
    .executeTakeFirst()
  if (!row) return refuse('invitation.invalid')
  const { id, ...shown } = row
  return { ...shown, overleggen: await overlegNames(reader, id) }
}

async function overlegNames(reader: Reader, invitationId: string): Promise<string[]> {
  const rows = await reader
    .selectFrom('invitation_seat')
    .innerJoin('overleg', 'overleg.id', 'invitation_seat.overleg_id')
    .select('overleg.name')
    .where('invitation_seat.invitation_id', '=', invitationId)
    .orderBy('overleg.name')
    .execute()
  return rows.map((row) => row.name)
}
