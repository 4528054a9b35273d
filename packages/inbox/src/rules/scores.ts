/** Scores as somebody wrote them, and the words beside them. */
export interface Scored {
  /** in the order of the questions; null where they wrote `-`, `x` or `?` */
  scores: Array<number | null>
  words: string
}

const LEAD = /^[\s>*_]*(?:cijfers|scores|mijn cijfers)?\s*:?\s*/i
/** A score of 1 to 5, or none; not part of a number, a date or a word. */
const ONE = /^(?:([1-5])(?![\d%]|:\d|\p{L})|([-–xX?])(?!\p{L}))/u
const BETWEEN = /^[ \t]*(?:[,;/|.]|en\b|&)?[ \t]*\n?[ \t]*/
const AFTER = /^\s*(?:[-–—:;,.|/]\s*)?/

/**
 * Reads `3 4 2 5 – goed gesprek met school`: as many scores as there are questions, at the beginning. Null when it does not
 * begin so: guessing what somebody meant would put words in their mouth.
 * @param count how many questions there are
 */
export function readScores(text: string, count: number): Scored | null {
  let rest = text.replace(LEAD, '')
  const scores: Array<number | null> = []
  while (scores.length < count) {
    const found = ONE.exec(rest)
    if (!found) return null
    scores.push(found[1] ? Number(found[1]) : null)
    rest = rest.slice(found[0].length)
    if (scores.length < count) rest = rest.replace(BETWEEN, '')
  }
  // One more number would mean that we do not know which belongs to which question.
  if (scores.every((score) => score === null) || /^[\s,;/|.]*\d/.test(rest)) return null
  return { scores, words: rest.replace(AFTER, '').trim() }
}

/** Words with a name before them, such as `schuurde: te weinig tijd`. */
export interface Labelled {
  label: string
  words: string
}

/**
 * Divides words over questions by the names that stand before them, each on a line of its own; what has no name comes first.
 * @param labels names by which a question can be called, in lower case
 */
export function byLabel(words: string, labels: readonly string[]): Labelled[] {
  const parts: Labelled[] = [{ label: '', words: '' }]
  for (const line of words.split('\n')) {
    const [, name = '', rest = ''] = /^\s*([\p{L} ]{3,30}?)\s*:\s*(.*)$/u.exec(line) ?? []
    if (labels.includes(name.toLowerCase())) parts.push({ label: name.toLowerCase(), words: rest })
    else {
      const last = parts.at(-1)
      if (last) last.words = last.words ? `${last.words}\n${line}` : line
    }
  }
  return parts.map((part) => ({ ...part, words: part.words.trim() })).filter((part) => part.words !== '')
}
