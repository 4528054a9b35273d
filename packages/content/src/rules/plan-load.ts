import type { Kind, Pack } from '../schema/kinds.ts'
import { canonicalJson, contentHash } from './canonical.ts'

/** A wording that the network has. */
export interface Wording {
  kind: string
  key: string
  revision: number
  hash: string
  current: boolean
}

/** What has to change so that the network has exactly this pack. */
export interface LoadPlan {
  /** items as `kind/key` */
  added: string[]
  changed: string[]
  withdrawn: string[]
  /** wordings that are no longer in use */
  retire: Array<{ kind: string; key: string }>
  /** older wordings that are in use again */
  revive: Array<{ kind: string; key: string; revision: number }>
  /** wordings that the network did not have yet */
  insert: Array<{ kind: Kind; key: string; revision: number; hash: string; json: string }>
}

/** Compares a pack with all wordings that a network has. A wording that returns keeps its old revision. */
export function planLoad(present: readonly Wording[], pack: Pack): LoadPlan {
  const plan: LoadPlan = { added: [], changed: [], withdrawn: [], retire: [], revive: [], insert: [] }
  const wordings = Map.groupBy(present, nameOf)
  const inPack = new Set<string>()

  for (const { kind, key, data } of itemsOf(pack)) {
    const name = nameOf({ kind, key })
    inPack.add(name)
    const known = wordings.get(name) ?? []
    const current = known.find((wording) => wording.current)
    const hash = contentHash(data)
    if (current?.hash === hash) continue
    if (current) {
      plan.changed.push(name)
      plan.retire.push({ kind, key })
    } else {
      plan.added.push(name)
    }
    const earlier = known.find((wording) => wording.hash === hash)
    if (earlier) plan.revive.push({ kind, key, revision: earlier.revision })
    else plan.insert.push({ kind, key, revision: 1 + highest(known), hash, json: canonicalJson(data) })
  }
  for (const wording of present) {
    if (!wording.current || inPack.has(nameOf(wording))) continue
    plan.withdrawn.push(nameOf(wording))
    plan.retire.push({ kind: wording.kind, key: wording.key })
  }
  // Sorted, so that the same two packs always give the same event whatever the order of their files.
  for (const list of [plan.added, plan.changed, plan.withdrawn]) list.sort()
  return plan
}

/** Whether a plan changes anything. */
export function isEmptyPlan(plan: LoadPlan): boolean {
  return plan.added.length + plan.changed.length + plan.withdrawn.length === 0
}

function itemsOf(pack: Pack): Array<{ kind: Kind; key: string; data: unknown }> {
  return Object.entries(pack.items).flatMap(([kind, items]) =>
    // The keys of PackItems are the kinds; Object.entries only knows them as strings.
    Object.entries(items).map(([key, data]) => ({ kind: kind as Kind, key, data })),
  )
}

function nameOf(item: { kind: string; key: string }): string {
  return `${item.kind}/${item.key}`
}

function highest(wordings: readonly Wording[]): number {
  return Math.max(0, ...wordings.map((wording) => wording.revision))
}
