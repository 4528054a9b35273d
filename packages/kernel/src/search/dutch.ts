/**
 * Dutch words to stems, after the Snowball algorithm for Dutch (snowballstem.org, the same that PostgreSQL's `dutch`
 * dictionary uses), for SQLite, which has no Dutch dictionary, and for comparing two texts on either engine.
 */

const STOPWORDS = new Set(
  (
    'de en van ik te dat die in een hij het niet zijn is was op aan met als voor had er maar om hem dan zou of wat mijn men dit zo door ' +
    'over ze zich bij ook tot je mij uit der daar haar naar heb hoe heeft hebben deze u want nog zal me zij nu ge geen omdat iets worden ' +
    'toch al waren veel meer doen toen moet ben zonder kan hun dus alles onder ja eens hier wie werd altijd doch wordt wezen kunnen ons ' +
    'zelf tegen na reeds wil kon niets uw iemand geweest andere we wij'
  ).split(' '),
)

/** The words of a text as stems, without the small words; lower case, without accents. */
export function dutchStems(text: string): string[] {
  return words(text)
    .filter((word) => !STOPWORDS.has(word))
    .map(stem)
}

/** The words of a text, lower case, without accents. */
export function words(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

const VOWEL = /[aeiouy]/

/** The stem of one lower-case word without accents. */
export function stem(input: string): string {
  let word = input
    .replace(/^y/, 'Y')
    .replace(/([aeiouy])y/g, '$1Y')
    .replace(/([aeiouy])i(?=[aeiouy])/g, '$1I')
  const r1 = Math.max(regionAfter(word, 0), 3)
  const r2 = regionAfter(word, regionAfter(word, 0))
  const inR1 = (suffix: string) => word.endsWith(suffix) && word.length - suffix.length >= r1
  const inR2 = (suffix: string) => word.endsWith(suffix) && word.length - suffix.length >= r2
  const cut = (count: number) => {
    word = word.slice(0, -count)
  }
  const undouble = () => {
    if (/(kk|dd|tt)$/.test(word)) cut(1)
  }
  const cutEn = (suffix: string) => {
    const rest = word.slice(0, -suffix.length)
    if (!inR1(suffix) || VOWEL.test(rest.at(-1) ?? 'a') || rest.endsWith('gem')) return
    word = rest
    undouble()
  }
  const cutE = () => {
    if (!inR1('e') || VOWEL.test(word.at(-2) ?? 'a')) return false
    cut(1)
    undouble()
    return true
  }

  if (word.endsWith('heden')) {
    if (inR1('heden')) word = `${word.slice(0, -5)}heid`
  } else if (word.endsWith('ene')) cutEn('ene')
  else if (word.endsWith('en')) cutEn('en')
  else {
    const s = word.endsWith('se') ? 'se' : 's'
    const before = word.at(-s.length - 1) ?? 'a'
    if (word.endsWith(s) && inR1(s) && !VOWEL.test(before) && before !== 'j') cut(s.length)
  }
  const cutAnE = cutE()
  if (inR2('heid') && word.at(-5) !== 'c') {
    cut(4)
    if (word.endsWith('en')) cutEn('en')
  }
  if (inR2('end') || inR2('ing')) {
    cut(3)
    if (inR2('ig') && word.at(-3) !== 'e') cut(2)
    else undouble()
  } else if (inR2('ig') && word.at(-3) !== 'e') cut(2)
  else if (inR2('lijk')) {
    cut(4)
    cutE()
  } else if (inR2('baar')) cut(4)
  else if (inR2('bar') && cutAnE) cut(3)
  word = word.replace(/([^aeiouyI])(aa|ee|oo|uu)([^aeiouyI])$/, (_all, c: string, v: string, d: string) => c + (v[0] ?? '') + d)
  return word.toLowerCase()
}

/** Where the region after the first non-vowel that follows a vowel begins, from `start` on. */
function regionAfter(word: string, start: number): number {
  for (let i = start + 1; i < word.length; i++) {
    if (!VOWEL.test(word[i] ?? '') && VOWEL.test(word[i - 1] ?? '')) return i + 1
  }
  return word.length
}

/** How alike two texts are, 0 to 1: Dice's coefficient over their sets of stems. */
export function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0
  let shared = 0
  for (const one of left) if (right.has(one)) shared++
  return (2 * shared) / (left.size + right.size)
}
