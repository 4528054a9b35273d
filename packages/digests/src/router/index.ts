import { requireRight } from '@lerende/cycles'
import { dayOf } from '@lerende/kernel'
import { addressWorks, caughtAddresses, caughtMail, caughtMails } from '@lerende/mail'
import { linkProcedure, networkOf, openProcedure, procedure, router } from '@lerende/network'
import { z } from 'zod'
import { chooseByLink } from '../commands/by-link.ts'
import { setPreference } from '../commands/preferences.ts'
import { previewFor } from '../compose/preview.ts'
import { questionOf } from '../compose/shared.ts'
import { refuse } from '../errors.ts'
import { caughtMailInput, chooseByLinkInput, linkInput, mailboxInput, overlegInput, preferenceInput } from '../inputs.ts'
import { addressOf, digestReader, goneMembers, preferenceOf } from '../queries.ts'
import { settings } from '../settings.ts'

const preferenceOutput = z.object({
  cadence: z.enum(['week', 'two-weeks', 'month', 'never']),
  weekday: z.number(),
  time: z.string(),
  atOnce: z.boolean(),
  letters: z.boolean(),
  nextAt: z.string().nullable(),
})

const mailLine = z.object({
  id: z.number(),
  to: z.string(),
  subject: z.string(),
  receivedAt: z.string(),
})

export const digestsRouter = router({
  preference: procedure('eigen.overzicht')
    .output(preferenceOutput)
    .query(({ ctx }) => preferenceOf(ctx.reader, ctx.scope, ctx.personId)),

  setPreference: procedure('eigen.overzicht')
    .input(preferenceInput)
    .output(z.object({ ok: z.literal(true) }))
    .mutation(async ({ ctx, input }) => {
      await ctx.run((trx, command) => setPreference(trx, command, { ...input, personId: ctx.personId }))
      return { ok: true as const }
    }),

  /** My mail address, and since when mail to it comes back; null when it arrives as far as we know. */
  address: procedure('eigen.overzicht')
    .output(z.object({ email: z.string(), goneSince: z.string().nullable() }))
    .query(({ ctx }) => addressOf(ctx.reader, ctx.scope, ctx.personId)),

  /** I say that my address works: mail goes there again from now on. */
  confirmAddress: procedure('eigen.overzicht')
    .output(z.object({ ok: z.literal(true) }))
    .mutation(async ({ ctx }) => {
      await ctx.run(async (trx, command) => {
        const { email } = await addressOf(trx, command.scope, ctx.personId)
        await addressWorks(trx, command, email)
      })
      return { ok: true as const }
    }),

  /** To which members of an overleg mail does not get, and why, for who keeps it. */
  goneMembers: procedure('overleg.houden')
    .input(overlegInput)
    .output(z.array(z.object({ personId: z.string(), why: z.enum(['address', 'complaint']), since: z.string() })))
    .query(async ({ ctx, input }) => {
      await requireRight(ctx.reader, ctx.commandCtx, 'overleg.houden', input)
      return goneMembers(ctx.reader, ctx.scope, input.overlegId)
    }),

  /** How often the person of this link gets the digest. Without a name: whoever was passed on the mail learns nothing. */
  byLink: linkProcedure('overzicht.afmelden')
    .input(linkInput)
    .output(preferenceOutput.pick({ cadence: true, letters: true }).extend({ networkName: z.string() }))
    .query(async ({ ctx, input }) => {
      const { read, keys } = ctx.house
      const { scope, personId } = (await digestReader(read, { keys, token: input.token })) ?? refuse('digest.link_invalid')
      const { cadence, letters } = await preferenceOf(read, scope, personId)
      return { cadence, letters, networkName: (await networkOf(read, scope)).name }
    }),

  /** Says how often, or never, without signing in. By POST, so that mail scanners that open links stop nothing. */
  chooseByLink: linkProcedure('overzicht.afmelden')
    .input(chooseByLinkInput)
    .output(z.object({ ok: z.literal(true) }))
    .mutation(async ({ ctx, input }) => {
      await chooseByLink(ctx.house, ctx.correlationId, input)
      return { ok: true as const }
    }),

  /** My next digest as it would be now: the same mail, made on the spot. */
  preview: procedure('eigen.overzicht')
    .output(z.object({ subject: z.string(), html: z.string(), text: z.string(), empty: z.boolean() }))
    .query(({ ctx }) => previewFor(ctx.house, ctx.commandCtx, ctx.personId)),

  /** One uitgangspunt with a question, the same for everyone in a week. */
  question: procedure('eigen.zien')
    .output(z.object({ titel: z.string(), stelling: z.string(), vraag: z.string() }).nullable())
    .query(({ ctx }) => questionOf(ctx.reader, ctx.scope, dayOf(ctx.house.clock.now()))),

  /** The embedded mailbox, on machines without a mail server of their own. Newest first. */
  mailbox: openProcedure('proef.bekijken')
    .input(mailboxInput)
    .output(z.array(mailLine))
    .query(async ({ ctx, input }) => {
      if (!settings.mailbox) refuse('digest.no_mailbox')
      const mails = await caughtMails(ctx.house.read, {
        limit: input.limit,
        ...(input.address ? { address: input.address } : {}),
        ...(input.before ? { before: input.before } : {}),
      })
      return mails.map(({ id, to, subject, receivedAt }) => ({ id, to, subject, receivedAt }))
    }),

  /** For whom the mailbox holds mail. */
  mailboxAddresses: openProcedure('proef.bekijken')
    .output(z.array(z.object({ address: z.string(), count: z.number() })))
    .query(async ({ ctx }) => {
      if (!settings.mailbox) refuse('digest.no_mailbox')
      const addresses = await caughtAddresses(ctx.house.read)
      return addresses.map(({ address, count }) => ({ address, count }))
    }),

  caughtMail: openProcedure('proef.bekijken')
    .input(caughtMailInput)
    .output(mailLine.extend({ from: z.string(), html: z.string(), text: z.string(), calendar: z.string().nullable(), headers: z.string() }))
    .query(async ({ ctx, input }) => {
      if (!settings.mailbox) refuse('digest.no_mailbox')
      const { id, to, from, subject, receivedAt, html, text, calendar, headers } = await caughtMail(ctx.house.read, input.id)
      return { id, to, from, subject, receivedAt, html, text, calendar, headers }
    }),
})
