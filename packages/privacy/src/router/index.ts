import { dayOf, type PersonId, ZONE } from '@lerende/kernel'
import {
  AUDIT_KINDS,
  type AuditKindName,
  auditLog,
  findEverybodyInput,
  networkOf,
  openProcedure,
  peoplePage,
  personById,
  procedure,
  router,
} from '@lerende/network'
import { correct } from '../commands/correct.ts'
import { askEmailChange, confirmEmailChange } from '../commands/email-change.ts'
import { leaveNetwork } from '../commands/leave.ts'
import { refuse } from '../errors.ts'
import { askEmailInput, auditLogInput, correctInput, downloadInput, emailTokenInput, endAccountInput, leaveInput } from '../inputs.ts'
import { beforeLeaving, myData } from '../queries/my-data.ts'
import { htmlFile, jsonFile } from '../rules/export-file.ts'
import { showData } from '../rules/show.ts'
import { auditOutput, fileOutput, leavingOutput, ok, peopleOutput, sectionsOutput } from './outputs.ts'

const done = { ok: true as const }
const PAGE = 50
const showDay = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: ZONE })

export const privacyRouter = router({
  /** What is kept of me, part by part, in plain words. */
  myData: procedure('eigen.gegevens')
    .output(sectionsOutput)
    .query(async ({ ctx }) => showData(await myData(ctx.reader, ctx.commandCtx, ctx.personId), AUDIT_KINDS)),

  /** The same as a file. A mutation, so that nothing of it stays in a cache on the way. */
  download: procedure('eigen.gegevens', { audit: 'gegevens.opgehaald' })
    .input(downloadInput)
    .output(fileOutput)
    .mutation(({ ctx, input }) =>
      ctx.run(async (trx, command) => {
        const data = await myData(trx, command, ctx.personId)
        const shown = showData(data, AUDIT_KINDS)
        const { name: network } = await networkOf(trx, command.scope)
        const now = command.clock.now()
        const day = dayOf(now)
        if (input.format === 'json') return jsonFile({ network, day }, data, shown)
        return htmlFile({ network, day, dayText: showDay.format(now.epochMilliseconds) }, shown)
      }),
    ),

  /** Mends what the register says of me. Another address goes by `askEmail`. */
  correct: procedure('eigen.gegevens')
    .input(correctInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run((trx, command) => correct(trx, command, { ...input, personId: ctx.personId })).then(() => done)),

  /** Mails a link to the address that I want. The answer is the same when it is somebody else's. */
  askEmail: procedure('eigen.gegevens')
    .input(askEmailInput)
    .output(ok)
    .mutation(({ ctx, input }) => {
      // An organisation speaks for one network; the address, and what hangs on it, may be somebody's in others.
      if (ctx.session?.provesAddress === false) refuse('privacy.link_first')
      return ctx.run((trx, command) => askEmailChange(trx, command, { ...input, personId: ctx.personId })).then(() => done)
    }),

  /** Where the link leads. By POST, so that mail scanners that open links confirm nothing. */
  confirmEmail: openProcedure('mailadres.bevestigen')
    .input(emailTokenInput)
    .output(ok)
    .mutation(async ({ ctx, input }) => {
      const { keys, clock } = ctx.house
      await ctx.house.run((trx) => confirmEmailChange(trx, { keys, clock, correlationId: ctx.correlationId, token: input.token }))
      return done
    }),

  /** What I should know before I leave. */
  leaving: procedure('eigen.gegevens')
    .output(leavingOutput)
    .query(({ ctx }) => beforeLeaving(ctx.reader, ctx.scope, ctx.personId)),

  /** Leaves, for good. */
  leave: procedure('eigen.gegevens', { audit: 'account.beeindigd' })
    .input(leaveInput)
    .output(ok)
    .mutation(async ({ ctx }) => {
      await ctx.run((trx, command) => leaveNetwork(trx, command, ctx.personId))
      ctx.setSession(null)
      return done
    }),

  /** Everybody with address, page by page. */
  people: procedure('mensen.afmelden', { audit: 'mensen.gezien' })
    .input(findEverybodyInput)
    .output(peopleOutput)
    .query(({ ctx, input }) => peoplePage(ctx.reader, ctx.scope, { ...input, limit: PAGE })),

  /** Ends somebody's account: the same as when they leave themselves. */
  endAccount: procedure('mensen.afmelden', { audit: 'account.beeindigd' })
    .input(endAccountInput)
    .output(ok)
    .mutation(({ ctx, input }) =>
      ctx
        .run(async (trx, command) => {
          const { id } = await personById(trx, command.scope, input.personId)
          // The register holds nothing but ids of people.
          await leaveNetwork(trx, command, id as PersonId)
        })
        .then(() => done),
    ),

  /** Who did what, the last hour first. Reading it is itself an entry. */
  auditLog: procedure('controle.lezen', { audit: 'controle.gezien' })
    .input(auditLogInput)
    .output(auditOutput)
    .query(async ({ ctx, input }) => {
      const kinds = Object.entries(AUDIT_KINDS).map(([value, { nl }]) => ({ value, label: nl }))
      const kind = isKind(input.kind) ? input.kind : null
      const rows = await auditLog(ctx.reader, ctx.scope, { kind, after: input.after, limit: PAGE + 1 })
      const entries = rows.slice(0, PAGE)
      const last = entries.at(-1)
      return {
        kinds,
        entries: entries.map((row) => ({ ...row, what: isKind(row.kind) ? AUDIT_KINDS[row.kind].nl : row.kind })),
        next: rows.length > PAGE && last ? { hour: last.hour, id: last.id } : null,
      }
    }),
})

function isKind(text: string | null): text is AuditKindName {
  return text !== null && Object.hasOwn(AUDIT_KINDS, text)
}
