import type { NetworkScope, Reader } from '@lerende/kernel'
import { type Difference, differences } from '../rules/differences.ts'
import { planLoad } from '../rules/plan-load.ts'
import type { Kind, Pack } from '../schema/kinds.ts'

/** Places that are shown of one item; whoever changed more reads the file itself. */
const MOST_PLACES = 12
/** Signs of a text that are shown. */
const MOST_SIGNS = 400

export interface ChangedItem {
  kind: string
  key: string
  places: Difference[]
  /** how many places are not shown */
  more: number
}

/** What loading a pack would do to a network. */
export interface PackComparison {
  pack: string
  version: string
  /** version of the pack in use, or null when there is none */
  present: string | null
  added: Array<{ kind: string; key: string }>
  changed: ChangedItem[]
  withdrawn: Array<{ kind: string; key: string }>
}

/** Lays a pack beside what the network has, without changing anything. */
export async function comparePack(reader: Reader, scope: NetworkScope, pack: Pack): Promise<PackComparison> {
  const rows = await reader
    .selectFrom('content_item')
    .select(['kind', 'key', 'revision', 'hash', 'current', 'data_json'])
    .where('network_id', '=', scope.networkId)
    .execute()
  const plan = planLoad(
    rows.map((row) => ({ ...row, current: row.current === 1 })),
    pack,
  )
  const present = new Map(rows.filter((row) => row.current === 1).map((row) => [`${row.kind}/${row.key}`, row.data_json]))
  const head = present.get('pack/pack')
  return {
    pack: pack.head.naam,
    version: pack.head.versie,
    present: head === undefined ? null : String(JSON.parse(head).versie),
    added: plan.added.map(split),
    changed: plan.changed.map((name) => {
      const { kind, key } = split(name)
      // The plan names items of this pack by a kind that it has.
      const found = differences(JSON.parse(present.get(name) ?? 'null'), pack.items[kind as Kind][key])
      return { kind, key, places: found.slice(0, MOST_PLACES).map(shorten), more: Math.max(0, found.length - MOST_PLACES) }
    }),
    withdrawn: plan.withdrawn.map(split),
  }
}

function split(name: string): { kind: string; key: string } {
  const at = name.indexOf('/')
  return { kind: name.slice(0, at), key: name.slice(at + 1) }
}

function shorten({ place, before, after }: Difference): Difference {
  const short = (text: string | null) => (text !== null && text.length > MOST_SIGNS ? `${text.slice(0, MOST_SIGNS)} …` : text)
  return { place, before: short(before), after: short(after) }
}
