import { CLEAN } from './clean.ts'
import { DIRECT } from './direct.ts'
import { fill } from './fill.ts'
import { PERSONS } from './persons.ts'

/** A sentence, with the kinds of findings that are in it; none when it is clean. */
export interface Labelled {
  text: string
  kinds: string[]
}

const lines = (list: string): string[] => list.trim().split('\n')

const labelled = (line: string, place: number): Labelled => {
  const cut = line.indexOf(' | ')
  return { kinds: line.slice(0, cut).split(' '), text: fill(line.slice(cut + 3), place * 31) }
}

/** What the guard is measured on. Every third sentence of each list is only looked at for its score: nothing was made to fit it. */
export const LABELLED: readonly Labelled[] = [
  ...lines(DIRECT).map(labelled),
  ...lines(PERSONS).map(labelled),
  ...lines(CLEAN).map((text) => ({ text, kinds: [] })),
]
