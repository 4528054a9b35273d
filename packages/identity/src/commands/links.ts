import { type Clock, type Ctx, grantScope, type House, makeCtx, newId, type Trx, toText } from '@lerende/kernel'
import { type Occurrence, peopleWithAddress } from '@lerende/network'
import { isAPIError } from 'better-auth/api'
import { type AuthHouse, authOf } from '../auth/auth.ts'
import { within } from '../auth/within.ts'
import { refuse } from '../errors.ts'
import { LINK_MINUTES, LINKS_AT_ONCE } from '../rules/lifetimes.ts'
import { needsPasskey } from './second-factor.ts'
import { expiryOf, type Started, sweepSessions, userOf } from './sessions.ts'

/** What a mail with a sign-in link is about. */
export interface SignInMail {
  person: { id: string; name: string; email: string }
  token: string
}

/** Puts the mail with the sign-in link in the outbox, in the same transaction; a room above this one does. */
export type QueueSignInMail = (trx: Trx, ctx: Ctx, mail: SignInMail) => Promise<void>

/**
 * Takes down that somebody asks for a link. The same work for every address: nobody looks here whether it is known, so neither
 * the answer nor how long it takes tells.
 */
export async function askForLink(trx: Trx, clock: Clock, email: string): Promise<void> {
  await trx
    .insertInto('sign_in_request')
    .values({ id: newId(), email, state: 'asked', at: toText(clock.now()) })
    .execute()
}

/**
 * Sends the link that somebody asked for, when the address is known and did not have too many just now. The newest link is the
 * only one that works; beyond the limit the last one goes on working, so that nobody can be locked out by asking for them.
 * @returns whether there was anything to do
 */
export async function sendNextLink(house: House, queueMail: QueueSignInMail): Promise<boolean> {
  const waiting = await house.read.selectFrom('sign_in_request').select('id').where('state', '=', 'asked').limit(1).executeTakeFirst()
  if (!waiting) return false
  await house.database.transaction(async (trx) => {
    const row = await trx
      .deleteFrom('sign_in_request')
      .where('id', '=', waiting.id)
      .where('state', '=', 'asked')
      .returning(['email', 'at'])
      .executeTakeFirst()
    if (!row) return
    await sweepSessions(trx, house.clock)
    const { email } = row
    const people = await peopleWithAddress(trx, email)
    if (people.length === 0 || (await hadEnough(trx, house.clock, email))) return
    const { token, networkId } = await newLink(trx, house, email)
    const person = people.find((one) => one.networkId === networkId) ?? people[0]
    if (!person) return
    await trx
      .insertInto('sign_in_request')
      .values({ id: newId(), email, state: 'sent', at: toText(house.clock.now()) })
      .execute()
    await queueMail(trx, mailContext(house, person), { person: { id: person.personId, name: person.name, email }, token })
  })
  return true
}

/** Makes a link for an address and takes the earlier ones back. @returns its secret, which is stored nowhere */
async function newLink(trx: Trx, house: AuthHouse, email: string): Promise<{ token: string; networkId: string | null }> {
  let token = ''
  const takeToken = (made: string) => {
    token = made
  }
  await takeBackLinks(trx, email)
  await within({ trx, takeToken }, async () => {
    await userOf(trx, house, email)
    await authOf(house).api.signInMagicLink({ body: { email }, headers: new Headers() })
  })
  const user = await trx.selectFrom('auth_user').select('network_id').where('email', '=', email).executeTakeFirst()
  return { token, networkId: user?.network_id ?? null }
}

/** Makes the links that were mailed to an address stop working. */
export async function takeBackLinks(trx: Trx, email: string): Promise<void> {
  // As better-auth writes it down; a test holds that only the newest link works.
  await trx
    .deleteFrom('auth_verification')
    .where('value', '=', JSON.stringify({ type: 'magic-link', email }))
    .execute()
}

/**
 * Turns a link's secret into a session, once. Who leads and has a passkey does not get in with a link alone, and does not use
 * it up either.
 * @throws identity.link_invalid, identity.passkey_needed
 */
export async function redeemLink(trx: Trx, house: AuthHouse, parts: { token: string; device: string }): Promise<Started> {
  return within({ trx, entering: { way: 'link', device: parts.device } }, async () => {
    const { token, session } = await verified(house, parts.token)
    if (await needsPasskey(trx, house.clock, token)) refuse('identity.passkey_needed')
    return { session: token, expiresAt: expiryOf(house.clock, session.expiresAt) }
  })
}

async function verified(house: AuthHouse, token: string) {
  try {
    return await authOf(house).api.magicLinkVerify({ query: { token }, headers: new Headers() })
  } catch (error) {
    // better-auth answers a link that does not work with a redirect; anything else is not about the link.
    if (isAPIError(error)) return refuse('identity.link_invalid')
    throw error
  }
}

async function hadEnough(trx: Trx, clock: Clock, email: string): Promise<boolean> {
  const since = toText(clock.now().subtract({ minutes: LINK_MINUTES }))
  const { sent } = await trx
    .selectFrom('sign_in_request')
    .select((eb) => eb.fn.countAll<number>().as('sent'))
    .where('email', '=', email)
    .where('state', '=', 'sent')
    .where('at', '>', since)
    .executeTakeFirstOrThrow()
  return Number(sent) >= LINKS_AT_ONCE
}

function mailContext(house: AuthHouse, person: Occurrence): Ctx {
  // A gate: the register of this network holds this address.
  return makeCtx({ scope: grantScope(person.networkId), keys: house.keys, clock: house.clock })
}
