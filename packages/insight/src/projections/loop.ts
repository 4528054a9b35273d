import { BundleAnswered, SignalRaised } from '@lerende/followup'
import { on, projection } from '@lerende/kernel'

/** The promise, signal by signal: received, promised, answered. */
export const loopProjection = projection({
  name: 'insight.loop',
  tables: ['loop'],
  on: [
    on(SignalRaised, async (trx, _ctx, event) => {
      await trx
        .insertInto('loop')
        .values({
          signal_id: event.data.signalId,
          network_id: event.networkId,
          overleg_id: event.data.overlegId,
          received_day: event.data.day,
          due_at: event.data.dueAt,
          answered_at: null,
          outcome: null,
        })
        .execute()
    }),
    on(BundleAnswered, async (trx, _ctx, event) => {
      // The first answer closes the loop; a second one, after somebody said it did not help, does not make it later.
      await trx
        .updateTable('loop')
        .set({ answered_at: event.data.answeredAt, outcome: event.data.outcome })
        .where('signal_id', 'in', event.data.signalIds)
        .where('answered_at', 'is', null)
        .execute()
    }),
  ],
})
