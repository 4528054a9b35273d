import { type Ctx, dayOf, fromText, newId, type Trx, toText, ZONE } from '@lerende/kernel'
import { refuse } from '../errors.ts'
import { freeDays } from '../queries/free-days.ts'
import { type RoundDates, roundDates } from '../rules/phases.ts'
import { offsetsOf } from '../tables.ts'
import { setPhaseTimers } from './phase-timers.ts'
import { planAhead } from './plan.ts'
import { announce, type NewRound, ontmoetingRow, roundRow } from './store-plan.ts'

/** A gathering of an overleg on a day that its rhythm does not name. */
export interface ExtraOntmoeting {
  overlegId: string
  startsAt: Temporal.Instant
  endsAt: Temporal.Instant
  /** its day in the network's zone */
  slotDay: string
  place: string
}

/**
 * Adds one, with a round of its own around it: what would have begun already begins now. Planning leaves it where it is, as it
 * does with what was moved by hand; the rounds after it get the next numbers.
 * @returns the id of the ontmoeting
 * @throws cycles.day_taken
 */
export async function addExtraOntmoeting(trx: Trx, ctx: Ctx, extra: ExtraOntmoeting): Promise<string> {
  const { overlegId, startsAt, endsAt, slotDay, place } = extra
  await checkDay(trx, extra)
  const overleg = await trx
    .selectFrom('overleg')
    .selectAll()
    .where('network_id', '=', ctx.scope.networkId)
    .where('id', '=', overlegId)
    .executeTakeFirstOrThrow()
  const computed = roundDates({ startsAt, endsAt }, offsetsOf(overleg), { isFree: await freeDays(trx, ctx.scope), zone: ZONE })
  const dates = notBefore(computed, ctx.clock.now())
  const target = { slot: { slotDay, startsAt, endsAt }, number: await nextNumber(trx, overlegId, slotDay), withPartners: false, dates }
  const fresh: NewRound = { overleg, target, roundId: newId<'round'>(), ontmoetingId: newId<'ontmoeting'>() }
  await announce(trx, ctx, overleg, [fresh])
  await trx.insertInto('round').values(roundRow(ctx, fresh)).execute()
  await trx
    .insertInto('ontmoeting')
    .values({ ...ontmoetingRow(ctx, fresh), place, moved_by_hand: 1 })
    .execute()
  await setPhaseTimers(trx, ctx, [{ roundId: fresh.roundId, phase: 'gepland', dates }])
  await planAhead(trx, ctx, [overlegId])
  return fresh.ontmoetingId
}

function notBefore(dates: RoundDates, now: Temporal.Instant): RoundDates {
  const later = (at: Temporal.Instant) => (Temporal.Instant.compare(at, now) < 0 ? now : at)
  return {
    ophalen: later(dates.ophalen),
    agenderen: later(dates.agenderen),
    ontmoeten: later(dates.ontmoeten),
    reflecteren: later(dates.reflecteren),
    terugkoppelen: later(dates.terugkoppelen),
    due: later(dates.due),
  }
}

/** One ontmoeting of an overleg on a day, and one round for a turn of its rhythm, also when that one was moved away from it. */
async function checkDay(trx: Trx, { overlegId, startsAt, slotDay }: ExtraOntmoeting): Promise<void> {
  const rows = await trx
    .selectFrom('ontmoeting')
    .innerJoin('round', 'round.id', 'ontmoeting.round_id')
    .select(['ontmoeting.starts_at', 'ontmoeting.status', 'round.slot_day'])
    .where('ontmoeting.overleg_id', '=', overlegId)
    .where('round.withdrawn_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb('round.slot_day', '=', slotDay),
        eb.and([
          eb('ontmoeting.starts_at', '>', toText(startsAt.subtract({ hours: 24 }))),
          eb('ontmoeting.starts_at', '<', toText(startsAt.add({ hours: 24 }))),
        ]),
      ]),
    )
    .execute()
  const taken = rows.some((row) => row.slot_day === slotDay || (row.status !== 'geannuleerd' && dayOf(fromText(row.starts_at)) === slotDay))
  if (taken) refuse('cycles.day_taken')
}

async function nextNumber(trx: Trx, overlegId: string, slotDay: string): Promise<number> {
  const before = await trx
    .selectFrom('round')
    .select((eb) => eb.fn.max('number').as('number'))
    .where('overleg_id', '=', overlegId)
    .where('withdrawn_at', 'is', null)
    .where('slot_day', '<', slotDay)
    .executeTakeFirst()
  return Number(before?.number ?? 0) + 1
}
