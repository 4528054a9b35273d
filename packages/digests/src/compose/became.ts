import { dayOf, fromText, type NetworkScope, type Reader } from '@lerende/kernel'
import type { NewsData } from '../reactions/news.ts'
import { type BecameItem, type NewsKind, newestPerBundle } from '../rules/parts.ts'
import type { Recipient } from './people.ts'
import type { Shared } from './shared.ts'

interface Told {
  seq: number
  bundleId: string
  kind: NewsKind
  day: string
  data: NewsData
}

/**
 * What became of what was brought in at each person's overleggen since they were last told. The same for everybody there:
 * a mail that only its writer gets, or that quotes them, would say who it was (docs/decisions/016-sealed-authors.md).
 */
export async function loadBecame(
  reader: Reader,
  scope: NetworkScope,
  shared: Shared,
  people: readonly Recipient[],
  uptoSeq: number,
): Promise<Map<string, BecameItem[]>> {
  const result = new Map<string, BecameItem[]>()
  const from = Math.min(...people.map((person) => person.toldSeq))
  if (people.length === 0 || from >= uptoSeq) return result
  const rows = await reader
    .selectFrom('news')
    .selectAll()
    .where('network_id', '=', scope.networkId)
    .where('seq', '>', from)
    .where('seq', '<=', uptoSeq)
    .orderBy('seq')
    .execute()
  if (rows.length === 0) return result
  const news = rows.map((row) => ({ ...row, data: JSON.parse(row.data_json) as NewsData }))
  const texts = await loadTexts(reader, scope, news)
  const ofOverleg = perOverleg(news, texts.places)

  // What is told goes by overleggen alone, so it is worked out once for everybody who has the same ones.
  const known = new Map<string, BecameItem[]>()
  for (const person of people) {
    const key = [person.toldSeq, ...[...person.overleggen].sort()].join(' ')
    let items = known.get(key)
    if (!items) {
      const told = new Set(person.overleggen.flatMap((id) => ofOverleg.get(id) ?? []))
      const fresh = [...told].filter((one) => one.seq > person.toldSeq).sort((one, other) => one.seq - other.seq)
      items = answersFirst(newestPerBundle(fresh).map((one) => itemOf(one, texts, shared)))
      known.set(key, items)
    }
    if (items.length > 0) result.set(person.personId, items)
  }
  return result
}

type NewsRow = { seq: number; bundle_id: string | null; kind: string; at: string; data: NewsData }

/** News by the overleggen whose members hear it: where a bundle began, and where it is. */
function perOverleg(news: readonly NewsRow[], places: ReadonlyMap<string, readonly string[]>): Map<string, Told[]> {
  const found = new Map<string, Told[]>()
  for (const item of news) {
    const bundleId = item.bundle_id ?? `${LOOSE}${item.data.overlegId}`
    const told = { seq: item.seq, bundleId, kind: item.kind as NewsKind, day: dayOf(fromText(item.at)), data: item.data }
    const overleggen = item.bundle_id === null ? [item.data.overlegId] : (places.get(item.bundle_id) ?? [])
    for (const id of new Set(overleggen)) {
      const list = found.get(id)
      if (list) list.push(told)
      else found.set(id, [told])
    }
  }
  return found
}

function itemOf(told: Told, texts: Awaited<ReturnType<typeof loadTexts>>, shared: Shared): BecameItem {
  const bundleId = told.bundleId.startsWith(LOOSE) ? null : told.bundleId
  return {
    bundleId,
    title: bundleId ? (texts.titles.get(bundleId) ?? '') : 'Punten die nog niet bij elkaar zijn gebracht',
    overleg: shared.overlegName.get(told.data.overlegId) ?? '',
    kind: told.kind,
    day: told.day,
    text: texts.answers.get(told.data.answerId ?? '') ?? '',
    answerId: told.data.answerId ?? null,
    decided: (told.kind === 'beantwoord' && texts.decisions.get(told.data.decisionId ?? '')) || null,
    when: texts.rounds.get(told.data.roundId ?? '') ?? null,
  }
}

/** Stands before the overleg where points without a bundle wait. */
const LOOSE = 'los/'

/** What people wait for comes first; the rest stays as it was, newest first. */
function answersFirst(items: readonly BecameItem[]): BecameItem[] {
  const isAnswer = (item: BecameItem) => item.kind === 'beantwoord'
  return [...items.filter(isAnswer), ...items.filter((item) => !isAnswer(item))]
}

async function loadTexts(reader: Reader, scope: NetworkScope, news: ReadonlyArray<{ bundle_id: string | null; data: NewsData }>) {
  const bundleIds = [...new Set(news.flatMap((item) => item.bundle_id ?? []))]
  const answerIds = [...new Set(news.flatMap((item) => item.data.answerId ?? []))]
  const decisionIds = [...new Set(news.flatMap((item) => (item.data.answerId && item.data.decisionId) || []))]
  const roundIds = [...new Set(news.flatMap((item) => item.data.roundId ?? []))]
  const bundles = await byIds(bundleIds, (ids) =>
    reader
      .selectFrom('bundle')
      .select(['id', 'title', 'overleg_id', 'origin_overleg_id'])
      .where('network_id', '=', scope.networkId)
      .where('id', 'in', ids)
      .execute(),
  )
  const answers = await byIds(answerIds, (ids) =>
    reader.selectFrom('answer').select(['id', 'text']).where('network_id', '=', scope.networkId).where('id', 'in', ids).execute(),
  )
  const decisions = await byIds(decisionIds, (ids) =>
    reader
      .selectFrom('decision')
      .select(['id', 'kind', 'day', 'text', 'reason', 'referred_to as referredTo', 'review_day as reviewDay', 'return_day as returnDay'])
      .where('network_id', '=', scope.networkId)
      .where('id', 'in', ids)
      .execute(),
  )
  const rounds = await byIds(roundIds, (ids) =>
    reader.selectFrom('round').select(['id', 'ontmoeten_at']).where('network_id', '=', scope.networkId).where('id', 'in', ids).execute(),
  )
  return {
    titles: new Map(bundles.map((row) => [row.id, row.title])),
    /** the overleg where it began and the one that has it */
    places: new Map(bundles.map((row) => [row.id, [row.origin_overleg_id, row.overleg_id]])),
    answers: new Map(answers.map((row) => [row.id, row.text])),
    decisions: new Map(decisions.map((row) => [row.id, row])),
    rounds: new Map(rounds.map((row) => [row.id, row.ontmoeten_at])),
  }
}

/** Looks ids up in pieces that fit a statement. */
async function byIds<R>(ids: readonly string[], read: (ids: string[]) => Promise<R[]>): Promise<R[]> {
  const rows: R[] = []
  for (let from = 0; from < ids.length; from += 900) rows.push(...(await read(ids.slice(from, from + 900))))
  return rows
}
