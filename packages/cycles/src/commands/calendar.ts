import { type Ctx, type Trx, toText } from '@lerende/kernel'
import { refuse } from '../errors.ts'
import { type Invited, invited } from '../queries/ontmoetingen.ts'
import { type CalendarStep, calendarSteps, type HeldEntry } from '../rules/calendar-sync.ts'
import { isBeforeMeeting, type Phase } from '../rules/phases.ts'

/** An ontmoeting with what a mail about it says. Instants are UTC text. */
export interface MeetingToTell {
  ontmoetingId: string
  roundId: string
  overlegId: string
  overleg: string
  startsAt: string
  endsAt: string
  place: string
  /** until when things can be brought in, and when answers are due */
  agenderenAt: string
  dueAt: string
  gone: boolean
  /** the invitations went out */
  asked: boolean
  people: Invited[]
}

/**
 * Brings what we know to be in people's calendars up to what it should be, and returns the messages that do so. Once they
 * are on their way nothing is left to tell, so asking it again, or for several reasons at once, does no harm.
 * @throws cycles.unknown_ontmoeting
 */
export async function syncCalendars(trx: Trx, ctx: Ctx, ontmoetingId: string): Promise<{ meeting: MeetingToTell; steps: CalendarStep[] }> {
  const row = await meetingRow(trx, ctx, ontmoetingId)
  const now = toText(ctx.clock.now())
  const gone = row.status === 'geannuleerd'
  const asked = row.phase !== 'gepland'
  const people = row.withdrawn_at === null ? await invited(trx, ctx.scope, ontmoetingId) : []
  const entries = await entriesOf(trx, ctx, ontmoetingId)
  const holding = new Set(entries.filter((one) => !one.withdrawn).map((one) => one.personId))
  // Until the round asks everybody, only who was asked by name has it: a stand-in, a guest.
  const wanted = people.filter((one) => asked || one.replaces || one.guest || holding.has(one.personId)).map((one) => one.personId)
  const began = row.starts_at <= now || !isBeforeMeeting(row.phase)
  const moment = { startsAt: row.starts_at, endsAt: row.ends_at, place: row.place }
  const standing = gone ? 'weg' : began ? 'voorbij' : 'gepland'
  const steps = calendarSteps({ ...moment, sequence: row.calendar_sequence, standing }, wanted, entries)
  for (const step of steps) {
    const set = {
      sequence: step.sequence,
      stamped_at: now,
      starts_at: moment.startsAt,
      ends_at: moment.endsAt,
      place: moment.place,
      withdrawn: step.method === 'CANCEL' ? 1 : 0,
    }
    await trx
      .insertInto('calendar_entry')
      .values({ ontmoeting_id: ontmoetingId, network_id: ctx.scope.networkId, person_id: step.personId, reply_stamp: null, ...set })
      .onConflict((conflict) => conflict.columns(['ontmoeting_id', 'person_id']).doUpdateSet(set))
      .execute()
  }
  const { agenderen_at: agenderenAt, due_at: dueAt, overleg } = row
  const ids = { ontmoetingId, roundId: row.round_id, overlegId: row.overleg_id }
  return { meeting: { ...ids, ...moment, overleg, agenderenAt, dueAt, gone, asked, people }, steps }
}

/** Which SEQUENCE the invitation has that a person holds, or null when they hold none. */
export async function heldSequence(trx: Trx, ctx: Ctx, entry: { ontmoetingId: string; personId: string }): Promise<number | null> {
  const row = await trx
    .selectFrom('calendar_entry')
    .select(['sequence', 'withdrawn'])
    .where('network_id', '=', ctx.scope.networkId)
    .where('ontmoeting_id', '=', entry.ontmoetingId)
    .where('person_id', '=', entry.personId)
    .executeTakeFirst()
  return row && row.withdrawn === 0 ? row.sequence : null
}

/** The ontmoetingen of an overleg that are still to come and that somebody has in their calendar or is asked for now. */
export async function comingInCalendars(trx: Trx, ctx: Ctx, overlegId: string): Promise<string[]> {
  const rows = await trx
    .selectFrom('ontmoeting')
    .innerJoin('round', 'round.id', 'ontmoeting.round_id')
    .select('ontmoeting.id')
    .where('ontmoeting.network_id', '=', ctx.scope.networkId)
    .where('ontmoeting.overleg_id', '=', overlegId)
    .where('ontmoeting.starts_at', '>', toText(ctx.clock.now()))
    .where((eb) =>
      eb.or([
        eb('round.phase', '!=', 'gepland' satisfies Phase),
        eb.exists(
          eb
            .selectFrom('calendar_entry')
            .select('calendar_entry.person_id')
            .whereRef('calendar_entry.ontmoeting_id', '=', 'ontmoeting.id')
            .where('calendar_entry.withdrawn', '=', 0),
        ),
      ]),
    )
    .orderBy('ontmoeting.starts_at')
    .orderBy('ontmoeting.id')
    .execute()
  return rows.map((row) => row.id)
}

async function meetingRow(trx: Trx, ctx: Ctx, ontmoetingId: string) {
  const row = await trx
    .selectFrom('ontmoeting')
    .innerJoin('overleg', 'overleg.id', 'ontmoeting.overleg_id')
    .innerJoin('round', 'round.id', 'ontmoeting.round_id')
    .selectAll('ontmoeting')
    .select(['overleg.name as overleg', 'round.agenderen_at', 'round.due_at', 'round.phase', 'round.withdrawn_at'])
    .where('ontmoeting.network_id', '=', ctx.scope.networkId)
    .where('ontmoeting.id', '=', ontmoetingId)
    .executeTakeFirst()
  return row ?? refuse('cycles.unknown_ontmoeting')
}

async function entriesOf(trx: Trx, ctx: Ctx, ontmoetingId: string): Promise<HeldEntry[]> {
  const rows = await trx
    .selectFrom('calendar_entry')
    .innerJoin('person', 'person.id', 'calendar_entry.person_id')
    .select(['calendar_entry.person_id', 'sequence', 'starts_at', 'ends_at', 'place', 'withdrawn'])
    .where('calendar_entry.network_id', '=', ctx.scope.networkId)
    .where('ontmoeting_id', '=', ontmoetingId)
    // Who left cannot be written to any more.
    .where('person.active', '=', 1)
    .orderBy('calendar_entry.person_id')
    .execute()
  return rows.map((row) => ({
    personId: row.person_id,
    sequence: row.sequence,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    place: row.place,
    withdrawn: row.withdrawn === 1,
  }))
}
