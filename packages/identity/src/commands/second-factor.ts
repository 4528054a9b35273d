import { type Clock, type Ctx, dayOf, record, type Trx, toText } from '@lerende/kernel'
import { personById } from '@lerende/network'
import { dayOnly } from '../auth/house-time.ts'
import { refuse } from '../errors.ts'
import { SignInReset } from '../events.ts'
import { hasPasskey, leadsAnything } from '../queries/people.ts'
import { sessionByToken } from '../queries/sessions.ts'
import { LIFETIMES } from '../rules/lifetimes.ts'

/** How long somebody who lost a passkey has to come in with a link alone. */
const REPRIEVE_HOURS = 24

/**
 * Whether a session that just began on something else than a passkey may not go on: of somebody who leads and has one. A
 * beheerder may have given them leave; that is used up here.
 */
export async function needsPasskey(trx: Trx, clock: Clock, token: string): Promise<boolean> {
  const found = await sessionByToken(trx, clock, token, dayOf(clock.now()))
  if (!found) return refuse('identity.link_invalid')
  const { personId, role, scope } = found.session
  if (!(await hasPasskey(trx, found.userId))) return false
  if (!(await leadsAnything(trx, { personId, role, networkId: scope.networkId }))) return false
  const reprieve = await trx
    .deleteFrom('passkey_reprieve')
    .where('person_id', '=', personId)
    .where('expires_at', '>', toText(clock.now()))
    .returning('person_id')
    .executeTakeFirst()
  return reprieve === undefined
}

/**
 * Helps somebody whose passkey or organisation account is gone: for a day they may come in once with a link alone, in this
 * network, and what its organisations' providers call them is forgotten. Their sessions here end. @throws network.unknown_person
 */
export async function resetSignIn(trx: Trx, ctx: Ctx, personId: string): Promise<void> {
  const person = await personById(trx, ctx.scope, personId)
  const { networkId } = ctx.scope
  const until = toText(ctx.clock.now().add({ hours: REPRIEVE_HOURS }))
  await trx
    .insertInto('passkey_reprieve')
    .values({ person_id: person.id, network_id: networkId, expires_at: until })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ expires_at: until }))
    .execute()
  await trx
    .deleteFrom('auth_account')
    .where('user_id', 'in', (eb) => eb.selectFrom('auth_user').select('id').where('email', '=', person.email))
    .where('provider_id', 'in', (eb) => eb.selectFrom('sign_in_provider').select('id').where('network_id', '=', networkId))
    .execute()
  await trx.deleteFrom('auth_session').where('network_id', '=', networkId).where('person_id', '=', person.id).execute()
  await record(trx, ctx, SignInReset, { stream: `person/${person.id}`, data: { personId: person.id } })
}

/** Makes the sessions of somebody who leads from now on as short as a leader's, and ends those that show no passkey where there is one. */
export async function tightenSessions(trx: Trx, ctx: Ctx, personId: string): Promise<void> {
  const { networkId } = ctx.scope
  const { absolute, idle } = LIFETIMES.leads
  const latest = dayOnly(toText(ctx.clock.now().add({ hours: absolute * 24 })))
  await trx
    .deleteFrom('auth_session')
    .where('network_id', '=', networkId)
    .where('person_id', '=', personId)
    .where('way', '!=', 'passkey')
    .where('user_id', 'in', (eb) => eb.selectFrom('auth_passkey').select('user_id'))
    .execute()
  await trx
    .updateTable('auth_session')
    .set((eb) => ({ idle_days: idle, expires_at: eb.case().when('expires_at', '>', latest).then(latest).else(eb.ref('expires_at')).end() }))
    .where('network_id', '=', networkId)
    .where('person_id', '=', personId)
    .execute()
}
