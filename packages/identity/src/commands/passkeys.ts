import { type Ctx, dayOf, record, type Trx } from '@lerende/kernel'
import { isAPIError } from 'better-auth/api'
import { type Auth, type AuthHouse, authOf, cookieHeaders, sessionHeaders } from '../auth/auth.ts'
import { within } from '../auth/within.ts'
import { refuse } from '../errors.ts'
import { PasskeyAdded, PasskeyRemoved } from '../events.ts'
import { sessionByToken } from '../queries/sessions.ts'
import { hashToken } from '../rules/secrets.ts'
import { expiryOf, type Started } from './sessions.ts'

/** better-auth keeps which challenge it gave in a cookie; here the page gets it with the challenge, and hands it back with the answer. */
const CHALLENGE = 'better-auth-passkey'

type AuthenticationAnswer = NonNullable<Parameters<Auth['api']['verifyPasskeyAuthentication']>[0]>['body']['response']

export interface Challenge {
  /** For `navigator.credentials`, as JSON. */
  options: Record<string, unknown>
  ticket: string
}

/** Whose session this is, when it may change how they sign in. @throws identity.prove_address, identity.unknown_session */
export async function ownerOf(trx: Trx, house: AuthHouse, session: string) {
  const found = await sessionByToken(trx, house.clock, session, dayOf(house.clock.now()))
  if (!found || found.over) return refuse('identity.unknown_session')
  // A provider speaks for one network only; a passkey opens every network that the address is in.
  if (found.way === 'organisation') return refuse('identity.prove_address')
  return found
}

/** Begins making a passkey. @throws identity.prove_address */
export async function beginPasskey(trx: Trx, house: AuthHouse, session: string): Promise<Challenge> {
  await ownerOf(trx, house, session)
  return within({ trx }, async () => {
    const headers = await sessionHeaders(house, session)
    return challengeIn(await authOf(house).api.generatePasskeyRegistrationOptions({ headers, query: {}, returnHeaders: true }))
  })
}

/** Keeps a passkey that was just made. @throws identity.prove_address, identity.passkey_invalid, identity.passkey_unverified */
export async function keepPasskey(
  trx: Trx,
  parts: { house: AuthHouse; ctx: Ctx; session: string },
  answer: { ticket: string; response: object; name: string },
): Promise<void> {
  const { house, ctx, session } = parts
  const { userId, session: who } = await ownerOf(trx, house, session)
  await within({ trx }, async () => {
    const headers = await sessionHeaders(house, session, { [await challengeCookie(house)]: answer.ticket })
    await asked(() => authOf(house).api.verifyPasskeyRegistration({ headers, body: { response: answer.response, name: answer.name } }))
  })
  // Who just made one has shown it.
  await trx.updateTable('auth_session').set({ way: 'passkey', unfinished: 0 }).where('token', '=', hashToken(session)).execute()
  await trx.updateTable('auth_session').set({ unfinished: 0 }).where('user_id', '=', userId).execute()
  await record(trx, ctx, PasskeyAdded, { stream: `person/${who.personId}`, data: { personId: who.personId } })
}

/** Begins signing in with a passkey, for anybody: which one it is, the browser finds out. */
export async function beginPasskeySignIn(trx: Trx, house: AuthHouse): Promise<Challenge> {
  return within({ trx }, async () =>
    challengeIn(await authOf(house).api.generatePasskeyAuthenticationOptions({ headers: new Headers(), returnHeaders: true }), {
      userVerification: 'required',
    }),
  )
}

/** Signs in with a passkey. @throws identity.passkey_invalid, identity.passkey_unverified, identity.link_invalid when it is of nobody any more */
export async function signInWithPasskey(
  trx: Trx,
  house: AuthHouse,
  answer: { ticket: string; response: object; device: string },
): Promise<Started> {
  return within({ trx, entering: { way: 'passkey', device: answer.device } }, async () => {
    const headers = cookieHeaders({ [await challengeCookie(house)]: answer.ticket })
    // Whatever a stranger sent: better-auth looks it through before it believes any of it.
    const response = answer.response as AuthenticationAnswer
    const { session } = await asked(() => authOf(house).api.verifyPasskeyAuthentication({ headers, body: { response } }))
    return { session: session.token, expiresAt: expiryOf(house.clock, session.expiresAt) }
  })
}

/** Calls a passkey something else. @throws identity.prove_address, identity.unknown_passkey */
export async function renamePasskey(trx: Trx, userId: string, { passkeyId, name }: { passkeyId: string; name: string }): Promise<void> {
  const done = await trx
    .updateTable('auth_passkey')
    .set({ name })
    .where('id', '=', passkeyId)
    .where('user_id', '=', userId)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) refuse('identity.unknown_passkey')
}

/** Removes a passkey, for instance of a lost phone. @throws identity.unknown_passkey */
export async function removePasskey(trx: Trx, ctx: Ctx, parts: { userId: string; personId: string; passkeyId: string }): Promise<void> {
  const { userId, personId, passkeyId } = parts
  const done = await trx.deleteFrom('auth_passkey').where('id', '=', passkeyId).where('user_id', '=', userId).executeTakeFirst()
  if (done.numDeletedRows === 0n) refuse('identity.unknown_passkey')
  await record(trx, ctx, PasskeyRemoved, { stream: `person/${personId}`, data: { personId } })
}

/** better-auth's name for it. */
async function challengeCookie(house: AuthHouse): Promise<string> {
  return (await authOf(house).$context).createAuthCookie(CHALLENGE).name
}

function challengeIn({ response, headers }: { response: unknown; headers: Headers }, asks: Record<string, unknown> = {}): Challenge {
  const cookie = headers.getSetCookie().find((one) => one.includes(`${CHALLENGE}=`)) ?? ''
  const value = /=([^;]*)/.exec(cookie)?.[1] ?? ''
  // What a browser takes is an object; better-auth made it just now, and leaves it to the device whether to ask who is there.
  return { options: { ...(response as Record<string, unknown>), ...asks }, ticket: decodeURIComponent(value) }
}

async function asked<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!isAPIError(error)) throw error
    return refuse(error.status === 'FORBIDDEN' ? 'identity.passkey_unverified' : 'identity.passkey_invalid')
  }
}
