import { dayOf, fromText, type NetworkScope, type Reader } from '@lerende/kernel'
import type { NewsData } from '../reactions/news.ts'
import { type MineItem, type NewsKind, newestPerBundle, shorten } from '../rules/parts.ts'
import type { Recipient } from './people.ts'
import { groupBy, type Shared } from './shared.ts'

interface Told {
  seq: number
  bundleId: string
  kind: NewsKind
  day: string
  data: NewsData
}

/** What became of each person's input since they were last told. */
export async function loadMine(
  reader: Reader,
  scope: NetworkScope,
  shared: Shared,
  people: readonly Recipient[],
  uptoSeq: number,
): Promise<Map<string, MineItem[]>> {
  const result = new Map<string, MineItem[]>()
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
  const mySignals = await signalsOf(reader, scope, people)
  const texts = await loadTexts(reader, scope, news)

  for (const person of people) {
    const signals = mySignals.get(person.personId) ?? []
    const bundles = groupBy(
      signals,
      (signal) => signal.bundle_id ?? '',
      (signal) => signal,
    )
    const mine: Told[] = []
    for (const item of news) {
      if (item.seq <= person.toldSeq) continue
      const loose = item.bundle_id === null ? item.data.signalIds?.find((id) => person.wrote.has(id)) : undefined
      const bundleId = item.bundle_id ?? loose
      if (!bundleId || (item.bundle_id !== null && !bundles.has(item.bundle_id))) continue
      // News about one signal that joined a bundle only concerns who wrote it.
      if (item.bundle_id !== null && item.data.signalIds && !item.data.signalIds.some((id) => person.wrote.has(id))) continue
      mine.push({ seq: item.seq, bundleId, kind: item.kind as NewsKind, day: dayOf(fromText(item.at)), data: item.data })
    }
    const items = newestPerBundle(mine).map((told): MineItem => {
      const signal = bundles.get(told.bundleId)?.[0] ?? signals.find((one) => one.id === told.bundleId)
      return {
        bundleId: told.bundleId,
        title: texts.titles.get(told.bundleId) ?? shorten(signal?.text ?? '', 80),
        overleg: shared.overlegName.get(told.data.overlegId) ?? '',
        kind: told.kind,
        day: told.day,
        text: texts.answers.get(told.data.answerId ?? '') ?? '',
        when: texts.rounds.get(told.data.roundId ?? '') ?? null,
        brought: shorten(signal?.text ?? '', 160),
        verdictOpen: told.kind === 'beantwoord',
      }
    })
    if (items.length > 0) result.set(person.personId, items)
  }
  return result
}

async function signalsOf(reader: Reader, scope: NetworkScope, people: readonly Recipient[]) {
  const owner = new Map(people.flatMap((person) => [...person.wrote].map((id) => [id, person.personId] as const)))
  const ids = [...owner.keys()]
  const rows: Array<{ id: string; bundle_id: string | null; text: string }> = []
  for (let from = 0; from < ids.length; from += 900) {
    rows.push(
      ...(await reader
        .selectFrom('signal')
        .select(['id', 'bundle_id', 'text'])
        .where('network_id', '=', scope.networkId)
        .where('id', 'in', ids.slice(from, from + 900))
        .execute()),
    )
  }
  return groupBy(
    rows,
    (row) => owner.get(row.id) ?? '',
    (row) => row,
  )
}

async function loadTexts(reader: Reader, scope: NetworkScope, news: ReadonlyArray<{ bundle_id: string | null; data: NewsData }>) {
  const bundleIds = [...new Set(news.flatMap((item) => item.bundle_id ?? []))]
  const answerIds = [...new Set(news.flatMap((item) => item.data.answerId ?? []))]
  const roundIds = [...new Set(news.flatMap((item) => item.data.roundId ?? []))]
  const bundles = await byIds(bundleIds, (ids) =>
    reader.selectFrom('bundle').select(['id', 'title']).where('network_id', '=', scope.networkId).where('id', 'in', ids).execute(),
  )
  const answers = await byIds(answerIds, (ids) =>
    reader.selectFrom('answer').select(['id', 'text']).where('network_id', '=', scope.networkId).where('id', 'in', ids).execute(),
  )
  const rounds = await byIds(roundIds, (ids) =>
    reader.selectFrom('round').select(['id', 'ontmoeten_at']).where('network_id', '=', scope.networkId).where('id', 'in', ids).execute(),
  )
  return {
    titles: new Map(bundles.map((row) => [row.id, row.title])),
    answers: new Map(answers.map((row) => [row.id, row.text])),
    rounds: new Map(rounds.map((row) => [row.id, row.ontmoeten_at])),
  }
}

/** Looks ids up in pieces that fit a statement. */
async function byIds<R>(ids: readonly string[], read: (ids: string[]) => Promise<R[]>): Promise<R[]> {
  const rows: R[] = []
  for (let from = 0; from < ids.length; from += 900) rows.push(...(await read(ids.slice(from, from + 900))))
  return rows
}
