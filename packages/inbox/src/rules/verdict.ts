export interface ReadVerdict {
  verdict: 'usable' | 'partly' | 'no'
  remark: string | null
}

/** In this order: “helpt niet” holds “helpt”, and “helpt deels niet” is a partly. */
const WORDS: ReadonlyArray<[ReadVerdict['verdict'], RegExp]> = [
  ['partly', /^(?:(?:dit|dat|het)\s+)?(?:(?:helpt|hielp)\s+)?(?:deels|gedeeltelijk|een beetje|half)\b/i],
  [
    'no',
    /^(?:nee\b|(?:dit|dat|het)\s+(?:helpt|hielp|werkt)\s+(?:(?:ons|me|mij|helaas|nog|echt|hier)\s+)*niet\b|(?:helpt|werkt)\s+niet\b|hier heb ik niets aan\b)/i,
  ],
  [
    'usable',
    /^(?:ja\b|(?:dit|dat|het)\s+(?:helpt|hielp|werkt)\b(?!\s+(?:\p{L}+\s+){0,3}niet\b)|helpt\b(?!\s+(?:\p{L}+\s+){0,3}niet\b)|hier kan ik (?:wat|iets) mee\b)/iu,
  ],
]

/** Reads what somebody thinks of an answer: `dit helpt niet, want …`. Null when it does not begin with that. */
export function readVerdict(text: string): ReadVerdict | null {
  const clean = text.trim()
  for (const [verdict, words] of WORDS) {
    const found = words.exec(clean)
    if (!found) continue
    const remark = clean
      .slice(found[0].length)
      .replace(/^[\s,.;:!–—-]+/, '')
      .replace(/^(want|omdat)\s+/i, '')
      .trim()
    return { verdict, remark: remark === '' ? null : remark }
  }
  return null
}
