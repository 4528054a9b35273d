import type { NetworkScope, Reader } from '@lerende/kernel'
import type { CompassGroupsInput, CompassInput } from '../inputs.ts'
import { addUp, type Figure, figureOf, type Sums } from '../rules/compass.ts'

export interface CompassMeasure {
  measure: string
  uitgangspunt: string | null
  /** over the whole period asked for */
  total: Figure
  /** month by month, in time; a month without a sealed block is not there */
  course: Array<Figure & { from: string; until: string }>
}

/**
 * The grondhouding of an overleg, a niveau or the network over a period. Built from sealed blocks alone, so every
 * figure is about at least five people and no two figures can be set against each other to find fewer. The database
 * adds blocks up by the month in which they closed, so that a large network costs no more than a small one to show.
 */
export async function compass(reader: Reader, scope: NetworkScope, input: CompassInput): Promise<CompassMeasure[]> {
  const [all] = await grouped(reader, scope, input)
  return all?.measures ?? []
}

export interface CompassGroup {
  /** id of the overleg, or the key of the niveau, stroom or relatie */
  group: string
  measures: CompassMeasure[]
}

/** The same, laid out in groups: only those that have a whole block of their own, in the order of their keys. */
export async function compassGroups(reader: Reader, scope: NetworkScope, input: CompassGroupsInput): Promise<CompassGroup[]> {
  const groups = await grouped(reader, scope, input)
  return groups.sort((a, b) => (a.group < b.group ? -1 : 1))
}

const COLUMN = { overleg: 'overleg_id', niveau: 'niveau', stroom: 'stroom', relatie: 'relatie' } as const

async function grouped(reader: Reader, scope: NetworkScope, input: CompassInput & Partial<CompassGroupsInput>): Promise<CompassGroup[]> {
  // Without a cut everything is one group: the network's id is the same in every row.
  const column = input.cut ? COLUMN[input.cut] : 'network_id'
  let query = reader
    .selectFrom('compass_block')
    .select(['measure', 'uitgangspunt', `${column} as group`])
    .select((eb) => [
      eb.fn.max('contributors').as('contributors'),
      eb.fn.sum('n').as('n'),
      eb.fn.sum('sum').as('sum'),
      eb.fn.sum('sum_of_squares').as('sumOfSquares'),
      eb.fn.min('from_day').as('from'),
      eb.fn.max('until_day').as('until'),
    ])
    .where('network_id', '=', scope.networkId)
    .where(column, 'is not', null)
  if (input.overlegId) query = query.where('overleg_id', '=', input.overlegId)
  if (input.niveau) query = query.where('niveau', '=', input.niveau)
  if (input.from) query = query.where('until_day', '>=', input.from)
  if (input.until) query = query.where('until_day', '<=', input.until)
  const rows = await query
    .groupBy((eb) => ['measure', 'uitgangspunt', column, eb.fn('substr', ['until_day', eb.lit(1), eb.lit(7)])])
    .orderBy('measure')
    .orderBy('until')
    .execute()
  const groups = new Map<string, typeof rows>()
  for (const row of rows) if (row.group !== null) groups.set(row.group, [...(groups.get(row.group) ?? []), row])
  return [...groups].map(([group, own]) => ({ group, measures: measuresOf(own) }))
}

interface Month {
  measure: string
  uitgangspunt: string | null
  from: string
  until: string
  // PostgreSQL gives a sum as text.
  contributors: number | string | bigint
  n: number | string | bigint
  sum: number | string | bigint
  sumOfSquares: number | string | bigint
}

function measuresOf(rows: readonly Month[]): CompassMeasure[] {
  const measures = new Map<string, Array<Sums & { uitgangspunt: string | null; from: string; until: string }>>()
  for (const { measure, ...row } of rows) {
    const sums = { ...row, contributors: Number(row.contributors), n: Number(row.n), sum: Number(row.sum) }
    const month = { ...sums, sumOfSquares: Number(row.sumOfSquares) }
    measures.set(measure, [...(measures.get(measure) ?? []), month])
  }
  return [...measures].flatMap(([measure, months]) => {
    const total = addUp(months)
    if (!total) return []
    return {
      measure,
      uitgangspunt: months[0]?.uitgangspunt ?? null,
      total: figureOf(total),
      course: months.map((one) => ({ ...figureOf(one), from: one.from, until: one.until })),
    }
  })
}
