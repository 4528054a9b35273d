import { type Ctx, record, type Trx, toText } from '@lerende/kernel'
import { refuse } from '../errors.ts'
import { MeetingClockSet } from '../events.ts'
import type { PressClockInput } from '../inputs.ts'
import { meetingClockOf } from '../queries/meeting-clock.ts'
import { ontmoetingById } from '../queries/ontmoetingen.ts'
import { requireRight } from '../queries/standing.ts'
import { pressed } from '../rules/meeting-clock.ts'
import { reached } from '../tables.ts'
import { refsOf } from './ontmoeting.ts'

/**
 * Begins, holds, lengthens or stops the clock in the room. It can be tried beforehand, until the round comes to terugkoppelen.
 * @throws cycles.unknown_ontmoeting, cycles.not_your_overleg, cycles.not_planned, cycles.meeting_over
 */
export async function pressClock(trx: Trx, ctx: Ctx, input: PressClockInput): Promise<void> {
  const ontmoeting = await ontmoetingById(trx, ctx.scope, input.ontmoetingId)
  await requireRight(trx, ctx, 'ontmoeting.leiden', { overlegId: ontmoeting.overlegId, ontmoetingId: ontmoeting.id })
  if (ontmoeting.status === 'geannuleerd') refuse('cycles.not_planned')
  // Writing nothing new to the row of the ontmoeting lets two who press at once take turns: a clock may not be there yet to lock.
  await trx
    .updateTable('ontmoeting')
    .set((eb) => ({ status: eb.ref('status') }))
    .where('id', '=', ontmoeting.id)
    .execute()
  const round = await trx.selectFrom('round').select('phase').where('id', '=', ontmoeting.roundId).executeTakeFirstOrThrow()
  if (reached(round.phase, 'terugkoppelen')) refuse('cycles.meeting_over')
  const before = await meetingClockOf(trx, ctx.scope, ontmoeting.id)
  const after = pressed(before, input, ctx.clock.now())
  if (after === before) return
  await record(trx, ctx, MeetingClockSet, {
    stream: `ontmoeting/${ontmoeting.id}`,
    data: {
      ...refsOf(ontmoeting),
      press: input.press,
      about: after?.about ?? null,
      subjectId: after?.subjectId ?? null,
      seconds: after?.seconds ?? null,
      running: after?.startedAt != null,
    },
  })
  if (!after) {
    await trx.deleteFrom('meeting_clock').where('ontmoeting_id', '=', ontmoeting.id).execute()
    return
  }
  const set = {
    about: after.about,
    subject_id: after.subjectId,
    seconds: after.seconds,
    spent_seconds: after.spentSeconds,
    started_at: after.startedAt && toText(after.startedAt),
  }
  await trx
    .insertInto('meeting_clock')
    .values({ ontmoeting_id: ontmoeting.id, network_id: ctx.scope.networkId, ...set })
    .onConflict((conflict) => conflict.column('ontmoeting_id').doUpdateSet(set))
    .execute()
}
