import { allOverleggen, membersOf, overlegById, requireRight, standingsAt } from '@lerende/cycles'
import { deviceWords, endSession, enter } from '@lerende/identity'
import { toText } from '@lerende/kernel'
import { allPeople, may, openOrganisations, openProcedure, procedure, router } from '@lerende/network'
import { z } from 'zod'
import { acceptInvitation } from '../commands/accept.ts'
import { invite, inviteToNetwork, requireInviter, resendInvitation, withdrawInvitation } from '../commands/invite.ts'
import { inviteList, listOutcome } from '../commands/invite-list.ts'
import { invitationInput, inviteInput, inviteListInput, inviteToNetworkInput, openInput, previewInput, tokenInput } from '../inputs.ts'
import { invitationByToken, invitedAddresses, openInvitations } from '../queries.ts'
import { readList } from '../rules/list.ts'
import { type Known, previewList } from '../rules/preview.ts'

const ok = z.object({ ok: z.literal(true) })
const done = { ok: true as const }

const invitee = z.object({
  name: z.string(),
  email: z.string(),
  functie: z.string(),
  organisationId: z.string().nullable(),
  alsoOverlegIds: z.array(z.string()),
})

const previewOutput = z.array(
  z.object({
    line: z.number(),
    name: z.string(),
    email: z.string(),
    functie: z.string(),
    organisation: z.string(),
    overleggen: z.array(z.string()),
    problems: z.array(z.string()),
    note: z.string().nullable(),
    invitee: invitee.nullable(),
  }),
)

const openOutput = z.array(
  z.object({
    invitationId: z.string(),
    name: z.string(),
    email: z.string(),
    functie: z.string(),
    organisationName: z.string().nullable(),
    role: z.string(),
    sentAt: z.string(),
    expiresAt: z.string(),
    expired: z.boolean(),
  }),
)

export const invitationsRouter = router({
  /** Who was asked for an overleg and did not answer yet. */
  open: procedure('mensen.uitnodigen', { audit: 'uitnodigingen.gezien' })
    .input(openInput)
    .output(openOutput)
    .query(async ({ ctx, input }) => {
      await requireInviter(ctx.reader, ctx.commandCtx, input.overlegId)
      return openInvitations(ctx.reader, ctx.scope, { ...input, now: toText(ctx.commandCtx.clock.now()) })
    }),

  /** Looks a pasted list through and sends nothing. A mutation, so that the names in it do not end in an address. */
  preview: procedure('mensen.uitnodigen')
    .input(previewInput)
    .output(previewOutput)
    .mutation(async ({ ctx, input }) => {
      const { overlegId } = input
      await requireRight(ctx.reader, ctx.commandCtx, 'mensen.uitnodigen', { overlegId })
      await overlegById(ctx.reader, ctx.scope, overlegId)
      const overleggen: Known['overleggen'][number][] = []
      const everyone = await allPeople(ctx.reader, ctx.scope)
      const seats = new Map(everyone.map((one) => [one.id, new Set<string>()]))
      for (const one of await allOverleggen(ctx.reader, ctx.scope)) {
        const standings = await standingsAt(ctx.reader, ctx.scope, { overlegId: one.id, personId: ctx.personId })
        if (!may('mensen.uitnodigen', standings)) continue
        overleggen.push(one)
        for (const member of await membersOf(ctx.reader, ctx.scope, one.id)) seats.get(member.personId)?.add(one.id)
      }
      const people = new Map(everyone.map((one) => [one.email, seats.get(one.id) ?? new Set<string>()]))
      const organisations = await openOrganisations(ctx.reader, ctx.scope)
      const invited = await invitedAddresses(ctx.reader, ctx.scope)
      return previewList(readList(input.text), overlegId, { organisations, overleggen, people, invited })
    }),

  /** All of them, or nobody. */
  invite: procedure('mensen.uitnodigen', { audit: 'uitnodiging.gewijzigd' })
    .input(inviteInput)
    .output(z.object({ invited: z.number(), joined: z.number() }))
    .mutation(({ ctx, input }) => ctx.run((trx, command) => invite(trx, command, input))),

  /** A long list, in steps: goes on by itself, and can be stopped. */
  inviteList: procedure('mensen.uitnodigen', { audit: 'uitnodiging.gewijzigd' })
    .input(inviteListInput)
    .output(z.object({ jobId: z.string() }))
    .mutation(async ({ ctx, input }) => ({ jobId: await ctx.run((trx, command) => inviteList(trx, command, input)) })),

  /** How a list that I had asked went; null while it is going on, and a day later. */
  listOutcome: procedure('eigen.werk')
    .input(z.object({ jobId: z.string().max(100) }))
    .output(z.object({ invited: z.number(), joined: z.number() }).nullable())
    .query(({ ctx, input }) => listOutcome(ctx.reader, ctx.scope, { ...input, personId: ctx.personId })),

  /** Somebody for the network, without an overleg yet. */
  inviteToNetwork: procedure('netwerk.uitnodigen', { audit: 'uitnodiging.gewijzigd' })
    .input(inviteToNetworkInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run((trx, command) => inviteToNetwork(trx, command, input)).then(() => done)),

  resend: procedure('mensen.uitnodigen', { audit: 'uitnodiging.gewijzigd' })
    .input(invitationInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run((trx, command) => resendInvitation(trx, command, input)).then(() => done)),

  withdraw: procedure('mensen.uitnodigen', { audit: 'uitnodiging.gewijzigd' })
    .input(invitationInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run((trx, command) => withdrawInvitation(trx, command, input)).then(() => done)),

  /** What the page behind the link in the mail shows. */
  read: openProcedure('uitnodiging.aannemen')
    .input(tokenInput)
    .output(z.object({ name: z.string(), email: z.string(), networkName: z.string(), overleggen: z.array(z.string()) }))
    .query(({ ctx, input }) => invitationByToken(ctx.house.read, { keys: ctx.house.keys, clock: ctx.house.clock, token: input.token })),

  /** Joins, and signs in; who has a passkey and leads here does that with the passkey. By POST, so that mail scanners use nothing up. */
  accept: openProcedure('uitnodiging.aannemen')
    .input(tokenInput)
    .output(z.object({ signedIn: z.boolean() }))
    .mutation(async ({ ctx, input }) => {
      const { keys, clock } = ctx.house
      const started = await ctx.house.run(async (trx) => {
        const person = await acceptInvitation(trx, { keys, clock, correlationId: ctx.correlationId, token: input.token })
        const entered = await enter(trx, ctx.house, { ...person, way: 'invitation', device: deviceWords(ctx.userAgent) })
        if (entered && ctx.sessionToken) await endSession(trx, ctx.sessionToken)
        return entered
      })
      if (started) ctx.setSession({ token: started.session, expiresAt: started.expiresAt })
      return { signedIn: started !== null }
    }),
})
