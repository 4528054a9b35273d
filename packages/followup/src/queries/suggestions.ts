import { dutchStems, likeness, type NetworkScope, type Reader } from '@lerende/kernel'
import { refuse } from '../errors.ts'
import { ALIKE_FROM, type AlikePair, type Suggestion, suggestGroups } from '../rules/signals/suggest.ts'

/** Lookalikes that one signal is shown with. */
const LOOKALIKES = 25
/** Open signals of one overleg that are compared, which no overleg comes near. */
const MOST = 500

interface OpenSignal {
  id: string
  text: string
  bundleId: string | null
  bundleTitle: string | null
}

interface Stemmed extends OpenSignal {
  stems: ReadonlySet<string>
}

/**
 * What a loose signal could belong with: open bundles of its overleg and other loose signals, most alike first.
 * @throws signal.unknown
 */
export async function suggestForSignal(reader: Reader, scope: NetworkScope, input: { signalId: string }) {
  const place = await base(reader, scope)
    .select((eb) => eb.fn.coalesce('bundle.overleg_id', 'signal.overleg_id').as('overlegId'))
    .where('signal.id', '=', input.signalId)
    .executeTakeFirst()
  if (!place) return refuse('signal.unknown')
  const open = await openSignals(reader, scope, place.overlegId)
  const signal = open.find((one) => one.id === input.signalId)
  const near = signal ? lookalikes(signal, open) : []
  const bundles = new Map<string, { bundleId: string; title: string; score: number }>()
  for (const one of near) {
    if (!one.bundleId || bundles.has(one.bundleId)) continue
    bundles.set(one.bundleId, { bundleId: one.bundleId, title: one.bundleTitle ?? '', score: one.score })
  }
  const signals = near.filter((one) => !one.bundleId).map((one) => ({ signalId: one.id, text: one.text, score: one.score }))
  return { bundles: [...bundles.values()], signals }
}

/** Which loose signals of an overleg could be handled together, or join a bundle that is still open. */
export async function suggestBundles(reader: Reader, scope: NetworkScope, input: { overlegId: string }): Promise<Suggestion[]> {
  const open = await openSignals(reader, scope, input.overlegId)
  const loose = open.filter((signal) => signal.bundleId === null)
  const pairs: AlikePair[] = []
  const bundleOf = new Map<string, string>()
  for (const signal of loose) {
    for (const near of lookalikes(signal, open)) {
      pairs.push({ a: signal.id, b: near.id, score: near.score })
      if (near.bundleId) bundleOf.set(near.id, near.bundleId)
    }
  }
  return suggestGroups(
    loose.map((signal) => signal.id),
    pairs,
    bundleOf,
  )
}

function lookalikes(signal: Stemmed, open: readonly Stemmed[]): Array<OpenSignal & { score: number }> {
  const near: Array<{ one: Stemmed; score: number }> = []
  for (const one of open) {
    if (one.id === signal.id) continue
    const score = likeness(signal.stems, one.stems)
    if (score >= ALIKE_FROM) near.push({ one, score })
  }
  return near
    .sort((a, b) => b.score - a.score || (a.one.id < b.one.id ? -1 : 1))
    .slice(0, LOOKALIKES)
    .map(({ one: { stems: _stems, ...one }, score }) => ({ ...one, score }))
}

/**
 * What lies open at an overleg. Compared here and not by a full-text index: an index is laid down in the order in which
 * texts come, and would tell whose came first.
 */
async function openSignals(reader: Reader, scope: NetworkScope, overlegId: string): Promise<Stemmed[]> {
  const rows = await base(reader, scope)
    .where((eb) =>
      eb.or([eb('bundle.overleg_id', '=', overlegId), eb.and([eb('bundle.id', 'is', null), eb('signal.overleg_id', '=', overlegId)])]),
    )
    .orderBy('signal.id')
    .limit(MOST)
    .execute()
  return rows.map((row) => ({ ...row, stems: new Set(dutchStems(row.text)) }))
}

/** Signals that wait for an answer. The overleg that has a bundled one now is that of its bundle. */
function base(reader: Reader, scope: NetworkScope) {
  return reader
    .selectFrom('signal')
    .leftJoin('bundle', 'bundle.id', 'signal.bundle_id')
    .select(['signal.id', 'signal.text', 'signal.bundle_id as bundleId', 'bundle.title as bundleTitle'])
    .where('signal.network_id', '=', scope.networkId)
    .where((eb) => eb.or([eb('bundle.status', 'is', null), eb('bundle.status', '!=', 'beantwoord')]))
}
