import { addMember, type OverlegRole, overlegById, requireRight, roleIn } from '@lerende/cycles'
import { guardText } from '@lerende/guard'
import { type Ctx, newId, type PersonId, type Reader, record, type Trx, toText } from '@lerende/kernel'
import { may, networkStandings, openOrganisations, personByEmail, personById, refuseNetwork } from '@lerende/network'
import { refuse } from '../errors.ts'
import { InvitationSent, InvitationWithdrawn } from '../events.ts'
import type { InviteeInput, InviteInput, InviteToNetworkInput } from '../inputs.ts'
import { INVITATION_DAYS } from '../rules/link.ts'

/** A place in an overleg that comes with an invitation. */
interface Seat {
  overlegId: string
  role: OverlegRole
}

/** Somebody to ask; `role` is what they are in the network, when whoever asks may say so. */
type Person = Omit<InviteeInput, 'alsoOverlegIds'> & { role?: InviteToNetworkInput['role']; seats: readonly Seat[] }

/** An open invitation, as seen from an overleg that it is for, or with null from the network. */
interface Asked {
  invitationId: string
  overlegId: string | null
}

const HOURS = INVITATION_DAYS * 24

/**
 * Asks people to join an overleg, all of them or nobody. Who is in the network already becomes a member at once; who was asked
 * before gets a new mail, and what was asked then still stands.
 * @returns how many get a mail, and how many became a member at once
 * @throws cycles.unknown_overleg, cycles.not_your_overleg, invitation.twice, invitation.unknown_organisation,
 * invitation.personal_data; `field` says of whom
 */
export async function invite(trx: Trx, ctx: Ctx, input: InviteInput): Promise<{ invited: number; joined: number }> {
  await requireInvitable(trx, ctx, input)
  let invited = 0
  let joined = 0
  for (const person of input.people) {
    const also = [...new Set(person.alsoOverlegIds)].filter((id) => id !== input.overlegId)
    const seats: Seat[] = [{ overlegId: input.overlegId, role: input.role }, ...also.map((id) => ({ overlegId: id, role: 'lid' as const }))]
    const known = await personByEmail(trx, ctx.scope, person.email)
    if (known) joined += (await seat(trx, ctx, known.id as PersonId, seats)) ? 1 : 0
    else {
      const { name, email, functie, organisationId } = person
      await ask(trx, ctx, { name, email, functie, organisationId, seats })
      invited++
    }
  }
  return { invited, joined }
}

/** Whether all of these may be asked. @throws as {@link invite} */
export async function requireInvitable(trx: Trx, ctx: Ctx, input: InviteInput): Promise<void> {
  const overlegIds = new Set([input.overlegId, ...input.people.flatMap((one) => one.alsoOverlegIds)])
  for (const overlegId of overlegIds) {
    await overlegById(trx, ctx.scope, overlegId)
    await requireRight(trx, ctx, 'mensen.uitnodigen', { overlegId })
  }
  const organisations = new Set((await openOrganisations(trx, ctx.scope)).map((one) => one.id))
  const seen = new Set<string>()
  for (const [i, person] of input.people.entries()) {
    if (seen.has(person.email)) refuse('invitation.twice', { field: `people.${i}.email` })
    seen.add(person.email)
    requireNoNumbers(person, `people.${i}.`)
    if (person.organisationId !== null && !organisations.has(person.organisationId)) {
      refuse('invitation.unknown_organisation', { field: `people.${i}.organisationId` })
    }
  }
}

/**
 * Asks somebody to join the network, without an overleg yet, and perhaps to look after it. Only a beheerder gets here.
 * @throws invitation.known, invitation.unknown_organisation, invitation.personal_data
 */
export async function inviteToNetwork(trx: Trx, ctx: Ctx, input: InviteToNetworkInput): Promise<void> {
  const organisations = (await openOrganisations(trx, ctx.scope)).map((one) => one.id)
  if (input.organisationId !== null && !organisations.includes(input.organisationId)) {
    refuse('invitation.unknown_organisation', { field: 'organisationId' })
  }
  requireNoNumbers(input, '')
  if (await personByEmail(trx, ctx.scope, input.email)) refuse('invitation.known', { field: 'email' })
  await ask(trx, ctx, { ...input, seats: [] })
}

/** A name belongs here; what is nobody's business does not. @throws invitation.personal_data */
function requireNoNumbers(person: { name: string; functie: string }, prefix: string): void {
  for (const field of ['name', 'functie'] as const) {
    const [found] = guardText(person[field]).blocked
    if (found) refuse('invitation.personal_data', { field: `${prefix}${field}`, params: { what: found.what } })
  }
}

/** Sends an invitation once more, with as much time as the first. @throws cycles.not_your_overleg, network.forbidden, invitation.unknown */
export async function resendInvitation(trx: Trx, ctx: Ctx, input: Asked): Promise<void> {
  await requireSeat(trx, ctx, input)
  await send(trx, ctx, input.invitationId)
}

/**
 * Takes the seat in this overleg back; an invitation without seats is gone, and its link with it.
 * @throws cycles.not_your_overleg, network.forbidden, invitation.unknown
 */
export async function withdrawInvitation(trx: Trx, ctx: Ctx, input: Asked): Promise<void> {
  const { invitationId, overlegId } = input
  await requireSeat(trx, ctx, input)
  if (overlegId !== null) {
    await trx.deleteFrom('invitation_seat').where('invitation_id', '=', invitationId).where('overleg_id', '=', overlegId).execute()
  }
  if ((await seatsOf(trx, invitationId)).length > 0) return
  await trx.deleteFrom('invitation').where('id', '=', invitationId).execute()
  await record(trx, ctx, InvitationWithdrawn, { stream: `invitation/${invitationId}`, data: { invitationId } })
}

/** Gives a person a seat where they have none yet. @returns whether any was new */
export async function seat(trx: Trx, ctx: Ctx, personId: PersonId, seats: readonly Seat[]): Promise<boolean> {
  let fresh = false
  for (const { overlegId, role } of seats) {
    if ((await roleIn(trx, ctx.scope, { overlegId, personId })) !== null) continue
    await addMember(trx, ctx, { overlegId, personId, role, partner: false })
    fresh = true
  }
  return fresh
}

/** The overleggen that an invitation is for. */
export async function seatsOf(trx: Trx, invitationId: string): Promise<Seat[]> {
  const rows = await trx
    .selectFrom('invitation_seat')
    .select(['overleg_id', 'role'])
    .where('invitation_id', '=', invitationId)
    .orderBy('overleg_id')
    .execute()
  return rows.map((row) => ({ overlegId: row.overleg_id, role: row.role }))
}

async function ask(trx: Trx, ctx: Ctx, person: Person): Promise<void> {
  const { networkId } = ctx.scope
  const now = toText(ctx.clock.now())
  const about = { name: person.name, functie: person.functie, organisation_id: person.organisationId }
  // Who asks for an overleg says nothing about what a beheerder asked for.
  const role = person.role ? { role: person.role } : {}
  const { id } = await trx
    .insertInto('invitation')
    .values({
      id: newId(),
      network_id: networkId,
      email: person.email,
      role: 'lid',
      ...about,
      ...role,
      turn: 0,
      sent_at: now,
      expires_at: now,
    })
    .onConflict((conflict) => conflict.columns(['network_id', 'email']).doUpdateSet({ ...about, ...role }))
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const seat of person.seats) {
    await trx
      .insertInto('invitation_seat')
      .values({ invitation_id: id, network_id: networkId, overleg_id: seat.overlegId, role: seat.role })
      .onConflict((conflict) => conflict.columns(['invitation_id', 'overleg_id']).doUpdateSet({ role: seat.role }))
      .execute()
  }
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
  const overlegIds = (await seatsOf(trx, invitationId)).map((one) => one.overlegId)
  await record(trx, ctx, InvitationSent, { stream: `invitation/${invitationId}`, data: { invitationId, turn, overlegIds } })
}

/** Whether somebody may ask people for an overleg, or with null for the network. @throws cycles.not_your_overleg, network.forbidden */
export async function requireInviter(reader: Reader, ctx: Pick<Ctx, 'scope' | 'actor'>, overlegId: string | null): Promise<void> {
  if (overlegId !== null) return void (await requireRight(reader, ctx, 'mensen.uitnodigen', { overlegId }))
  if (ctx.actor.kind !== 'person') return
  const { role } = await personById(reader, ctx.scope, ctx.actor.personId)
  if (!may('netwerk.uitnodigen', networkStandings(role))) refuseNetwork('network.forbidden')
}

async function requireSeat(trx: Trx, ctx: Ctx, { invitationId, overlegId }: Asked): Promise<void> {
  await requireInviter(trx, ctx, overlegId)
  if (overlegId === null) {
    const known = trx.selectFrom('invitation').select('id').where('network_id', '=', ctx.scope.networkId).where('id', '=', invitationId)
    if (!(await known.executeTakeFirst()) || (await seatsOf(trx, invitationId)).length > 0) refuse('invitation.unknown')
    return
  }
  const row = await trx
    .selectFrom('invitation_seat')
    .select('invitation_id')
    .where('network_id', '=', ctx.scope.networkId)
    .where('invitation_id', '=', invitationId)
    .where('overleg_id', '=', overlegId)
    .executeTakeFirst()
  if (!row) refuse('invitation.unknown')
}
