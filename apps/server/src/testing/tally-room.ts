import { defineEvent, defineModule, engineOf, migration, on, projection, record, timerHandler } from '@lerende/kernel'
import { queueMail } from '@lerende/mail'
import { sql } from 'kysely'
import { z } from 'zod'

declare module '@lerende/kernel/tables' {
  interface Tables {
    tally_effect: { network_id: string; key: string; process: number }
    tally_seen: { network_id: string; key: string }
  }
}

/** Long enough for two processes to get in each other's way. */
const WORK_SECONDS = 0.01

const TallyFired = defineEvent({
  room: 'tally',
  name: 'TallyFired',
  version: 1,
  summary: 'A timer of the test room fired.',
  data: z.object({ key: z.string() }),
})

/**
 * A room for tests with processes: each timer leaves a row (with the process that did it), an event that a projection
 * counts, and a mail. No table forbids a second time, so whatever happens twice is there to see.
 */
export const tallyModule = defineModule({
  name: 'tally',
  migrations: [
    migration({
      name: '001-init',
      async up(run) {
        await run('create table tally_effect (network_id text not null, key text not null, process integer not null)')
        await run('create table tally_seen (network_id text not null, key text not null)')
      },
    }),
  ],
  events: { TallyFired },
  timers: [
    timerHandler({
      kind: 'tally.fire',
      data: z.object({ personId: z.string(), to: z.string() }),
      async fire(trx, ctx, { key, data }) {
        if (engineOf(trx) === 'postgres') await sql`select pg_sleep(${WORK_SECONDS})`.execute(trx)
        await trx.insertInto('tally_effect').values({ network_id: ctx.scope.networkId, key, process: process.pid }).execute()
        await record(trx, ctx, TallyFired, { stream: key, data: { key } })
        const mail = {
          personId: data.personId,
          purpose: 'tally',
          period: key,
          to: data.to,
          subject: key,
          model: { title: key, preheader: key, footer: { lines: [key] } },
        }
        await queueMail(trx, ctx, mail)
      },
    }),
  ],
  projections: [
    projection({
      name: 'tally.seen',
      tables: ['tally_seen'],
      on: [
        on(TallyFired, async (trx, _ctx, event) => {
          await trx.insertInto('tally_seen').values({ network_id: event.networkId, key: event.data.key }).execute()
        }),
      ],
    }),
  ],
})
