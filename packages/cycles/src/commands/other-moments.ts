import { type Ctx, record, type Trx } from '@lerende/kernel'
import { refuse } from '../errors.ts'
import { OtherMomentSetAside } from '../events.ts'
import type { OntmoetingPersonInput } from '../inputs.ts'
import { refsOf, stillToCome } from './ontmoeting.ts'

/**
 * Sets aside what somebody asked: the moment stays as it is.
 * @throws cycles.unknown_ontmoeting, cycles.not_your_overleg, cycles.not_planned, cycles.already_began, cycles.unknown_request
 */
export async function setAsideMoment(trx: Trx, ctx: Ctx, input: OntmoetingPersonInput): Promise<void> {
  const ontmoeting = await stillToCome(trx, ctx, input.ontmoetingId)
  const gone = await trx
    .deleteFrom('moment_request')
    .where('network_id', '=', ctx.scope.networkId)
    .where('ontmoeting_id', '=', ontmoeting.id)
    .where('person_id', '=', input.personId)
    .returning('person_id')
    .executeTakeFirst()
  if (!gone) refuse('cycles.unknown_request')
  await record(trx, ctx, OtherMomentSetAside, {
    stream: `ontmoeting/${ontmoeting.id}`,
    data: { ...refsOf(ontmoeting), personId: input.personId },
  })
}
