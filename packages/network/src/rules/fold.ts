import { words } from '@lerende/kernel'

/** A text without case, accents and signs, so that `Élise` stands at the e and is found by `elise`. Letters, digits and spaces only. */
export function folded(text: string): string {
  return words(text).join(' ')
}

/** What a search asks for: words that each have to be somewhere, and (parts of) addresses, which are looked for as they stand. */
export function asked(search: string): { words: string[]; addresses: string[] } {
  const parts = search.split(/\s+/)
  return {
    words: words(parts.filter((part) => !part.includes('@')).join(' ')).slice(0, 10),
    // An address is kept in lower case; `_` is in many, and as a pattern it finds little else.
    addresses: parts.flatMap((part) => (part.includes('@') ? [part.toLowerCase().replace(/[%\\]/g, '')] : [])).slice(0, 10),
  }
}

/** The columns by which a person is found and put in order. */
export function personFolds({ name, functie }: { name: string; functie: string }) {
  return { sort_name: folded(name), search_text: folded(`${name} ${functie}`) }
}

/** The columns by which an organisation is found and put in order. */
export function organisationFolds({ name, soort }: { name: string; soort: string }) {
  return { sort_name: folded(name), search_text: folded(`${name} ${soort}`) }
}
