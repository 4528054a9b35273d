import { mergeRouters, openProcedure, procedure, type RequestContext, router } from '@lerende/network'
import { z } from 'zod'
import { askForLink, redeemLink } from '../commands/links.ts'
import { goToOrganisation, returnFromOrganisation } from '../commands/organisation.ts'
import {
  beginPasskey,
  beginPasskeySignIn,
  keepPasskey,
  ownerOf,
  removePasskey,
  renamePasskey,
  signInWithPasskey,
} from '../commands/passkeys.ts'
import { endMySession, endSession, type Started, switchNetwork } from '../commands/sessions.ts'
import { refuse } from '../errors.ts'
import {
  endSessionInput,
  goToOrganisationInput,
  keepPasskeyInput,
  passkeyInput,
  passkeySignInInput,
  redeemSignInInput,
  renamePasskeyInput,
  requestSignInInput,
  returnFromOrganisationInput,
  switchNetworkInput,
} from '../inputs.ts'
import { accountOf } from '../queries/account.ts'
import { deviceWords } from '../rules/device.ts'
import { WAYS } from '../tables.ts'
import { beheerRouter } from './beheer.ts'

const ok = z.object({ ok: z.literal(true) })
const done = { ok: true as const }
const challenge = z.object({ options: z.record(z.string(), z.unknown()), ticket: z.string() })

const accountOutput = z.object({
  email: z.string(),
  /** looks after the network, an overleg, a niveau or an ontmoeting */
  leads: z.boolean(),
  /** false: signed in through an organisation, which says nothing about the address elsewhere */
  provesAddress: z.boolean(),
  sessions: z.array(
    z.object({
      id: z.string(),
      device: z.string(),
      networkName: z.string(),
      way: z.enum(WAYS),
      usedDay: z.string(),
      current: z.boolean(),
    }),
  ),
  passkeys: z.array(z.object({ id: z.string(), name: z.string(), everywhere: z.boolean(), madeDay: z.string().nullable() })),
})

/** Coming in and going out: for anybody. */
const doorRouter = router({
  /** Mails a sign-in link. The answer is the same, and as quick, whether or not the address is known: that is looked at later. */
  requestSignIn: openProcedure('binnenkomen')
    .input(requestSignInInput)
    .output(ok)
    .mutation(async ({ ctx, input }) => {
      await ctx.house.run((trx) => askForLink(trx, ctx.house.clock, input.email))
      return done
    }),

  /** Turns the link's token into a session. By POST, so that mail scanners that open links use nothing up. */
  redeemSignIn: openProcedure('binnenkomen')
    .input(redeemSignInInput)
    .output(ok)
    .mutation(async ({ ctx, input }) => {
      const device = deviceWords(ctx.userAgent)
      return welcome(ctx, await ctx.house.run((trx) => redeemLink(trx, ctx.house, { ...input, device })))
    }),

  /** What a passkey has to answer to sign in. It is nobody's yet: which passkey there is, the browser knows. */
  passkeyChallenge: openProcedure('binnenkomen')
    .output(challenge)
    .mutation(({ ctx }) => ctx.house.run((trx) => beginPasskeySignIn(trx, ctx.house))),

  passkeySignIn: openProcedure('binnenkomen')
    .input(passkeySignInInput)
    .output(ok)
    .mutation(async ({ ctx, input }) => {
      const device = deviceWords(ctx.userAgent)
      return welcome(ctx, await ctx.house.run((trx) => signInWithPasskey(trx, ctx.house, { ...input, device })))
    }),

  /** Where somebody's organisation lets them sign in; null when theirs does not. Only the domain of the address is looked at. */
  goToOrganisation: openProcedure('binnenkomen')
    .input(goToOrganisationInput)
    .output(z.object({ url: z.string(), browser: z.string() }).nullable())
    .mutation(({ ctx, input }) => goToOrganisation(ctx.house, input.email)),

  /** Hands on what somebody came back with from their organisation. */
  returnFromOrganisation: openProcedure('binnenkomen')
    .input(returnFromOrganisationInput)
    .output(ok)
    .mutation(async ({ ctx, input }) =>
      welcome(ctx, await returnFromOrganisation(ctx.house, { ...input, device: deviceWords(ctx.userAgent) })),
    ),

  signOut: openProcedure('binnenkomen')
    .output(ok)
    .mutation(async ({ ctx }) => {
      const token = ctx.sessionToken
      if (token) await ctx.house.run((trx) => endSession(trx, token))
      ctx.setSession(null)
      return done
    }),
})

/** How I sign in, and where I am signed in. */
const accountRouter = router({
  account: procedure('eigen.aanmelding')
    .output(accountOutput)
    .query(({ ctx }) =>
      accountOf(ctx.reader, {
        session: ctx.session ?? refuse('identity.unknown_session'),
        token: ctx.sessionToken,
        clock: ctx.house.clock,
      }),
    ),

  /** Ends one of my sessions, or with null all but this one. */
  endSession: procedure('eigen.aanmelding')
    .input(endSessionInput)
    .output(ok)
    .mutation(({ ctx, input }) =>
      ctx.run(async (trx) => {
        const { userId, id } = await ownerOf(trx, ctx.house, tokenOf(ctx))
        await endMySession(trx, { userId, currentId: id }, input.sessionId)
        return done
      }),
    ),

  /** What has to be signed to make a passkey. */
  newPasskey: procedure('eigen.aanmelding')
    .output(challenge)
    .mutation(({ ctx }) => ctx.run((trx) => beginPasskey(trx, ctx.house, tokenOf(ctx)))),

  keepPasskey: procedure('eigen.aanmelding')
    .input(keepPasskeyInput)
    .output(ok)
    .mutation(({ ctx, input }) =>
      ctx.run((trx, command) => keepPasskey(trx, { house: ctx.house, ctx: command, session: tokenOf(ctx) }, input)).then(() => done),
    ),

  renamePasskey: procedure('eigen.aanmelding')
    .input(renamePasskeyInput)
    .output(ok)
    .mutation(({ ctx, input }) =>
      ctx.run(async (trx) => {
        const { userId } = await ownerOf(trx, ctx.house, tokenOf(ctx))
        await renamePasskey(trx, userId, input)
        return done
      }),
    ),

  removePasskey: procedure('eigen.aanmelding')
    .input(passkeyInput)
    .output(ok)
    .mutation(({ ctx, input }) =>
      ctx.run(async (trx, command) => {
        const { userId } = await ownerOf(trx, ctx.house, tokenOf(ctx))
        await removePasskey(trx, command, { userId, personId: ctx.personId, passkeyId: input.passkeyId })
        return done
      }),
    ),

  /** Goes on in another network of mine. */
  switchNetwork: procedure('eigen.aanmelding')
    .input(switchNetworkInput)
    .output(ok)
    .mutation(({ ctx, input }) =>
      ctx.run((trx) => switchNetwork(trx, ctx.house.clock, { token: tokenOf(ctx), ...input })).then(() => done),
    ),
})

export const identityRouter = mergeRouters(doorRouter, accountRouter, beheerRouter)

function tokenOf(ctx: Pick<RequestContext, 'sessionToken'>): string {
  return ctx.sessionToken ?? refuse('identity.unknown_session')
}

/** The session that this browser had until now ends: nobody can see that it is still there. */
async function welcome(ctx: Pick<RequestContext, 'setSession' | 'sessionToken' | 'house'>, { session, expiresAt }: Started) {
  const before = ctx.sessionToken
  if (before) await ctx.house.run((trx) => endSession(trx, before))
  ctx.setSession({ token: session, expiresAt })
  return done
}
