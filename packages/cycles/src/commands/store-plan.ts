import { type Ctx, type Id, newId, record, type Trx, toText } from '@lerende/kernel'
import { RoundsPlanned, RoundsRescheduled, RoundsWithdrawn } from '../events.ts'
import type { KnownRound, OverlegPlanning, Target } from '../rules/plan-overleg.ts'
import { dateColumns, type OntmoetingTable, type OverlegTable, type RoundTable } from '../tables.ts'
import { askAnew } from './ask-anew.ts'
import { cancelPhaseTimers, setPhaseTimers, timerOf } from './phase-timers.ts'

/** SQLite allows 32766 values in a statement; a row has at most fourteen. */
const ROWS_AT_ONCE = 1000

interface Planned {
  overleg: OverlegTable
  planning: OverlegPlanning
}

interface NewRound {
  overleg: OverlegTable
  target: Target
  roundId: Id<'round'>
  ontmoetingId: Id<'ontmoeting'>
}

/**
 * Writes what planning found, many overleggen at once: one event an overleg and rows by the thousand, because planning
 * a thousand overleggen one row at a time takes more than ten times as long.
 */
export async function storePlannings(trx: Trx, ctx: Ctx, plannings: readonly Planned[]): Promise<void> {
  const added: NewRound[] = []
  for (const { overleg, planning } of plannings) {
    // Turns are given back before others take them: a turn belongs to one round at a time.
    await withdraw(trx, ctx, overleg, planning)
    await reschedule(trx, ctx, overleg, planning)
    const fresh = planning.add.map((target) => ({ overleg, target, roundId: newId<'round'>(), ontmoetingId: newId<'ontmoeting'>() }))
    if (fresh.length > 0) await announce(trx, ctx, overleg, fresh)
    added.push(...fresh)
  }
  for (let from = 0; from < added.length; from += ROWS_AT_ONCE) {
    const rows = added.slice(from, from + ROWS_AT_ONCE)
    await trx
      .insertInto('round')
      .values(rows.map((one) => roundRow(ctx, one)))
      .execute()
    await trx
      .insertInto('ontmoeting')
      .values(rows.map((one) => ontmoetingRow(ctx, one)))
      .execute()
    await setPhaseTimers(
      trx,
      ctx,
      rows.map((one) => ({ roundId: one.roundId, phase: 'gepland', dates: one.target.dates })),
    )
  }
}

/** The event comes first: of two processes that plan at once, the later one collides on its stream and runs again. */
async function announce(trx: Trx, ctx: Ctx, overleg: OverlegTable, fresh: readonly NewRound[]): Promise<void> {
  const rounds = fresh.map((one) => plannedRound(one.roundId, one.ontmoetingId, one.target))
  await record(trx, ctx, RoundsPlanned, {
    stream: `overleg/${overleg.id}`,
    data: { overlegId: overleg.id, niveau: overleg.niveau, rounds },
  })
}

async function withdraw(trx: Trx, ctx: Ctx, overleg: OverlegTable, planning: OverlegPlanning): Promise<void> {
  if (planning.withdraw.length === 0) return
  const roundIds = planning.withdraw.map((round) => round.roundId)
  const toRoundId = await roundThatTakesOver(trx, overleg.id, roundIds)
  await record(trx, ctx, RoundsWithdrawn, {
    stream: `overleg/${overleg.id}`,
    data: { overlegId: overleg.id, roundIds, toRoundId },
  })
  await trx
    .updateTable('round')
    .set({ withdrawn_at: toText(ctx.clock.now()) })
    .where('id', 'in', roundIds)
    .execute()
  await trx
    .updateTable('ontmoeting')
    .set((eb) => ({ status: 'geannuleerd', calendar_sequence: eb('calendar_sequence', '+', 1) }))
    .where('round_id', 'in', roundIds)
    .execute()
  for (const roundId of roundIds) await cancelPhaseTimers(trx, ctx, roundId)
}

/** The first round of the overleg that still takes things in, for what hangs on the ones that go. */
async function roundThatTakesOver(trx: Trx, overlegId: string, gone: readonly string[]): Promise<string | null> {
  const row = await trx
    .selectFrom('round')
    .select('id')
    .where('overleg_id', '=', overlegId)
    .where('withdrawn_at', 'is', null)
    .where('phase', 'in', ['gepland', 'ophalen', 'agenderen'])
    .where('id', 'not in', [...gone])
    .orderBy('ontmoeten_at')
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? null
}

async function reschedule(trx: Trx, ctx: Ctx, overleg: OverlegTable, planning: OverlegPlanning): Promise<void> {
  if (planning.change.length === 0) return
  const rows = await trx
    .selectFrom('ontmoeting')
    .select(['id', 'round_id'])
    .where(
      'round_id',
      'in',
      planning.change.map(({ round }) => round.roundId),
    )
    .execute()
  const ontmoetingIds = new Map(rows.map((row) => [row.round_id, row.id]))
  const rounds = planning.change.map(({ round, target }) => ({
    ...plannedRound(round.roundId, ontmoetingIds.get(round.roundId) ?? '', target),
    previousStartsAt: toText(round.startsAt),
  }))
  await record(trx, ctx, RoundsRescheduled, {
    stream: `overleg/${overleg.id}`,
    data: { overlegId: overleg.id, niveau: overleg.niveau, rounds },
  })
  for (const { round, target } of planning.change) await moveRound(trx, ctx, round, target)
}

async function moveRound(trx: Trx, ctx: Ctx, round: KnownRound, target: Target): Promise<void> {
  const { slot, number, withPartners, dates } = target
  await trx
    .updateTable('round')
    .set({ slot_day: slot.slotDay, number, ...dateColumns(dates) })
    .where('id', '=', round.roundId)
    .execute()
  const ontmoeting = await trx
    .updateTable('ontmoeting')
    .set((eb) => ({
      slot_day: slot.slotDay,
      starts_at: toText(slot.startsAt),
      ends_at: toText(slot.endsAt),
      with_partners: withPartners ? 1 : 0,
      calendar_sequence: eb('calendar_sequence', '+', 1),
    }))
    .where('round_id', '=', round.roundId)
    .returning(['id', 'overleg_id as overlegId'])
    .executeTakeFirstOrThrow()
  if (!slot.startsAt.equals(round.startsAt)) await askAnew(trx, ontmoeting)
  // A round whose answers were due already has no timer left to move.
  const timer = timerOf({ roundId: round.roundId, phase: round.phase, dates })
  if (Temporal.Instant.compare(timer.dueAt, ctx.clock.now()) > 0 || round.phase !== 'terugkoppelen') {
    await setPhaseTimers(trx, ctx, [{ roundId: round.roundId, phase: round.phase, dates }])
  }
}

function plannedRound(roundId: string, ontmoetingId: string, target: Target) {
  return {
    roundId,
    ontmoetingId,
    number: target.number,
    slotDay: target.slot.slotDay,
    startsAt: toText(target.slot.startsAt),
    endsAt: toText(target.slot.endsAt),
    withPartners: target.withPartners,
  }
}

function roundRow(ctx: Ctx, { overleg, target, roundId }: NewRound): RoundTable {
  return {
    id: roundId,
    network_id: ctx.scope.networkId,
    overleg_id: overleg.id,
    slot_day: target.slot.slotDay,
    number: target.number,
    phase: 'gepland',
    ...dateColumns(target.dates),
    closed_at: null,
    withdrawn_at: null,
  }
}

function ontmoetingRow(ctx: Ctx, { overleg, target, roundId, ontmoetingId }: NewRound): OntmoetingTable {
  return {
    id: ontmoetingId,
    network_id: ctx.scope.networkId,
    overleg_id: overleg.id,
    round_id: roundId,
    slot_day: target.slot.slotDay,
    starts_at: toText(target.slot.startsAt),
    ends_at: toText(target.slot.endsAt),
    place: overleg.place,
    status: 'gepland',
    cancel_reason: null,
    moved_by_hand: 0,
    calendar_sequence: 0,
    with_partners: target.withPartners ? 1 : 0,
    werkvorm: overleg.werkvorm,
  }
}
