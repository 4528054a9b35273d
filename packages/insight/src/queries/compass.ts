import type { NetworkScope, Reader } from '@lerende/kernel'
import type { CompassInput } from '../inputs.ts'
import { addUp, type Figure, figureOf } from '../rules/compass.ts'

export interface CompassMeasure {
  measure: string
  uitgangspunt: string | null
  /** over the whole period asked for */
  total: Figure
  /** block by block, in time */
  course: Array<Figure & { from: string; until: string }>
}

/**
 * The grondhouding of an overleg, a niveau or the network over a period. Built from sealed blocks alone, so every
 * figure is about at least five people and no two figures can be set against each other to find fewer.
 */
export async function compass(reader: Reader, scope: NetworkScope, input: CompassInput): Promise<CompassMeasure[]> {
  let query = reader.selectFrom('compass_block').selectAll().where('network_id', '=', scope.networkId)
  if (input.overlegId) query = query.where('overleg_id', '=', input.overlegId)
  if (input.niveau) query = query.where('niveau', '=', input.niveau)
  if (input.from) query = query.where('until_day', '>=', input.from)
  if (input.until) query = query.where('until_day', '<=', input.until)
  const rows = await query.orderBy('measure').orderBy('until_day').orderBy('block_id').limit(5000).execute()
  const measures = new Map<string, typeof rows>()
  for (const row of rows) {
    const list = measures.get(row.measure)
    if (list) list.push(row)
    else measures.set(row.measure, [row])
  }
  return [...measures].flatMap(([measure, blocks]) => {
    const sums = blocks.map((row) => ({ ...row, sumOfSquares: row.sum_of_squares }))
    const total = addUp(sums)
    if (!total) return []
    return {
      measure,
      uitgangspunt: blocks[0]?.uitgangspunt ?? null,
      total: figureOf(total),
      course: sums.map((row) => ({ ...figureOf(row), from: row.from_day, until: row.until_day })),
    }
  })
}
