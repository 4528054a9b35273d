import { createHmac } from 'node:crypto'
import { passkey } from '@better-auth/passkey'
import { dayOf, type House, type NetworkId, newId } from '@lerende/kernel'
import { peopleWithAddress } from '@lerende/network'
import { betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import { magicLink } from 'better-auth/plugins'
import { refuse } from '../errors.ts'
import { hasPasskey, leadsAnything } from '../queries/people.ts'
import { LIFETIMES, LINK_MINUTES } from '../rules/lifetimes.ts'
import { keyFor } from '../rules/secrets.ts'
import { settings } from '../settings.ts'
import type { Way } from '../tables.ts'
import { houseAdapter } from './adapter.ts'
import { machineDateIn } from './house-time.ts'
import { whatIsDone } from './within.ts'

const DAY_SECONDS = 24 * 60 * 60

/** What better-auth needs of the house. */
export type AuthHouse = Pick<House, 'database' | 'clock' | 'keys'>

export type Auth = ReturnType<typeof createAuth>

const made = new WeakMap<House['database'], { publicUrl: string; auth: Auth }>()

/** better-auth for this house. It listens to nobody: the procedures of this room call it. */
export function authOf(house: AuthHouse): Auth {
  const known = made.get(house.database)
  if (known && known.publicUrl === settings.publicUrl) return known.auth
  const auth = createAuth(house)
  made.set(house.database, { publicUrl: settings.publicUrl, auth })
  return auth
}

/** The options, apart from the house: which tables, and what is switched off. */
function createAuth(house: AuthHouse) {
  const { database, clock } = house
  const url = new URL(settings.publicUrl)
  return betterAuth({
    appName: 'Lerende Beweging',
    baseURL: url.origin,
    basePath: '/auth',
    secret: secretOf(house),
    database: houseAdapter({ database, clock }),
    // Nobody has a password, better-auth tells nobody anything and logs nothing; how often one may call is held at our own doors.
    emailAndPassword: { enabled: false },
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    logger: { disabled: true },
    advanced: {
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => newId(), validateSchema: false },
    },
    user: {
      modelName: 'auth_user',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
      additionalFields: { networkId: { type: 'string', required: false, fieldName: 'network_id', input: false } },
    },
    session: {
      modelName: 'auth_session',
      // The longest that there is; the hook below makes it shorter for who leads. It never grows while it is used.
      expiresIn: LIFETIMES.others.absolute * DAY_SECONDS,
      disableSessionRefresh: true,
      freshAge: 0,
      fields: {
        userId: 'user_id',
        userAgent: 'user_agent',
        ipAddress: 'ip_address',
        expiresAt: 'expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
      additionalFields: {
        networkId: { type: 'string', fieldName: 'network_id', input: false },
        personId: { type: 'string', fieldName: 'person_id', input: false },
        way: { type: 'string', input: false },
        usedDay: { type: 'string', fieldName: 'used_day', input: false },
        idleDays: { type: 'number', fieldName: 'idle_days', input: false },
        unfinished: { type: 'boolean', input: false },
      },
    },
    account: {
      modelName: 'auth_account',
      fields: { userId: 'user_id', providerId: 'provider_id', accountId: 'account_id', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    verification: {
      modelName: 'auth_verification',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    databaseHooks: {
      session: { create: { before: async (session) => ({ data: { ...session, ...(await entrance(house, session.userId)) } }) } },
    },
    plugins: [
      magicLink({
        expiresIn: LINK_MINUTES * 60,
        storeToken: 'hashed',
        disableSignUp: true,
        sendMagicLink: async ({ token }) => whatIsDone().takeToken?.(token),
      }),
      passkey({
        rpID: url.hostname,
        rpName: 'Lerende Beweging',
        origin: url.origin,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        // A passkey counts as two factors because the device asks who is there; one that did not ask is none.
        registration: {
          afterVerification: async ({ verification }) => {
            if (!verification.registrationInfo?.userVerified) throw new APIError('FORBIDDEN')
          },
        },
        authentication: {
          afterVerification: async ({ verification }) => {
            if (!verification.authenticationInfo.userVerified) throw new APIError('FORBIDDEN')
          },
        },
        schema: {
          passkey: {
            modelName: 'auth_passkey',
            fields: {
              userId: 'user_id',
              publicKey: 'public_key',
              credentialID: 'credential_id',
              deviceType: 'device_type',
              backedUp: 'backed_up',
              createdAt: 'created_at',
            },
          },
        },
      }),
    ],
  })
}

/** Where somebody comes in, and for how long. @throws identity.link_invalid when the address is nobody's any more */
async function entrance({ database, clock }: AuthHouse, userId: string) {
  const { trx, entering } = whatIsDone()
  const reader = trx ?? database.read
  const user = await reader.selectFrom('auth_user').select(['email', 'network_id']).where('id', '=', userId).executeTakeFirstOrThrow()
  const people = await peopleWithAddress(reader, user.email)
  const wanted = entering?.networkId
  const person = wanted
    ? people.find((one) => one.networkId === wanted)
    : (people.find((one) => one.networkId === user.network_id) ?? people[0])
  if (!person) return refuse('identity.link_invalid')
  const leads = await leadsAnything(reader, person)
  const { absolute, idle } = leads ? LIFETIMES.leads : LIFETIMES.others
  return {
    networkId: person.networkId as NetworkId,
    personId: person.personId,
    way: entering?.way ?? ('link' satisfies Way),
    userAgent: entering?.device ?? '',
    ipAddress: '',
    usedDay: dayOf(clock.now()),
    idleDays: idle,
    unfinished: leads && settings.secondFactor === 'leaders' && !(await hasPasskey(reader, userId)),
    expiresAt: machineDateIn(absolute),
  }
}

/** Headers with which better-auth takes a call as coming from this session; nobody else ever sees them. */
export async function sessionHeaders(house: AuthHouse, session: string, more: Record<string, string> = {}): Promise<Headers> {
  const { authCookies } = await authOf(house).$context
  const cookies = {
    [authCookies.sessionToken.name]: `${session}.${createHmac('sha256', secretOf(house)).update(session).digest('base64')}`,
    ...more,
  }
  return cookieHeaders(cookies)
}

/** Headers with cookies of better-auth's own. */
export function cookieHeaders(cookies: Record<string, string>): Headers {
  const text = Object.entries(cookies).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return new Headers({ cookie: text.join('; ') })
}

function secretOf({ keys }: AuthHouse): string {
  return Buffer.from(keyFor(keys, 'better-auth')).toString('base64url')
}
