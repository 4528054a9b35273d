/** The fewest people that a figure may be about. */
export const MIN_CONTRIBUTORS = 5

/** One score of a closed round that is in no block yet. */
export interface WaitingScore {
  reflectionId: string
  measure: string
  uitgangspunt: string | null
  score: number
  contributor: string
  day: string
  /** where in the help it was, and with whom one worked, if that was told */
  stroom: string | null
  relatie: string | null
}

/** Scores that are put together for good. */
export interface Block {
  measure: string
  uitgangspunt: string | null
  reflectionIds: string[]
  contributors: number
  n: number
  sum: number
  sumOfSquares: number
  fromDay: string
  untilDay: string
  /** what all of its scores share; null when they do not, or when that would leave fewer than five beside it */
  stroom: string | null
  relatie: string | null
}

/** What a block may be cut by. */
export type Cut = 'stroom' | 'relatie'

type Part = Record<Cut, string | null> & { scores: readonly WaitingScore[] }

/**
 * Puts the waiting scores of one overleg together: per measure, when they come from enough people; else they go on waiting.
 * They become one block, or several where each holds enough people. A score is in one block at most and a block never
 * changes. Every figure is a sum of whole blocks, so what can be found by setting figures against each other is a sum of
 * whole blocks too (docs/decisions/004-blocks-against-subtraction.md, 024-compass-cuts-and-margins.md).
 */
export function blocksFrom(waiting: readonly WaitingScore[]): Block[] {
  const measures = new Map<string, WaitingScore[]>()
  for (const score of waiting) measures.set(score.measure, [...(measures.get(score.measure) ?? []), score])
  return [...measures].flatMap(([measure, scores]) => {
    if (headsIn(scores) < MIN_CONTRIBUTORS) return []
    return partsOf(scores).map((part) => blockOf(measure, part))
  })
}

/** Cut by both, in the order that lets more scores say where they belong. */
function partsOf(scores: readonly WaitingScore[]): Part[] {
  const whole: Part = { stroom: null, relatie: null, scores }
  const [one, other] = (['stroom', 'relatie'] as const).map((first) => {
    const second = first === 'stroom' ? 'relatie' : 'stroom'
    return cut(whole, first).flatMap((part) => cut(part, second))
  })
  return one && (!other || labelled(one) >= labelled(other)) ? one : (other ?? [whole])
}

function labelled(parts: readonly Part[]): number {
  return parts.reduce((sum, { stroom, relatie, scores }) => sum + scores.length * (Number(stroom !== null) + Number(relatie !== null)), 0)
}

/**
 * One part for each answer that enough people gave, and one for all the rest. When the rest is of too few people, the
 * smallest part goes with it, so that what is left out cannot be found by taking the parts from the whole.
 */
function cut(whole: Part, by: Cut): Part[] {
  const answers = new Map<string | null, WaitingScore[]>()
  for (const score of whole.scores) answers.set(score[by], [...(answers.get(score[by]) ?? []), score])
  const told = [...answers]
    .flatMap(([answer, scores]) => (answer !== null && headsIn(scores) >= MIN_CONTRIBUTORS ? [{ ...whole, [by]: answer, scores }] : []))
    .sort((a, b) => b.scores.length - a.scores.length)
  const within = new Set(told.flatMap(({ scores }) => scores))
  let rest = whole.scores.filter((score) => !within.has(score))
  while (rest.length > 0 && headsIn(rest) < MIN_CONTRIBUTORS) rest = [...rest, ...(told.pop()?.scores ?? [])]
  return rest.length > 0 ? [...told, { ...whole, scores: rest }] : told
}

function headsIn(scores: readonly WaitingScore[]): number {
  return new Set(scores.map((one) => one.contributor)).size
}

function blockOf(measure: string, { stroom, relatie, scores }: Part): Block {
  const days = scores.map((one) => one.day).sort()
  return {
    measure,
    uitgangspunt: scores[0]?.uitgangspunt ?? null,
    reflectionIds: scores.map((one) => one.reflectionId),
    contributors: headsIn(scores),
    n: scores.length,
    sum: scores.reduce((sum, one) => sum + one.score, 0),
    sumOfSquares: scores.reduce((sum, one) => sum + one.score ** 2, 0),
    fromDay: days.at(0) ?? '',
    untilDay: days.at(-1) ?? '',
    stroom,
    relatie,
  }
}
