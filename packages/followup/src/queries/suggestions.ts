import { type NetworkScope, type Reader, similarTexts } from '@lerende/kernel'
import { refuse } from '../errors.ts'
import { ALIKE_FROM, type AlikePair, type Suggestion, suggestGroups } from '../rules/signals/suggest.ts'

/** Lookalikes that are asked of the index for one signal; the index holds open signals of the whole network. */
const LOOKALIKES = 25

interface OpenSignal {
  id: string
  text: string
  overlegId: string
  bundleId: string | null
  bundleTitle: string | null
}

/**
 * What a loose signal could belong with: open bundles of its overleg and other loose signals, most alike first.
 * @throws signal.unknown
 */
export async function suggestForSignal(reader: Reader, scope: NetworkScope, input: { signalId: string }) {
  const own = await openSignals(reader, scope, [input.signalId])
  const [signal] = own
  if (!signal) return refuse('signal.unknown')
  const near = await lookalikes(reader, scope, signal)
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
  const loose = await base(reader, scope)
    .where('signal.overleg_id', '=', input.overlegId)
    .where('signal.bundle_id', 'is', null)
    .orderBy('signal.id')
    .limit(200)
    .execute()
  const pairs: AlikePair[] = []
  const bundleOf = new Map<string, string>()
  for (const signal of loose) {
    for (const near of await lookalikes(reader, scope, signal)) {
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

async function lookalikes(reader: Reader, scope: NetworkScope, signal: OpenSignal): Promise<Array<OpenSignal & { score: number }>> {
  const hits = await similarTexts(reader, scope, { index: 'signal', text: signal.text, limit: LOOKALIKES })
  const scores = new Map(hits.filter((hit) => hit.id !== signal.id && hit.score >= ALIKE_FROM).map((hit) => [hit.id, hit.score]))
  const near = await openSignals(reader, scope, [...scores.keys()])
  return near
    .filter((one) => one.overlegId === signal.overlegId)
    .map((one) => ({ ...one, score: scores.get(one.id) ?? 0 }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}

async function openSignals(reader: Reader, scope: NetworkScope, ids: string[]): Promise<OpenSignal[]> {
  if (ids.length === 0) return []
  return base(reader, scope).where('signal.id', 'in', ids).execute()
}

/** The overleg that has a bundled signal now is that of its bundle. */
function base(reader: Reader, scope: NetworkScope) {
  return reader
    .selectFrom('signal')
    .leftJoin('bundle', 'bundle.id', 'signal.bundle_id')
    .select(['signal.id', 'signal.text', 'signal.bundle_id as bundleId', 'bundle.title as bundleTitle'])
    .select((eb) => eb.fn.coalesce('bundle.overleg_id', 'signal.overleg_id').as('overlegId'))
    .where('signal.network_id', '=', scope.networkId)
    .where((eb) => eb.or([eb('bundle.status', 'is', null), eb('bundle.status', '!=', 'beantwoord')]))
}
