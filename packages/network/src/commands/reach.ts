import { type Ctx, type PersonId, record, type Trx } from '@lerende/kernel'
import { PersonReachChanged } from '../events.ts'
import type { SetReachInput } from '../inputs.ts'
import { personById } from '../queries/register.ts'
import { toReachRow } from '../tables.ts'

/** Keeps when a person works, how to reach them and who may see that. @throws network.unknown_person */
export async function setReach(trx: Trx, ctx: Ctx, input: SetReachInput & { personId: PersonId }): Promise<void> {
  const { personId, ...reach } = input
  await personById(trx, ctx.scope, personId)
  const row = toReachRow(reach)
  await trx
    .insertInto('person_reach')
    .values({ person_id: personId, network_id: ctx.scope.networkId, ...row })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(row))
    .execute()
  await record(trx, ctx, PersonReachChanged, { stream: `person/${personId}`, data: { personId } })
}
