import { type Ctx, dayOf, fromText, setTimer, type Trx, ZONE } from '@lerende/kernel'
import { freeDays } from '../queries/free-days.ts'
import { nextPlanning } from '../rules/horizon.ts'
import { type KnownRound, type OverlegPlanning, planOverleg } from '../rules/plan-overleg.ts'
import { datesOf, type OverlegTable, offsetsOf } from '../tables.ts'
import { storePlannings } from './store-plan.ts'

/**
 * Plans 18 months ahead: every overleg of the network, or the ones named. Only what is still to come is planned anew;
 * rounds that began, were moved by hand or were held stay. Doing it again changes nothing.
 */
export async function planAhead(trx: Trx, ctx: Ctx, overlegIds?: readonly string[]): Promise<void> {
  const overleggen = await trx
    .selectFrom('overleg')
    .selectAll()
    .where('network_id', '=', ctx.scope.networkId)
    .$if(overlegIds !== undefined, (query) => query.where('id', 'in', [...(overlegIds ?? [])]))
    .orderBy('key')
    .execute()
  const known = await knownRounds(trx, ctx, overlegIds)
  const calendar = { isFree: await freeDays(trx, ctx.scope), zone: ZONE, now: ctx.clock.now() }
  const plannings: Array<{ overleg: OverlegTable; planning: OverlegPlanning }> = []
  for (const overleg of overleggen) {
    const rhythm = {
      rrule: overleg.rrule,
      startsLocal: overleg.starts_local,
      durationMinutes: overleg.duration_minutes,
      holidayRule: overleg.holiday_rule,
      offsets: offsetsOf(overleg),
      partnersEvery: overleg.partners_every,
    }
    plannings.push({ overleg, planning: planOverleg(rhythm, known.get(overleg.id) ?? [], calendar) })
  }
  await storePlannings(trx, ctx, plannings)
  await keepPlanning(trx, ctx)
}

/** Sets the timer that looks after the horizon next Monday. Its key names that Monday, so there is one a week. */
async function keepPlanning(trx: Trx, ctx: Ctx): Promise<void> {
  const { day, at } = nextPlanning(dayOf(ctx.clock.now()), ZONE)
  await setTimer(trx, ctx, { key: `cycles.plan/${day}`, kind: 'cycles.plan', dueAt: at, data: {} })
}

async function knownRounds(trx: Trx, ctx: Ctx, overlegIds?: readonly string[]): Promise<Map<string, KnownRound[]>> {
  const rows = await trx
    .selectFrom('round')
    .innerJoin('ontmoeting', 'ontmoeting.round_id', 'round.id')
    .selectAll('round')
    .select(['ontmoeting.starts_at', 'ontmoeting.ends_at', 'ontmoeting.moved_by_hand', 'ontmoeting.status', 'ontmoeting.with_partners'])
    .where('round.network_id', '=', ctx.scope.networkId)
    .where('round.withdrawn_at', 'is', null)
    .$if(overlegIds !== undefined, (query) => query.where('round.overleg_id', 'in', [...(overlegIds ?? [])]))
    .orderBy('round.slot_day')
    .execute()
  const byOverleg = new Map<string, KnownRound[]>()
  for (const row of rows) {
    const rounds = byOverleg.get(row.overleg_id) ?? []
    byOverleg.set(row.overleg_id, rounds)
    rounds.push({
      roundId: row.id,
      slotDay: row.slot_day,
      number: row.number,
      phase: row.phase,
      dates: datesOf(row),
      startsAt: fromText(row.starts_at),
      endsAt: fromText(row.ends_at),
      movedByHand: row.moved_by_hand === 1,
      cancelled: row.status === 'geannuleerd',
      withPartners: row.with_partners === 1,
    })
  }
  return byOverleg
}
