import { mergeRouters, openProcedure, procedure, type RequestContext, router } from '@lerende/network'
import { z } from 'zod'
import { askForLink, redeemLink } from '../commands/links.ts'
import {
  beginPasskey,
  beginPasskeySignIn,
  keepPasskey,
  ownerOf,
  removePasskey,
  renamePasskey,
  signInWithPasskey,
} from '../commands/passkeys.ts'
import { resetSignIn } from '../commands/second-factor.ts'
import { endMySession, endSession, type Started, switchNetwork } from '../commands/sessions.ts'
import { refuse } from '../errors.ts'
import {
  endSessionInput,
  keepPasskeyInput,
  passkeyInput,
  passkeySignInInput,
  redeemSignInInput,
  renamePasskeyInput,
  requestSignInInput,
  resetSignInInput,
  switchNetworkInput,
} from '../inputs.ts'
import { accountOf } from '../queries/account.ts'
import { deviceWords } from '../rules/device.ts'
import { WAYS } from '../tables.ts'

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

/** What a beheerder arranges about signing in. */
const beheerRouter = router({
  /** Lets somebody who lost their passkey in once with a link alone. */
  resetSignIn: procedure('aanmelding.inrichten')
    .input(resetSignInInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run((trx, command) => resetSignIn(trx, command, input.personId)).then(() => done)),
})

export const identityRouter = mergeRouters(doorRouter, accountRouter, beheerRouter)

function tokenOf(ctx: Pick<RequestContext, 'sessionToken'>): string {
  return ctx.sessionToken ?? refuse('identity.unknown_session')
}

function welcome(ctx: Pick<RequestContext, 'setSession'>, { session, expiresAt }: Started) {
  ctx.setSession({ token: session, expiresAt })
  return done
}
