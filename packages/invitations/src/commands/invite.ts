import { addMember, overlegById, requireRight, roleIn } from '@lerende/cycles'
import { guardText } from '@lerende/guard'
import { type Ctx, newId, type PersonId, record, type Trx, toText } from '@lerende/kernel'
import { allOrganisations, personByEmail } from '@lerende/network'
import { refuse } from '../errors.ts'
import { InvitationSent, InvitationWithdrawn } from '../events.ts'
import type { InviteeInput, InviteInput } from '../inputs.ts'
import { INVITATION_DAYS } from '../rules/link.ts'

const HOURS = INVITATION_DAYS * 24

/**
 * Asks people to join an overleg, all of them or nobody. Who is in the network already becomes a member at once; who was asked
 * before gets a new mail, and what was asked then still stands.
 * @returns how many get a mail, and how many became a member at once
 * @throws cycles.unknown_overleg, cycles.not_your_overleg, invitation.twice, invitation.unknown_organisation,
 * invitation.personal_data; `field` says of whom
 */
export async function invite(trx: Trx, ctx: Ctx, input: InviteInput): Promise<{ invited: number; joined: number }> {
  const overlegIds = new Set([input.overlegId, ...input.people.flatMap((one) => one.alsoOverlegIds)])
  for (const overlegId of overlegIds) {
    await overlegById(trx, ctx.scope, overlegId)
    await requireRight(trx, ctx, 'mensen.uitnodigen', { overlegId })
  }
  const organisations = new Set((await allOrganisations(trx, ctx.scope)).map((one) => one.id))
  const seen = new Set<string>()
  let invited = 0
  let joined = 0
  for (const [i, person] of input.people.entries()) {
    if (seen.has(person.email)) refuse('invitation.twice', { field: `people.${i}.email` })
    seen.add(person.email)
    for (const field of ['name', 'functie'] as const) {
      const [found] = guardText(person[field]).blocked
      if (found) refuse('invitation.personal_data', { field: `people.${i}.${field}`, params: { what: found.what } })
    }
    if (person.organisationId !== null && !organisations.has(person.organisationId)) {
      refuse('invitation.unknown_organisation', { field: `people.${i}.organisationId` })
    }
    const seats = [...new Set([input.overlegId, ...person.alsoOverlegIds])]
    const known = await personByEmail(trx, ctx.scope, person.email)
    if (known) joined += (await seat(trx, ctx, known.id as PersonId, seats)) ? 1 : 0
    else {
      await ask(trx, ctx, person, seats)
      invited++
    }
  }
  return { invited, joined }
}

/** Sends an invitation once more, with as much time as the first. @throws cycles.not_your_overleg, invitation.unknown */
export async function resendInvitation(trx: Trx, ctx: Ctx, input: { invitationId: string; overlegId: string }): Promise<void> {
  await requireSeat(trx, ctx, input)
  await send(trx, ctx, input.invitationId)
}

/**
 * Takes the seat in this overleg back; an invitation without seats is gone, and its link with it.
 * @throws cycles.not_your_overleg, invitation.unknown
 */
export async function withdrawInvitation(trx: Trx, ctx: Ctx, input: { invitationId: string; overlegId: string }): Promise<void> {
  const { invitationId, overlegId } = input
  await requireSeat(trx, ctx, input)
  await trx.deleteFrom('invitation_seat').where('invitation_id', '=', invitationId).where('overleg_id', '=', overlegId).execute()
  if ((await seatsOf(trx, invitationId)).length > 0) return
  await trx.deleteFrom('invitation').where('id', '=', invitationId).execute()
  await record(trx, ctx, InvitationWithdrawn, { stream: `invitation/${invitationId}`, data: { invitationId } })
}

/** Gives a person a seat where they have none yet. @returns whether any was new */
export async function seat(trx: Trx, ctx: Ctx, personId: PersonId, overlegIds: readonly string[]): Promise<boolean> {
  let fresh = false
  for (const overlegId of overlegIds) {
    if ((await roleIn(trx, ctx.scope, { overlegId, personId })) !== null) continue
    await addMember(trx, ctx, { overlegId, personId, role: 'lid', partner: false })
    fresh = true
  }
  return fresh
}

/** The overleggen that an invitation is for. */
export async function seatsOf(trx: Trx, invitationId: string): Promise<string[]> {
  const rows = await trx
    .selectFrom('invitation_seat')
    .select('overleg_id')
    .where('invitation_id', '=', invitationId)
    .orderBy('overleg_id')
    .execute()
  return rows.map((row) => row.overleg_id)
}

async function ask(trx: Trx, ctx: Ctx, person: InviteeInput, overlegIds: readonly string[]): Promise<void> {
  const { networkId } = ctx.scope
  const now = toText(ctx.clock.now())
  const about = { name: person.name, functie: person.functie, organisation_id: person.organisationId }
  const { id } = await trx
    .insertInto('invitation')
    .values({ id: newId(), network_id: networkId, email: person.email, ...about, turn: 0, sent_at: now, expires_at: now })
    .onConflict((conflict) => conflict.columns(['network_id', 'email']).doUpdateSet(about))
    .returning('id')
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('invitation_seat')
    .values(overlegIds.map((overleg_id) => ({ invitation_id: id, network_id: networkId, overleg_id })))
    .onConflict((conflict) => conflict.columns(['invitation_id', 'overleg_id']).doNothing())
    .execute()
  await send(trx, ctx, id)
}

async function send(trx: Trx, ctx: Ctx, invitationId: string): Promise<void> {
  const now = ctx.clock.now()
  const { turn } = await trx
    .updateTable('invitation')
    .set((eb) => ({ turn: eb('turn', '+', 1), sent_at: toText(now), expires_at: toText(now.add({ hours: HOURS })) }))
    .where('id', '=', invitationId)
    .where('network_id', '=', ctx.scope.networkId)
    .returning('turn')
    .executeTakeFirstOrThrow()
  const overlegIds = await seatsOf(trx, invitationId)
  await record(trx, ctx, InvitationSent, { stream: `invitation/${invitationId}`, data: { invitationId, turn, overlegIds } })
}

async function requireSeat(trx: Trx, ctx: Ctx, { invitationId, overlegId }: { invitationId: string; overlegId: string }): Promise<void> {
  await requireRight(trx, ctx, 'mensen.uitnodigen', { overlegId })
  const row = await trx
    .selectFrom('invitation_seat')
    .select('invitation_id')
    .where('network_id', '=', ctx.scope.networkId)
    .where('invitation_id', '=', invitationId)
    .where('overleg_id', '=', overlegId)
    .executeTakeFirst()
  if (!row) refuse('invitation.unknown')
}
