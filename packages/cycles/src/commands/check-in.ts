import { type Ctx, fromText, record, type Trx } from '@lerende/kernel'
import { refuse } from '../errors.ts'
import { CheckedIn } from '../events.ts'
import { invited, ontmoetingById } from '../queries/ontmoetingen.ts'
import { checkInOpens } from '../rules/check-in.ts'
import { reached } from '../tables.ts'
import { refsOf } from './ontmoeting.ts'

/**
 * Somebody who is invited says that they are there, from an hour before the start until the round comes to terugkoppelen.
 * Who leads can still mend it with the list of who was there.
 * @throws cycles.unknown_ontmoeting, cycles.not_invited, cycles.not_planned, cycles.check_in_later, cycles.attendance_final
 */
export async function checkIn(trx: Trx, ctx: Ctx, input: { ontmoetingId: string; personId: string }): Promise<void> {
  const ontmoeting = await ontmoetingById(trx, ctx.scope, input.ontmoetingId)
  const people = await invited(trx, ctx.scope, ontmoeting.id)
  const me = people.find((one) => one.personId === input.personId) ?? refuse('cycles.not_invited')
  if (ontmoeting.status === 'geannuleerd') refuse('cycles.not_planned')
  if (Temporal.Instant.compare(ctx.clock.now(), checkInOpens(fromText(ontmoeting.startsAt))) < 0) refuse('cycles.check_in_later')
  const round = await trx.selectFrom('round').select('phase').where('id', '=', ontmoeting.roundId).executeTakeFirstOrThrow()
  if (reached(round.phase, 'terugkoppelen')) refuse('cycles.attendance_final')
  if (me.attended) return
  await record(trx, ctx, CheckedIn, {
    stream: `ontmoeting/${ontmoeting.id}`,
    data: { ...refsOf(ontmoeting), personId: me.personId },
  })
  await trx
    .insertInto('attendance')
    .values({
      ontmoeting_id: ontmoeting.id,
      network_id: ctx.scope.networkId,
      person_id: me.personId,
      rsvp: null,
      replaced_by: null,
      attended: 1,
    })
    .onConflict((conflict) => conflict.columns(['ontmoeting_id', 'person_id']).doUpdateSet({ attended: 1 }))
    .execute()
}
