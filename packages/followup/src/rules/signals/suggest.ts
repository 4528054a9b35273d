/**
 * From this likeness (Dice over Dutch word stems, 0 to 1) two texts are proposed as being about the same. Tuned on
 * `testing/brought-in.ts`: below 0.2 unrelated texts come in that share little words of the trade, above 0.3 half of
 * what belongs together is missed. A proposal is only a proposal, so one too few is better than one too many.
 */
export const ALIKE_FROM = 0.25

export interface AlikePair {
  a: string
  b: string
  score: number
}

export interface Suggestion {
  /** the bundle that these signals could join, or null for a new one */
  bundleId: string | null
  signalIds: string[]
}

/**
 * Which loose signals could be handled together. A signal joins the open bundle that holds the one most like it;
 * the others form groups around the signal with most lookalikes, so that a chain of half-likenesses does not grow
 * into one heap.
 * @param bundleOf the open bundle of each signal that has one
 */
export function suggestGroups(loose: readonly string[], pairs: readonly AlikePair[], bundleOf: ReadonlyMap<string, string>): Suggestion[] {
  const alike = nearEach(pairs.filter((pair) => pair.score >= ALIKE_FROM))
  const left = new Set(loose)
  const joining = joinBundles(loose, alike, bundleOf)
  for (const suggestion of joining) for (const id of suggestion.signalIds) left.delete(id)
  return [...joining, ...groupRest(left, alike)]
}

function joinBundles(loose: readonly string[], alike: Near, bundleOf: ReadonlyMap<string, string>): Suggestion[] {
  const byBundle = new Map<string, string[]>()
  for (const id of [...loose].sort()) {
    const [best] = neighbours(id, alike)
      .flatMap((one) => {
        const bundleId = bundleOf.get(one.id)
        return bundleId ? [{ bundleId, score: one.score }] : []
      })
      .sort((a, b) => b.score - a.score || (a.bundleId < b.bundleId ? -1 : 1))
    if (best) byBundle.set(best.bundleId, [...(byBundle.get(best.bundleId) ?? []), id])
  }
  return [...byBundle].map(([bundleId, signalIds]) => ({ bundleId, signalIds }))
}

function groupRest(rest: Set<string>, alike: Near): Suggestion[] {
  const left = new Set(rest)
  const groups: Suggestion[] = []
  for (;;) {
    const [widest] = [...left]
      .map((id) => ({ id, near: neighbours(id, alike).filter((one) => left.has(one.id)) }))
      .filter((one) => one.near.length > 0)
      .sort((a, b) => b.near.length - a.near.length || (a.id < b.id ? -1 : 1))
    if (!widest) return groups
    const signalIds = [widest.id, ...widest.near.map((one) => one.id)].sort()
    for (const id of signalIds) left.delete(id)
    groups.push({ bundleId: null, signalIds })
  }
}

/** Of each signal the others that are like it, with how much. Laid out once: hundreds of signals make thousands of pairs. */
type Near = ReadonlyMap<string, ReadonlyMap<string, number>>

function nearEach(pairs: readonly AlikePair[]): Near {
  const near = new Map<string, Map<string, number>>()
  const put = (one: string, other: string, score: number) => {
    const seen = near.get(one) ?? new Map<string, number>()
    near.set(one, seen.set(other, Math.max(score, seen.get(other) ?? 0)))
  }
  for (const { a, b, score } of pairs) {
    if (a === b) continue
    put(a, b, score)
    put(b, a, score)
  }
  return near
}

function neighbours(id: string, alike: Near): Array<{ id: string; score: number }> {
  return [...(alike.get(id) ?? [])].map(([other, score]) => ({ id: other, score }))
}
