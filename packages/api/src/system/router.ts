import { toText } from '@lerende/kernel'
import { failedMails, retryMail } from '@lerende/mail'
import { openProcedure, procedure, router } from '@lerende/network'
import { z } from 'zod'
import { refuse } from './errors.ts'
import type { SystemPort } from './port.ts'

const checkOutput = z.object({
  key: z.string(),
  status: z.enum(['ok', 'let-op', 'fout']),
  what: z.string(),
  todo: z.string().nullable(),
})

const failedMailOutput = z.object({
  key: z.string(),
  personId: z.string(),
  purpose: z.string(),
  attempts: z.number(),
  dueAt: z.string(),
  error: z.string().nullable(),
})

const stuckOutput = z.object({ id: z.string(), source: z.string(), name: z.string(), error: z.string(), at: z.string() })

/** Procedures about the installation: its health, the demo's clock, and what got stuck. */
export function systemRouter(system: SystemPort) {
  return router({
    /** What kind of installation this is and what moment it is there (UTC); in a demo that is not the real one. */
    demo: openProcedure('proef.bekijken')
      .output(z.object({ demo: z.boolean(), mailbox: z.boolean(), now: z.string() }))
      .query(({ ctx }) => ({ demo: system.demo, mailbox: system.mailbox, now: toText(ctx.house.clock.now()) })),

    /** Demo only: whom one can sign in as. Their mail is for everybody to read, so their addresses are no secret. */
    demoPeople: openProcedure('proef.bekijken')
      .output(z.array(z.object({ name: z.string(), email: z.string(), what: z.string() })))
      .query(() => (system.demo ? system.demoPeople() : [])),

    /** Demo only: lets a week go by, with everything that falls due in it. */
    advanceWeek: procedure('proef.tijd')
      .output(z.object({ now: z.string() }))
      .mutation(async () => {
        if (!system.demo) refuse('system.not_a_demo')
        const now = (await system.advanceWeek()) ?? refuse('system.clock_is_moving')
        return { now: toText(now) }
      }),

    /** What the doctor finds. */
    health: procedure('werking.bewaken')
      .output(z.object({ at: z.string(), checks: z.array(checkOutput) }))
      .query(async ({ ctx }) => ({ at: toText(ctx.house.clock.now()), checks: await system.health() })),

    stuck: procedure('werking.bewaken', { audit: 'vastgelopen.gezien' })
      .output(z.array(stuckOutput))
      .query(({ ctx }) => system.stuck(ctx.scope)),

    /** Tries once more what was set aside. */
    retryStuck: procedure('werking.bewaken', { audit: 'werking.hersteld' })
      .input(z.object({ id: z.string().max(100) }))
      .output(z.object({ ok: z.literal(true) }))
      .mutation(async ({ ctx, input }) => {
        if (!(await system.retryStuck(ctx.scope, input.id))) refuse('system.unknown_stuck')
        return { ok: true as const }
      }),

    /** Mails of this network that were given up, the oldest first. */
    failedMails: procedure('werking.bewaken', { audit: 'mailwachtrij.gezien' })
      .output(z.array(failedMailOutput))
      .query(({ ctx }) => failedMails(ctx.reader, ctx.scope)),

    /** Sends once more what was given up. */
    retryMail: procedure('werking.bewaken', { audit: 'werking.hersteld' })
      .input(z.object({ key: z.string().max(300) }))
      .output(z.object({ ok: z.literal(true) }))
      .mutation(({ ctx, input }) =>
        ctx.run(async (trx, command) => {
          await retryMail(trx, command, input.key)
          return { ok: true as const }
        }),
      ),
  })
}
