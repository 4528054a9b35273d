import { currentItem, currentItems } from '@lerende/content'
import { type NetworkScope, type Reader, toText } from '@lerende/kernel'
import { may } from '@lerende/network'
import { refuse } from '../errors.ts'
import { isBeforeMeeting } from '../rules/phases.ts'
import { ontmoetingRows, toOntmoeting } from './ontmoetingen.ts'
import { ledBesides, standingsAt } from './standing.ts'

/** More than anybody leads in the months that are planned. */
const MOST = 60

/** All werkvormen of the content pack by title, as far as somebody needs to choose one. */
export async function werkvormen(reader: Reader, scope: NetworkScope) {
  const items = await currentItems(reader, scope, 'werkvorm')
  const byTitle = items.sort((a, b) => a.data.titel.localeCompare(b.data.titel, 'nl'))
  return byTitle.map(({ key, data }) => ({
    key,
    title: data.titel,
    purpose: data.doel,
    minutes: data.duur_minuten,
    people: data.groep,
    suits: data.geschikt_voor,
    uitgangspunten: data.uitgangspunten,
    steps: data.stappen.length,
  }))
}

/** One werkvorm, as the content pack tells it. @throws cycles.unknown_werkvorm */
export async function werkvormByKey(reader: Reader, scope: NetworkScope, key: string) {
  const item = await currentItem(reader, scope, 'werkvorm', key)
  return item ? item.data : refuse('cycles.unknown_werkvorm')
}

/** The ontmoetingen still to come of which somebody may choose the werkvorm, soonest first. */
export async function ontmoetingenToLead(reader: Reader, scope: NetworkScope, who: { personId: string; now: Temporal.Instant }) {
  const besides = await ledBesides(reader, scope, who.personId)
  const memberships = await reader
    .selectFrom('overleg_member')
    .select('overleg_id')
    .where('network_id', '=', scope.networkId)
    .where('person_id', '=', who.personId)
    .execute()
  const overlegIds = [...new Set([...besides.overlegIds, ...memberships.map((row) => row.overleg_id)])]
  if (overlegIds.length === 0 && besides.roundIds.length === 0) return []
  const rows = await ontmoetingRows(reader, scope)
    .select('round.phase')
    .where('ontmoeting.status', '=', 'gepland')
    .where('ontmoeting.starts_at', '>', toText(who.now))
    .where((eb) =>
      eb.or([
        ...(overlegIds.length > 0 ? [eb('ontmoeting.overleg_id', 'in', overlegIds)] : []),
        ...(besides.roundIds.length > 0 ? [eb('ontmoeting.round_id', 'in', besides.roundIds)] : []),
      ]),
    )
    .orderBy('ontmoeting.starts_at')
    .limit(MOST)
    .execute()
  const mine = []
  for (const row of rows) {
    const ontmoeting = toOntmoeting(row)
    const place = { overlegId: ontmoeting.overlegId, ontmoetingId: ontmoeting.id, personId: who.personId }
    if (!isBeforeMeeting(row.phase) || !may('ontmoeting.leiden', await standingsAt(reader, scope, place))) continue
    mine.push(ontmoeting)
  }
  return mine
}
