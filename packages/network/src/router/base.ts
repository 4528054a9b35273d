import {
  type Ctx,
  DomainError,
  type ErrorParams,
  type House,
  type NetworkScope,
  type PersonId,
  type Reader,
  type Trx,
  textOf,
} from '@lerende/kernel'
import { initTRPC, TRPCError } from '@trpc/server'
import { z } from 'zod'
import { recordAudit } from '../commands/audit.ts'
import { networkErrors } from '../errors.ts'
import { type AuditKindName, aboutOf } from '../rules/audit.ts'
import { type LinkRight, may, networkStandings, type OpenRight, type PersonRole, RIGHTS, type RightName } from '../rules/policy.ts'
import { holdsUnstorable } from '../rules/storable.ts'

export interface Session {
  personId: PersonId
  role: PersonRole
  scope: NetworkScope
  /** Whether they showed that the mail address is theirs; an organisation’s word counts in this network only. */
  provesAddress?: boolean
  /** Leads, where that asks for a passkey, and has none yet: nothing else is open until there is one. */
  mustMakePasskey?: boolean
}

export interface RequestContext {
  house: House
  session: Session | null
  correlationId: string
  /** Sets (or with null removes) the session cookie of the answer. */
  setSession(session: { token: string; expiresAt: Temporal.Instant } | null): void
  sessionToken: string | null
  /** What the browser says of itself, for who wants to know on which device they are signed in. */
  userAgent?: string | undefined
}

/** Gives a message of a subscription an id, by which a screen that lost the line goes on where it was. */
export { tracked } from '@trpc/server'

const CODES = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  422: 'UNPROCESSABLE_CONTENT',
  429: 'TOO_MANY_REQUESTS',
} as const

const t = initTRPC
  .context<RequestContext>()
  .meta<{ right: RightName; audit?: AuditKindName }>()
  .create({
    sse: {
      // Proxies close a line on which nothing comes for a minute, and a phone does not notice that it lost one.
      ping: { enabled: true, intervalMs: 20_000 },
      client: { reconnectAfterInactivityMs: 45_000 },
      // A line is never older than this: who is asking is looked up in full again, and processes that start share the work.
      maxDurationMs: 30 * 60_000,
    },
    errorFormatter({ shape, error }) {
      return { ...shape, data: { ...shape.data, stack: undefined, ...describe(error) } }
    },
  })

interface Described {
  code: string
  text: string
  /** what fills the places of the text, for a screen that says it in another language */
  params?: ErrorParams
  field: string | null
  fields: Record<string, string>
}

/** The one place where an error becomes Dutch text with a stable code and, where it fits, the field it is about. */
function describe(error: TRPCError): Described {
  const cause = error.cause
  if (cause instanceof DomainError) {
    return { code: cause.code, text: textOf(cause), params: cause.params, field: cause.field, fields: {} }
  }
  if (cause instanceof z.ZodError) {
    const fields: Record<string, string> = {}
    for (const issue of cause.issues) fields[issue.path.join('.')] ??= issue.message
    const [field, text] = Object.entries(fields)[0] ?? [null, 'Er klopt iets niet aan wat je invulde.']
    return { code: 'input.invalid', text, field: field || null, fields }
  }
  if (error.code === 'NOT_FOUND') return { code: 'not_found', text: 'Dit bestaat niet (meer).', field: null, fields: {} }
  return { code: 'internal', text: 'Er ging iets mis aan onze kant. Probeer het zo nog eens.', field: null, fields: {} }
}

const domainErrors = t.middleware(async ({ next }) => {
  const result = await next()
  if (!result.ok && result.error.cause instanceof DomainError) {
    throw new TRPCError({ code: CODES[result.error.cause.status], cause: result.error.cause })
  }
  return result
})

/** Refuses what no database of ours keeps: PostgreSQL has no NUL in a text, and half a character is no text at all. */
const storable = t.middleware(async ({ getRawInput, next }) => {
  if (holdsUnstorable(await getRawInput())) throw new DomainError('network.unreadable', networkErrors['network.unreadable'])
  return next()
})

const asked = t.procedure.use(domainErrors).use(storable)

export const router = t.router
export const mergeRouters = t.mergeRouters
export const createCallerFactory = t.createCallerFactory

/** A procedure that anybody on the internet may call. */
export function openProcedure(right: OpenRight) {
  return asked.meta({ right })
}

/**
 * A procedure for who holds a signed link. Whose link it is stands in the input, so the command or query reads it there, and
 * answers one that was not made here as if it led nowhere.
 */
export function linkProcedure(right: LinkRight) {
  return asked.meta({ right })
}

/** What signed-in procedures get on top of the request. */
export interface MemberContext {
  scope: NetworkScope
  personId: PersonId
  role: Session['role']
  reader: Reader
  /** The context for commands, with this person as actor. */
  commandCtx: Ctx
  /** Runs one command in one transaction as this person. */
  run<T>(command: (trx: Trx, ctx: Ctx) => Promise<T>): Promise<T>
}

/**
 * A procedure for who has this right. One that is about an overleg cannot know here which one: its command or query asks
 * for the same right once it does, and the matrix of rights tries every procedure to see that it did.
 * @param options.audit what the audit log says of it once it succeeded; with a change it is written in the same transaction
 */
export function procedure(right: Exclude<RightName, OpenRight | LinkRight>, options: { audit?: AuditKindName } = {}) {
  const { audit } = options
  return asked.meta({ right, ...(audit ? { audit } : {}) }).use(async ({ ctx, next, getRawInput }) => {
    const session = ctx.session
    if (!session) throw new DomainError('network.signed_out', networkErrors['network.signed_out'])
    if (session.mustMakePasskey && right !== 'eigen.aanmelding') {
      throw new DomainError('network.passkey_first', networkErrors['network.passkey_first'])
    }
    if (RIGHTS[right].reach !== 'overleg' && !may(right, networkStandings(session.role))) {
      throw new DomainError('network.forbidden', networkErrors['network.forbidden'])
    }
    const commandCtx: Ctx = {
      scope: session.scope,
      actor: { kind: 'person', personId: session.personId },
      clock: ctx.house.clock,
      keys: ctx.house.keys,
      correlationId: ctx.correlationId,
      causationId: null,
    }
    const entry = audit ? { kind: audit, ...aboutOf(await getRawInput()) } : null
    let written = false
    const member: MemberContext = {
      scope: session.scope,
      personId: session.personId,
      role: session.role,
      reader: ctx.house.read,
      commandCtx,
      async run(command) {
        const result = await ctx.house.run(async (trx) => {
          const done = await command(trx, commandCtx)
          if (entry && !written) await recordAudit(trx, commandCtx, entry)
          return done
        })
        written = true
        return result
      },
    }
    const result = await next({ ctx: member })
    // What only reads, or works in another way, has no transaction of its own to write this in.
    if (entry && result.ok && !written) await ctx.house.run((trx) => recordAudit(trx, commandCtx, entry))
    return result
  })
}
