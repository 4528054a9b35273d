import { comparePack, loadPack, PackInvalid, unpack } from '@lerende/content'
import { comingTimers, jobResult, jobsOf, stopJob } from '@lerende/kernel'
import { MAIL_STATUSES, mailCounts, mailQueue, retryFailedMails } from '@lerende/mail'
import {
  archiveOrganisation,
  bringBackOrganisation,
  changeNetwork,
  networkSettingsInput,
  newOrganisationInput,
  organisationInput,
  procedure,
  renameOrganisation,
  renameOrganisationInput,
  router,
  startOrganisation,
} from '@lerende/network'
import { z } from 'zod'
import { eventsPage } from './events.ts'
import { withoutNumbers } from './guard.ts'
import {
  eventsInput,
  eventsOutput,
  fileOutput,
  jobInput,
  jobsOutput,
  mailsOutput,
  openDataInput,
  packInput,
  packOutput,
  pageInput,
  timersOutput,
} from './inputs.ts'
import { OPEN_DATA, startOpenData } from './jobs.ts'
import { networkSettings, settingsOutput } from './settings.ts'

const PAGE = 50
const done = z.object({ ok: z.literal(true) })

/** What a beheerder looks after besides the health of the installation: queue, timers, log, content and open data. */
export const upkeepRouter = router({
  /** The mail queue of this network by state: what for and why not, never to whom or what it says. */
  mails: procedure('werking.bewaken', { audit: 'mailwachtrij.gezien' })
    .input(pageInput.extend({ status: z.enum(MAIL_STATUSES) }))
    .output(mailsOutput)
    .query(async ({ ctx, input }) => ({
      counts: await mailCounts(ctx.reader, ctx.scope),
      mails: await mailQueue(ctx.reader, ctx.scope, { status: input.status, skip: input.page * PAGE, limit: PAGE }),
      size: PAGE,
    })),

  /** Sends once more all that the queue shows as given up. Which mail is whose stays out of it. */
  retryMails: procedure('werking.bewaken', { audit: 'werking.hersteld' })
    .output(z.object({ again: z.number() }))
    .mutation(async ({ ctx }) => ({ again: await ctx.run((trx, command) => retryFailedMails(trx, command)) })),

  /** What the house is going to do by itself in this network, and when. */
  timers: procedure('werking.bewaken', { audit: 'timers.gezien' })
    .input(pageInput.extend({ kind: z.string().max(100).nullable() }))
    .output(timersOutput)
    .query(async ({ ctx, input }) => ({
      ...(await comingTimers(ctx.reader, ctx.scope, { kind: input.kind, skip: input.page * PAGE, limit: PAGE })),
      size: PAGE,
    })),

  /** Envelopes of what happened. What sealed people did is not in it. */
  events: procedure('controle.lezen', { audit: 'gebeurtenissen.gezien' })
    .input(eventsInput)
    .output(eventsOutput)
    .query(({ ctx, input }) => eventsPage(ctx.house, ctx.scope, input)),

  /** What the network is called and for which region, and what is the same everywhere. Every member may know it. */
  settings: procedure('netwerk.kennen')
    .output(settingsOutput)
    .query(({ ctx }) => networkSettings(ctx.reader, ctx.scope)),

  changeSettings: procedure('netwerk.inrichten', { audit: 'netwerk.ingericht' })
    .input(networkSettingsInput)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      withoutNumbers(input)
      await ctx.run((trx, command) => changeNetwork(trx, command, input))
      return { ok: true as const }
    }),

  addOrganisation: procedure('netwerk.inrichten', { audit: 'netwerk.ingericht' })
    .input(newOrganisationInput)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      withoutNumbers(input)
      await ctx.run((trx, command) => startOrganisation(trx, command, input))
      return { ok: true as const }
    }),

  renameOrganisation: procedure('netwerk.inrichten', { audit: 'netwerk.ingericht' })
    .input(renameOrganisationInput)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      withoutNumbers({ name: input.name })
      await ctx.run((trx, command) => renameOrganisation(trx, command, input))
      return { ok: true as const }
    }),

  /** From now on nobody new comes in for it; its people and what it did stay. */
  archiveOrganisation: procedure('netwerk.inrichten', { audit: 'netwerk.ingericht' })
    .input(organisationInput)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await ctx.run((trx, command) => archiveOrganisation(trx, command, input))
      return { ok: true as const }
    }),

  bringBackOrganisation: procedure('netwerk.inrichten', { audit: 'netwerk.ingericht' })
    .input(organisationInput)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await ctx.run((trx, command) => bringBackOrganisation(trx, command, input))
      return { ok: true as const }
    }),

  /** What loading this pack would change. A mutation, because it is too much for an address. */
  packPreview: procedure('netwerk.inrichten', { audit: 'inhoud.bekeken' })
    .input(packInput)
    .output(packOutput)
    .mutation(async ({ ctx, input }) => {
      const found = unpack(input.upload)
      if ('problems' in found) return { problems: found.problems, comparison: null }
      return { problems: [], comparison: await comparePack(ctx.reader, ctx.scope, found.pack) }
    }),

  /** Makes this pack the content of the network. Earlier wordings stay, so what points at them still reads. */
  packLoad: procedure('netwerk.inrichten', { audit: 'inhoud.geladen' })
    .input(packInput)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      const found = unpack(input.upload)
      if ('problems' in found) throw new PackInvalid('dit pakket', found.problems)
      await ctx.run((trx, command) => loadPack(trx, command, found.pack))
      return { ok: true as const }
    }),

  /** Begins to gather open data of the network: nothing that is sealed, and no figures over fewer than ten. */
  openData: procedure('netwerk.inrichten', { audit: 'uitvoer.gemaakt' })
    .input(openDataInput)
    .output(z.object({ jobId: z.string() }))
    .mutation(async ({ ctx, input }) => ({ jobId: await ctx.run((trx, command) => startOpenData(trx, command, input)) })),

  /** The file that came of it, for who asked; null until it is there, and a day later. */
  openDataFile: procedure('netwerk.inrichten', { audit: 'uitvoer.gemaakt' })
    .input(jobInput)
    .output(fileOutput.nullable())
    .mutation(async ({ ctx, input }) =>
      fileOutput.nullable().parse(await jobResult(ctx.reader, ctx.scope, { ...input, kind: OPEN_DATA, personId: ctx.personId })),
    ),

  /** How far long work is that I asked for, in the last day; the latest first. */
  jobs: procedure('eigen.werk')
    .output(jobsOutput)
    .query(({ ctx }) => jobsOf(ctx.reader, ctx.scope, ctx.personId)),

  /** Stops long work of mine between two steps; what was done stays done. */
  stopJob: procedure('eigen.werk')
    .input(jobInput)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await ctx.run((trx, command) => stopJob(trx, command, { ...input, personId: ctx.personId }))
      return { ok: true as const }
    }),
})
