import { type Ctx, record, type Trx, toText } from '@lerende/kernel'
import { personById } from '@lerende/network'
import { refuse } from '../errors.ts'
import { MemberJoined, MemberLeft } from '../events.ts'
import type { AddMemberInput, RemoveMemberInput } from '../inputs.ts'
import { roleIn } from '../queries/members.ts'
import { overlegById } from '../queries/overleggen.ts'
import { requireRight } from '../queries/standing.ts'

/**
 * Makes a person a member of an overleg, or gives a member another role.
 * @throws cycles.unknown_overleg, cycles.not_your_overleg, network.unknown_person, cycles.last_coordinator
 */
export async function addMember(trx: Trx, ctx: Ctx, input: AddMemberInput): Promise<void> {
  const { overlegId, personId, role } = input
  await overlegById(trx, ctx.scope, overlegId)
  await requireRight(trx, ctx, 'overleg.houden', { overlegId })
  await personById(trx, ctx.scope, personId)
  const before = await roleIn(trx, ctx.scope, input)
  if (before === 'coordinator' && role !== 'coordinator') await keepCoordinator(trx, ctx, input)
  await record(trx, ctx, MemberJoined, { stream: `overleg/${overlegId}`, data: { overlegId, personId, role, partner: input.partner } })
  const partner = input.partner ? 1 : 0
  await trx
    .insertInto('overleg_member')
    .values({ overleg_id: overlegId, network_id: ctx.scope.networkId, person_id: personId, role, partner })
    .onConflict((conflict) => conflict.columns(['overleg_id', 'person_id']).doUpdateSet({ role, partner }))
    .execute()
}

/** Takes a person out of an overleg. @throws cycles.not_your_overleg, cycles.unknown_member, cycles.last_coordinator */
export async function removeMember(trx: Trx, ctx: Ctx, input: RemoveMemberInput): Promise<void> {
  const { overlegId, personId } = input
  await requireRight(trx, ctx, 'overleg.houden', { overlegId })
  const role = await roleIn(trx, ctx.scope, input)
  if (!role) refuse('cycles.unknown_member')
  if (role === 'coordinator') await keepCoordinator(trx, ctx, input)
  await record(trx, ctx, MemberLeft, { stream: `overleg/${overlegId}`, data: { overlegId, personId } })
  await trx.deleteFrom('overleg_member').where('overleg_id', '=', overlegId).where('person_id', '=', personId).execute()
  await dropAnswers(trx, ctx, input)
  await dropRequests(trx, ctx, input)
}

/** What somebody answered to invitations that are still to come goes with them; who was where in the past stays. */
async function dropAnswers(trx: Trx, ctx: Ctx, { overlegId, personId }: RemoveMemberInput): Promise<void> {
  await trx
    .deleteFrom('attendance')
    .where('person_id', '=', personId)
    .where('ontmoeting_id', 'in', (eb) =>
      eb
        .selectFrom('ontmoeting')
        .select('ontmoeting.id')
        .where('ontmoeting.overleg_id', '=', overlegId)
        .where('ontmoeting.starts_at', '>', toText(ctx.clock.now())),
    )
    .execute()
}

async function dropRequests(trx: Trx, ctx: Ctx, { overlegId, personId }: RemoveMemberInput): Promise<void> {
  await trx
    .deleteFrom('moment_request')
    .where('network_id', '=', ctx.scope.networkId)
    .where('person_id', '=', personId)
    .where('ontmoeting_id', 'in', (eb) =>
      eb.selectFrom('ontmoeting').select('ontmoeting.id').where('ontmoeting.overleg_id', '=', overlegId),
    )
    .execute()
}

/** Somebody has to see to the answers. */
async function keepCoordinator(trx: Trx, ctx: Ctx, leaving: RemoveMemberInput): Promise<void> {
  const other = await trx
    .selectFrom('overleg_member')
    .select('person_id')
    .where('network_id', '=', ctx.scope.networkId)
    .where('overleg_id', '=', leaving.overlegId)
    .where('role', '=', 'coordinator')
    .where('person_id', '!=', leaving.personId)
    .limit(1)
    .executeTakeFirst()
  if (!other) refuse('cycles.last_coordinator')
}
