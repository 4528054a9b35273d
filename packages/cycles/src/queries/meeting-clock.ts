import { fromText, type NetworkScope, type Reader, toText } from '@lerende/kernel'
import type { MeetingClock } from '../rules/meeting-clock.ts'
import { invited } from './ontmoetingen.ts'

/** The clock of an ontmoeting as it was last set, or null when nothing was begun. */
export async function meetingClockOf(reader: Reader, scope: NetworkScope, ontmoetingId: string): Promise<MeetingClock | null> {
  const row = await reader
    .selectFrom('meeting_clock')
    .selectAll()
    .where('network_id', '=', scope.networkId)
    .where('ontmoeting_id', '=', ontmoetingId)
    .executeTakeFirst()
  if (!row) return null
  return {
    about: row.about,
    subjectId: row.subject_id,
    seconds: row.seconds,
    spentSeconds: row.spent_seconds,
    startedAt: row.started_at === null ? null : fromText(row.started_at),
  }
}

/**
 * What every screen in the room needs again and again: the clock, what moment it is here, and who is in. `present` is null
 * for who has no place at the table.
 * @throws cycles.unknown_ontmoeting
 */
export async function liveView(
  reader: Reader,
  scope: NetworkScope,
  asked: { ontmoetingId: string; now: Temporal.Instant; atTable: (invited: readonly { personId: string }[]) => boolean },
) {
  const clock = await meetingClockOf(reader, scope, asked.ontmoetingId)
  const people = await invited(reader, scope, asked.ontmoetingId)
  const present = people.filter(({ attended }) => attended).map(({ personId, name }) => ({ personId, name }))
  return {
    now: toText(asked.now),
    clock: clock && { ...clock, startedAt: clock.startedAt && toText(clock.startedAt) },
    present: asked.atTable(people) ? present : null,
  }
}
