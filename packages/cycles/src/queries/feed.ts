import { grantScope, type Keys, type NetworkId, type NetworkScope, type PersonId, type Reader, toText } from '@lerende/kernel'
import { may, networkStandings, toPersonRole } from '@lerende/network'
import { feedToken, readFeedToken } from '../rules/feed-link.ts'
import { HORIZON_MONTHS } from '../rules/horizon.ts'
import { invitedTo, type Ontmoeting, ontmoetingRows, toOntmoeting } from './ontmoetingen.ts'

/** A calendar keeps what was, for as long as somebody may want to look back. */
const BACK_HOURS = 92 * 24
/** Somebody in ten weekly overleggen stays below it. */
const MOST = 1000

/** A calendar that somebody reads elsewhere. */
export interface Feed {
  feedId: string
  scope: NetworkScope
  personId: PersonId
  /** all of this overleg, or null for what the person is asked for */
  overleg: { id: string; name: string } | null
}

/** The secret of a person's calendar address, or null when they have none. @param who.overlegId for that of one overleg */
export async function feedTokenOf(
  reader: Reader,
  scope: NetworkScope,
  who: { keys: Keys; personId: PersonId; overlegId?: string },
): Promise<string | null> {
  const { overlegId, keys, personId } = who
  if (overlegId === undefined) {
    const own = await reader
      .selectFrom('calendar_feed')
      .select('id')
      .where('network_id', '=', scope.networkId)
      .where('person_id', '=', personId)
      .executeTakeFirst()
    return own ? feedToken(keys, 'eigen', own.id) : null
  }
  const row = await reader
    .selectFrom('overleg_feed')
    .select('id')
    .where('network_id', '=', scope.networkId)
    .where('overleg_id', '=', overlegId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row ? feedToken(keys, 'overleg', row.id) : null
}

/** Which calendar an address is for; null when it is none, any more, or of somebody who left or may not see it now. */
export async function feedReader(reader: Reader, link: { keys: Keys; token: string }): Promise<Feed | null> {
  const read = readFeedToken(link.keys, link.token)
  if (read === null) return null
  const row = await (read.kind === 'eigen' ? ownFeed(reader, read.feedId) : overlegFeed(reader, read.feedId))
  if (!row) return null
  if (row.overleg && !may('jaarritme.zien', networkStandings(toPersonRole(row.role)))) return null
  const { overleg, person_id: personId, network_id: networkId } = row
  // A gate: the signed address proves that this person asked for it.
  return { feedId: read.feedId, scope: grantScope(networkId as NetworkId), personId: personId as PersonId, overleg }
}

async function ownFeed(reader: Reader, feedId: string) {
  const row = await reader
    .selectFrom('calendar_feed')
    .innerJoin('person', 'person.id', 'calendar_feed.person_id')
    .select(['calendar_feed.network_id', 'calendar_feed.person_id', 'person.role'])
    .where('calendar_feed.id', '=', feedId)
    .where('person.active', '=', 1)
    .executeTakeFirst()
  return row ? { ...row, overleg: null } : null
}

async function overlegFeed(reader: Reader, feedId: string) {
  const row = await reader
    .selectFrom('overleg_feed')
    .innerJoin('person', 'person.id', 'overleg_feed.person_id')
    .innerJoin('overleg', 'overleg.id', 'overleg_feed.overleg_id')
    .select(['overleg_feed.network_id', 'overleg_feed.person_id', 'person.role', 'overleg.id', 'overleg.name'])
    .where('overleg_feed.id', '=', feedId)
    .where('person.active', '=', 1)
    .executeTakeFirst()
  if (!row) return null
  const { id, name, ...person } = row
  return { ...person, overleg: { id, name } }
}

/**
 * What stands in a calendar, soonest first: all that a person is asked for and did not say no to, or all of one overleg, which
 * whoever sees the rhythm of the year may know.
 */
export async function feedOf(reader: Reader, feed: Feed, now: Temporal.Instant): Promise<Ontmoeting[]> {
  const until = toText(now.toZonedDateTimeISO('UTC').add({ months: HORIZON_MONTHS }).toInstant())
  const from = toText(now.subtract({ hours: BACK_HOURS }))
  if (feed.overleg) {
    const all = await ontmoetingRows(reader, feed.scope)
      .where('overleg.id', '=', feed.overleg.id)
      .where('ontmoeting.ends_at', '>', from)
      .where('ontmoeting.starts_at', '<', until)
      .orderBy('ontmoeting.starts_at')
      .orderBy('ontmoeting.id')
      .limit(MOST)
      .execute()
    return all.map(toOntmoeting)
  }
  const rows = await invitedTo(reader, feed.scope, feed.personId)
    .where('ontmoeting.ends_at', '>', from)
    .where('ontmoeting.starts_at', '<', until)
    .where((eb) => eb.or([eb('attendance.rsvp', 'is', null), eb('attendance.rsvp', '!=', 'nee')]))
    .orderBy('ontmoeting.starts_at')
    .orderBy('ontmoeting.id')
    .limit(MOST)
    .execute()
  return rows.map(toOntmoeting)
}
