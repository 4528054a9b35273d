import type { NetworkScope, Reader } from '@lerende/kernel'
import type { CompassInput } from '../inputs.ts'
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
  let query = reader
    .selectFrom('compass_block')
    .select(['measure', 'uitgangspunt'])
    .select((eb) => [
      eb.fn.max('contributors').as('contributors'),
      eb.fn.sum('n').as('n'),
      eb.fn.sum('sum').as('sum'),
      eb.fn.sum('sum_of_squares').as('sumOfSquares'),
      eb.fn.min('from_day').as('from'),
      eb.fn.max('until_day').as('until'),
    ])
    .where('network_id', '=', scope.networkId)
  if (input.overlegId) query = query.where('overleg_id', '=', input.overlegId)
  if (input.niveau) query = query.where('niveau', '=', input.niveau)
  if (input.from) query = query.where('until_day', '>=', input.from)
  if (input.until) query = query.where('until_day', '<=', input.until)
  const rows = await query
    .groupBy((eb) => ['measure', 'uitgangspunt', eb.fn('substr', ['until_day', eb.lit(1), eb.lit(7)])])
    .orderBy('measure')
    .orderBy('until')
    .execute()
  const measures = new Map<string, Array<Sums & { uitgangspunt: string | null; from: string; until: string }>>()
  for (const { measure, ...row } of rows) {
    // PostgreSQL gives a sum as text.
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
