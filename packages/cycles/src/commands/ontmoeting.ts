import { type Ctx, dayOf, fromText, record, type Trx, toText, ZONE } from '@lerende/kernel'
import { refuse } from '../errors.ts'
import { OntmoetingCancelled, OntmoetingMoved } from '../events.ts'
import type { CancelOntmoetingInput, MoveOntmoetingInput } from '../inputs.ts'
import { freeDays } from '../queries/free-days.ts'
import { type Ontmoeting, ontmoetingById } from '../queries/ontmoetingen.ts'
import { requireRight } from '../queries/standing.ts'
import { instantAt } from '../rules/days.ts'
import { isBeforeMeeting, roundDates } from '../rules/phases.ts'
import { redate } from '../rules/redate.ts'
import { dateColumns, datesOf, offsetsOf } from '../tables.ts'
import { askAnew } from './ask-anew.ts'
import { guard, guardPlace } from './guard.ts'
import { setPhaseTimers } from './phase-timers.ts'

/**
 * Gives an ontmoeting another moment or place by hand; planning leaves it alone from then on. Its round follows. Who had
 * answered for another moment is asked again. A free day may be chosen: people know better than a calendar.
 * @throws cycles.unknown_ontmoeting, cycles.not_your_overleg, cycles.not_planned, cycles.already_began, cycles.in_the_past,
 *   cycles.day_taken, cycles.personal_data
 */
export async function moveOntmoeting(trx: Trx, ctx: Ctx, input: MoveOntmoetingInput): Promise<void> {
  const ontmoeting = await stillToCome(trx, ctx, input.ontmoetingId)
  guardPlace(input.place)
  const [day = '', time = ''] = input.startsLocal.split('T')
  const startsAt = instantAt(day, time, ZONE)
  const endsAt = startsAt.add({ minutes: input.durationMinutes })
  if (Temporal.Instant.compare(startsAt, ctx.clock.now()) <= 0) refuse('cycles.in_the_past', { field: 'startsLocal' })
  await checkDay(trx, ontmoeting, day)
  await record(trx, ctx, OntmoetingMoved, {
    stream: `ontmoeting/${ontmoeting.id}`,
    data: {
      ...refsOf(ontmoeting),
      previousStartsAt: ontmoeting.startsAt,
      startsAt: toText(startsAt),
      endsAt: toText(endsAt),
      place: input.place,
    },
  })
  await trx
    .updateTable('ontmoeting')
    .set((eb) => ({
      starts_at: toText(startsAt),
      ends_at: toText(endsAt),
      place: input.place,
      moved_by_hand: 1,
      calendar_sequence: eb('calendar_sequence', '+', 1),
    }))
    .where('id', '=', ontmoeting.id)
    .execute()
  if (toText(startsAt) !== ontmoeting.startsAt) await askAnew(trx, ontmoeting)
  await moveRound(trx, ctx, ontmoeting.roundId, { startsAt, endsAt })
}

async function moveRound(trx: Trx, ctx: Ctx, roundId: string, meeting: { startsAt: Temporal.Instant; endsAt: Temporal.Instant }) {
  const row = await trx
    .selectFrom('round')
    .innerJoin('overleg', 'overleg.id', 'round.overleg_id')
    .selectAll('round')
    .select('overleg.offsets_json')
    .where('round.id', '=', roundId)
    .executeTakeFirstOrThrow()
  const isFree = await freeDays(trx, ctx.scope)
  const computed = roundDates(meeting, offsetsOf(row), { isFree, zone: ZONE })
  const dates = redate({ phase: row.phase, dates: datesOf(row) }, computed, ctx.clock.now())
  await trx.updateTable('round').set(dateColumns(dates)).where('id', '=', roundId).execute()
  await setPhaseTimers(trx, ctx, [{ roundId, phase: row.phase, dates }])
}

/** Two ontmoetingen of one overleg on a day are a mistake; nobody would know which one an answer is for. */
async function checkDay(trx: Trx, ontmoeting: Ontmoeting, day: string): Promise<void> {
  const others = await trx
    .selectFrom('ontmoeting')
    .select('starts_at')
    .where('overleg_id', '=', ontmoeting.overlegId)
    .where('id', '!=', ontmoeting.id)
    .where('status', '!=', 'geannuleerd')
    .where('starts_at', '>=', toText(instantAt(day, '00:00', ZONE)))
    .where('starts_at', '<=', toText(instantAt(day, '23:59', ZONE)))
    .execute()
  if (others.some((other) => dayOf(fromText(other.starts_at)) === day)) refuse('cycles.day_taken', { field: 'startsLocal' })
}

/**
 * Calls an ontmoeting off. The round goes on: what was on the agenda is carried over when it comes to terugkoppelen.
 * @throws cycles.unknown_ontmoeting, cycles.not_your_overleg, cycles.not_planned, cycles.already_began, cycles.personal_data,
 *   cycles.confirm_personal
 */
export async function cancelOntmoeting(trx: Trx, ctx: Ctx, input: CancelOntmoetingInput): Promise<void> {
  const ontmoeting = await stillToCome(trx, ctx, input.ontmoetingId)
  guard(input.reason, 'reason', input.confirmed)
  await record(trx, ctx, OntmoetingCancelled, {
    stream: `ontmoeting/${ontmoeting.id}`,
    data: { ...refsOf(ontmoeting), reason: input.reason },
  })
  await trx
    .updateTable('ontmoeting')
    .set((eb) => ({ status: 'geannuleerd', cancel_reason: input.reason, calendar_sequence: eb('calendar_sequence', '+', 1) }))
    .where('id', '=', ontmoeting.id)
    .execute()
}

/**
 * An ontmoeting that can still be changed, by who leads it.
 * @throws cycles.unknown_ontmoeting, cycles.not_your_overleg, cycles.not_planned, cycles.already_began
 */
export async function stillToCome(trx: Trx, ctx: Ctx, ontmoetingId: string): Promise<Ontmoeting> {
  const ontmoeting = await ontmoetingById(trx, ctx.scope, ontmoetingId)
  await requireRight(trx, ctx, 'ontmoeting.leiden', { overlegId: ontmoeting.overlegId, ontmoetingId: ontmoeting.id })
  if (ontmoeting.status === 'geannuleerd') refuse('cycles.not_planned')
  const round = await trx.selectFrom('round').select('phase').where('id', '=', ontmoeting.roundId).executeTakeFirstOrThrow()
  // The clock counts as well as the phase: timers may be late after a stop.
  if (!isBeforeMeeting(round.phase) || ontmoeting.startsAt <= toText(ctx.clock.now())) refuse('cycles.already_began')
  return ontmoeting
}

/** What every event about an ontmoeting says of where it belongs. */
export function refsOf(ontmoeting: Pick<Ontmoeting, 'id' | 'roundId' | 'overlegId'>) {
  return { ontmoetingId: ontmoeting.id, roundId: ontmoeting.roundId, overlegId: ontmoeting.overlegId }
}
