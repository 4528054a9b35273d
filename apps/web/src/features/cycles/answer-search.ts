import { oneOf, searchParams } from '../../lib/search-params.ts'

export const ANSWERS = ['ja', 'misschien', 'nee', 'ander'] as const
export type Answer = (typeof ANSWERS)[number]

/** Which answer the mail already chose; it counts only once somebody confirms it. */
export const answerSearch = searchParams({ kies: oneOf(...ANSWERS) })
