import { currentItem } from '@lerende/content'
import { dayOf, fromText, type NetworkScope, type Reader, toText } from '@lerende/kernel'
import { lessonsLearned } from '@lerende/lessons'
import { networkOf } from '@lerende/network'
import { type ComingItem, type LearnedItem, uitgangspuntOfWeek } from '../rules/parts.ts'

/** What is the same for everyone in one batch of digests, looked up once. */
export interface Shared {
  now: string
  today: string
  networkName: string
  overlegName: Map<string, string>
  /** gatherings of the coming weeks, by overleg */
  coming: Map<string, Array<ComingItem & { withPartners: boolean }>>
  /** rounds that ask for a reflection now, by overleg */
  asking: Map<string, Array<{ roundId: string; phase: string; until: string; withPartners: boolean }>>
  question: Question | null
  learnedSince(day: string): Promise<LearnedItem[]>
}

/** One uitgangspunt with a question to think about. */
export interface Question {
  titel: string
  stelling: string
  vraag: string
}

/** How far ahead a digest looks. */
const COMING_DAYS = 28

/** Reads what a batch of digests shares. */
export async function loadShared(reader: Reader, scope: NetworkScope, now: string): Promise<Shared> {
  const today = dayOf(fromText(now))
  // Whole days only: a lesson of today is told next time, whatever the hour, and so once.
  const yesterday = Temporal.PlainDate.from(today).subtract({ days: 1 }).toString()
  const until = toText(fromText(now).add({ hours: COMING_DAYS * 24 }))
  const network = await networkOf(reader, scope)
  const overleggen = await reader.selectFrom('overleg').select(['id', 'name']).where('network_id', '=', scope.networkId).execute()
  const overlegName = new Map(overleggen.map((row) => [row.id, row.name]))
  const gatherings = await reader
    .selectFrom('ontmoeting')
    .select(['id', 'overleg_id', 'starts_at', 'place', 'with_partners'])
    .where('network_id', '=', scope.networkId)
    .where('status', '=', 'gepland')
    .where('starts_at', '>', now)
    .where('starts_at', '<=', until)
    .orderBy('starts_at')
    .execute()
  const rounds = await reader
    .selectFrom('round')
    .innerJoin('ontmoeting', 'ontmoeting.round_id', 'round.id')
    .select(['round.id', 'round.overleg_id', 'round.phase', 'round.agenderen_at', 'round.due_at', 'ontmoeting.with_partners'])
    .where('round.network_id', '=', scope.networkId)
    .where('round.phase', 'in', ['ophalen', 'reflecteren', 'terugkoppelen'])
    .where('round.closed_at', 'is', null)
    .orderBy('round.ontmoeten_at')
    .execute()
  const question = await questionOf(reader, scope, today)
  const learned = new Map<string, Promise<LearnedItem[]>>()
  return {
    now,
    today,
    networkName: network.name,
    overlegName,
    coming: groupBy(
      gatherings,
      (row) => row.overleg_id,
      (row) => ({
        ontmoetingId: row.id,
        overleg: overlegName.get(row.overleg_id) ?? '',
        startsAt: row.starts_at,
        place: row.place,
        withPartners: row.with_partners === 1,
      }),
    ),
    asking: groupBy(
      // A late answer keeps a round open, but looking back was asked until this day.
      rounds.filter((row) => dayOf(fromText(row.due_at)) >= today),
      (row) => row.overleg_id,
      (row) => ({
        roundId: row.id,
        phase: row.phase,
        until: row.phase === 'ophalen' ? row.agenderen_at : row.due_at,
        withPartners: row.with_partners === 1,
      }),
    ),
    question,
    learnedSince(day) {
      const known = learned.get(day)
      if (known) return known
      const fresh = lessonsLearned(reader, scope, { from: day, until: yesterday, limit: 3 }).then((rows) =>
        rows.map((row) => ({ lessonId: row.id, text: row.text, owner: row.owner })),
      )
      learned.set(day, fresh)
      return fresh
    },
  }
}

/** The question of the week of a day ('YYYY-MM-DD'), the same for everyone; null while there is no content pack. */
export async function questionOf(reader: Reader, scope: NetworkScope, day: string): Promise<Question | null> {
  const grondhouding = await currentItem(reader, scope, 'grondhouding', 'grondhouding')
  const turn = grondhouding ? uitgangspuntOfWeek(grondhouding.data.uitgangspunten, day) : null
  return turn && { titel: turn.uitgangspunt.titel, stelling: turn.uitgangspunt.stelling, vraag: turn.vraag }
}

/** Rows by key, each list in the order of the rows. */
export function groupBy<R, V>(rows: readonly R[], key: (row: R) => string, value: (row: R) => V): Map<string, V[]> {
  const groups = new Map<string, V[]>()
  for (const row of rows) {
    const list = groups.get(key(row))
    if (list) list.push(value(row))
    else groups.set(key(row), [value(row)])
  }
  return groups
}
