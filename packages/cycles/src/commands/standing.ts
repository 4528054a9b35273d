import { type Ctx, record, type Trx, toText } from '@lerende/kernel'
import { personById } from '@lerende/network'
import { refuse } from '../errors.ts'
import {
  BegeleiderAsked,
  BegeleiderThanked,
  GuestAsked,
  GuestThanked,
  NiveauCoordinatorAppointed,
  NiveauCoordinatorDismissed,
} from '../events.ts'
import type { NiveauCoordinatorInput, OntmoetingPersonInput } from '../inputs.ts'
import { roleIn } from '../queries/members.ts'
import { type Ontmoeting, ontmoetingById } from '../queries/ontmoetingen.ts'
import { requireRight } from '../queries/standing.ts'
import { requireNetworkRight } from './gate.ts'
import { refsOf } from './ontmoeting.ts'

/** Lets a person coordinate every overleg of a niveau; nothing happens when they do. @throws network.forbidden, network.unknown_person */
export async function appointNiveauCoordinator(trx: Trx, ctx: Ctx, input: NiveauCoordinatorInput): Promise<void> {
  await requireNetworkRight(trx, ctx, 'netwerk.inrichten')
  await personById(trx, ctx.scope, input.personId)
  const added = await trx
    .insertInto('niveau_coordinator')
    .values({ network_id: ctx.scope.networkId, niveau: input.niveau, person_id: input.personId })
    .onConflict((conflict) => conflict.doNothing())
    .returning('person_id')
    .executeTakeFirst()
  if (added) await record(trx, ctx, NiveauCoordinatorAppointed, { stream: `niveau/${input.niveau}`, data: input })
}

/** Takes that back. @throws network.forbidden, cycles.unknown_member */
export async function dismissNiveauCoordinator(trx: Trx, ctx: Ctx, input: NiveauCoordinatorInput): Promise<void> {
  await requireNetworkRight(trx, ctx, 'netwerk.inrichten')
  const gone = await trx
    .deleteFrom('niveau_coordinator')
    .where('network_id', '=', ctx.scope.networkId)
    .where('niveau', '=', input.niveau)
    .where('person_id', '=', input.personId)
    .returning('person_id')
    .executeTakeFirst()
  if (!gone) refuse('cycles.unknown_member')
  await record(trx, ctx, NiveauCoordinatorDismissed, { stream: `niveau/${input.niveau}`, data: input })
}

/** Lets a person begeleid one ontmoeting, also from outside the overleg. @throws cycles.unknown_ontmoeting, cycles.not_your_overleg, network.unknown_person */
export async function askBegeleider(trx: Trx, ctx: Ctx, input: OntmoetingPersonInput): Promise<void> {
  const ontmoeting = await keptBy(trx, ctx, input)
  await personById(trx, ctx.scope, input.personId)
  const added = await trx
    .insertInto('ontmoeting_begeleider')
    .values({ ontmoeting_id: ontmoeting.id, network_id: ctx.scope.networkId, person_id: input.personId })
    .onConflict((conflict) => conflict.doNothing())
    .returning('person_id')
    .executeTakeFirst()
  if (added) await record(trx, ctx, BegeleiderAsked, about(ontmoeting, input))
}

/** Takes that back. @throws cycles.unknown_ontmoeting, cycles.not_your_overleg, cycles.unknown_member */
export async function thankBegeleider(trx: Trx, ctx: Ctx, input: OntmoetingPersonInput): Promise<void> {
  const ontmoeting = await keptBy(trx, ctx, input)
  const gone = await trx
    .deleteFrom('ontmoeting_begeleider')
    .where('network_id', '=', ctx.scope.networkId)
    .where('ontmoeting_id', '=', ontmoeting.id)
    .where('person_id', '=', input.personId)
    .returning('person_id')
    .executeTakeFirst()
  if (!gone) refuse('cycles.unknown_member')
  await record(trx, ctx, BegeleiderThanked, about(ontmoeting, input))
}

/**
 * Gives somebody from outside the overleg a place at one ontmoeting that is still to come.
 * @throws cycles.unknown_ontmoeting, cycles.not_your_overleg, cycles.not_planned, cycles.already_began, cycles.is_member,
 *   network.unknown_person
 */
export async function askGuest(trx: Trx, ctx: Ctx, input: OntmoetingPersonInput): Promise<void> {
  const ontmoeting = await stillToCome(trx, ctx, input)
  await personById(trx, ctx.scope, input.personId)
  if (await roleIn(trx, ctx.scope, { overlegId: ontmoeting.overlegId, personId: input.personId })) refuse('cycles.is_member')
  const added = await trx
    .insertInto('attendance')
    .values({
      ontmoeting_id: ontmoeting.id,
      network_id: ctx.scope.networkId,
      person_id: input.personId,
      rsvp: null,
      replaced_by: null,
      attended: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('person_id')
    .executeTakeFirst()
  if (added) await record(trx, ctx, GuestAsked, about(ontmoeting, input))
}

/** Takes that back. @throws what {@link askGuest} throws, cycles.unknown_member */
export async function thankGuest(trx: Trx, ctx: Ctx, input: OntmoetingPersonInput): Promise<void> {
  const ontmoeting = await stillToCome(trx, ctx, input)
  if (await roleIn(trx, ctx.scope, { overlegId: ontmoeting.overlegId, personId: input.personId })) refuse('cycles.is_member')
  const gone = await trx
    .deleteFrom('attendance')
    .where('network_id', '=', ctx.scope.networkId)
    .where('ontmoeting_id', '=', ontmoeting.id)
    .where('person_id', '=', input.personId)
    .returning('person_id')
    .executeTakeFirst()
  if (!gone) refuse('cycles.unknown_member')
  await record(trx, ctx, GuestThanked, about(ontmoeting, input))
}

async function keptBy(trx: Trx, ctx: Ctx, { ontmoetingId }: OntmoetingPersonInput): Promise<Ontmoeting> {
  const ontmoeting = await ontmoetingById(trx, ctx.scope, ontmoetingId)
  await requireRight(trx, ctx, 'overleg.houden', { overlegId: ontmoeting.overlegId, ontmoetingId })
  return ontmoeting
}

async function stillToCome(trx: Trx, ctx: Ctx, input: OntmoetingPersonInput): Promise<Ontmoeting> {
  const ontmoeting = await keptBy(trx, ctx, input)
  if (ontmoeting.status === 'geannuleerd') refuse('cycles.not_planned')
  if (ontmoeting.startsAt <= toText(ctx.clock.now())) refuse('cycles.already_began')
  return ontmoeting
}

function about(ontmoeting: Ontmoeting, { personId }: OntmoetingPersonInput) {
  return { stream: `ontmoeting/${ontmoeting.id}`, data: { ...refsOf(ontmoeting), personId } }
}
