import { dutchStems, stem, words } from './dutch.ts'

/** From where to where in a text, in UTF-16 units: `text.slice(start, end)`. */
export type Mark = readonly [start: number, end: number]

/** Below this a half-typed word would light up half the text. */
const HALF_WORD = 2

/**
 * The words of a text that a search was for, in order: the same word forms that `searchText` finds. Places and not text
 * with tags in it, so that whatever people wrote is never read as markup.
 */
export function marksIn(text: string, query: string): Mark[] {
  const asked = words(query).slice(0, 20)
  const stems = new Set(asked.flatMap(dutchStems))
  const last = asked.at(-1) ?? ''
  const half = last.length >= HALF_WORD ? last : null
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap((found) => {
    const [word] = words(found[0])
    if (word === undefined) return []
    const hit = stems.has(stem(word)) || (half !== null && word.startsWith(half))
    return hit ? [[found.index, found.index + found[0].length] as const] : []
  })
}
