import { grantScope, type Keys, type NetworkId, type NetworkScope, type PersonId, type Reader, toText } from '@lerende/kernel'
import { feedToken, readFeedToken } from '../rules/feed-link.ts'
import { HORIZON_MONTHS } from '../rules/horizon.ts'
import { invitedTo, type Ontmoeting, toOntmoeting } from './ontmoetingen.ts'

/** A calendar keeps what was, for as long as somebody may want to look back. */
const BACK_HOURS = 92 * 24
/** Somebody in ten weekly overleggen stays below it. */
const MOST = 1000

/** The secret of a person's calendar address, or null when they have none. */
export async function feedTokenOf(reader: Reader, scope: NetworkScope, who: { keys: Keys; personId: PersonId }): Promise<string | null> {
  const row = await reader
    .selectFrom('calendar_feed')
    .select('id')
    .where('network_id', '=', scope.networkId)
    .where('person_id', '=', who.personId)
    .executeTakeFirst()
  return row ? feedToken(who.keys, row.id) : null
}

/** Whose calendar an address is for; null when it is nobody's, any more, or of somebody who left. */
export async function feedReader(
  reader: Reader,
  link: { keys: Keys; token: string },
): Promise<{ scope: NetworkScope; personId: PersonId } | null> {
  const feedId = readFeedToken(link.keys, link.token)
  if (feedId === null) return null
  const row = await reader
    .selectFrom('calendar_feed')
    .innerJoin('person', 'person.id', 'calendar_feed.person_id')
    .select(['calendar_feed.network_id', 'calendar_feed.person_id'])
    .where('calendar_feed.id', '=', feedId)
    .where('person.active', '=', 1)
    .executeTakeFirst()
  if (!row) return null
  // A gate: the signed address proves that this person asked for it.
  return { scope: grantScope(row.network_id as NetworkId), personId: row.person_id as PersonId }
}

/** What stands in a person's own calendar: all they are asked for and did not say no to, soonest first. */
export async function feedOf(
  reader: Reader,
  scope: NetworkScope,
  what: { personId: string; now: Temporal.Instant },
): Promise<Ontmoeting[]> {
  const until = what.now.toZonedDateTimeISO('UTC').add({ months: HORIZON_MONTHS }).toInstant()
  const rows = await invitedTo(reader, scope, what.personId)
    .where('ontmoeting.ends_at', '>', toText(what.now.subtract({ hours: BACK_HOURS })))
    .where('ontmoeting.starts_at', '<', toText(until))
    .where((eb) => eb.or([eb('attendance.rsvp', 'is', null), eb('attendance.rsvp', '!=', 'nee')]))
    .orderBy('ontmoeting.starts_at')
    .orderBy('ontmoeting.id')
    .limit(MOST)
    .execute()
  return rows.map(toOntmoeting)
}
