import { peopleSignedIn } from '@lerende/identity'
import { type Ctx, dayOf, type PersonId, record, type Trx, toText } from '@lerende/kernel'
import { isLastBeheerder, recordAudit } from '@lerende/network'
import { StillThereAsked } from '../events.ts'
import { earlier, pastAt } from '../rules/past.ts'
import { ANSWER_WITHIN } from '../rules/retention.ts'
import { leaveNetwork } from './leave.ts'

/** Keeps for everybody in which month they were last here; who signs in after having been asked stays. */
export async function noteWhoIsHere(trx: Trx, ctx: Ctx): Promise<void> {
  const { networkId } = ctx.scope
  const now = ctx.clock.now()
  const month = dayOf(now).slice(0, 7)
  const unknown = await trx
    .selectFrom('person')
    .leftJoin('person_seen', 'person_seen.person_id', 'person.id')
    .select('person.id')
    .where('person.network_id', '=', networkId)
    .where('person_seen.person_id', 'is', null)
    .execute()
  for (const { id } of unknown) {
    await trx.insertInto('person_seen').values({ person_id: id, network_id: networkId, month, asked_on: null }).execute()
  }
  const here = await peopleSignedIn(trx, ctx.scope, toText(now))
  const earlierSeen = await trx
    .selectFrom('person_seen')
    .select('person_id')
    .where('network_id', '=', networkId)
    .where('month', '<', month)
    .execute()
  for (const { person_id } of earlierSeen.filter((row) => here.has(row.person_id))) {
    await trx.updateTable('person_seen').set({ month, asked_on: null }).where('person_id', '=', person_id).execute()
  }
}

/** Asks who was not here in years whether they still take part. */
export async function askWhoIsSilent(trx: Trx, ctx: Ctx): Promise<void> {
  const now = ctx.clock.now()
  const today = dayOf(now)
  const silent = await trx
    .updateTable('person_seen')
    .set({ asked_on: today })
    .where('network_id', '=', ctx.scope.networkId)
    .where('month', '<', dayOf(pastAt('stilte', now)).slice(0, 7))
    .where('asked_on', 'is', null)
    .returning('person_id')
    .execute()
  const untilDay = Temporal.PlainDate.from(today).add(ANSWER_WITHIN).toString()
  for (const { person_id: personId } of silent) {
    await record(trx, ctx, StillThereAsked, { stream: `person/${personId}`, data: { personId, untilDay } })
  }
}

/** Ends the accounts of who was asked and did not come; somebody has to look after the network, so the last beheerder stays. */
export async function endSilentAccounts(trx: Trx, ctx: Ctx): Promise<void> {
  const asked = await trx
    .selectFrom('person_seen')
    .select('person_id')
    .where('network_id', '=', ctx.scope.networkId)
    .where('asked_on', '<', dayOf(earlier(ctx.clock.now(), ANSWER_WITHIN)))
    .orderBy('person_id')
    .execute()
  for (const { person_id } of asked) {
    // The column holds nothing but ids of people.
    const personId = person_id as PersonId
    if (await isLastBeheerder(trx, ctx.scope, personId)) continue
    await leaveNetwork(trx, ctx, personId)
    await recordAudit(trx, ctx, { kind: 'account.beeindigd', subjectPersonId: personId })
  }
}
