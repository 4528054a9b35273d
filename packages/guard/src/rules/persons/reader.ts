import * as lexicon from './lexicon.ts'
import type { Token } from './tokens.ts'

/** What is asked about a word and what stands around it. */
export interface Reader {
  tokens: readonly Token[]
  /** the word so many places on, when nothing but a space, a quote or a hyphen stands between */
  near: (place: number, step: number) => Token | null
}

export function readerOf(tokens: readonly Token[]): Reader {
  return {
    tokens,
    near(place, step) {
      const to = place + step
      for (let i = Math.min(place, to) + 1; i <= Math.max(place, to); i++) {
        const gap = tokens[i]?.gap ?? '!'
        if (gap !== ' ' && !/^[ "'“”„(]{0,4}$/.test(gap)) return null
      }
      return tokens[to] ?? null
    },
  }
}

/** Ordinary words that look as if they were somebody's. */
const WORDS = new Set(['jeans', 'ritus', 'abdis', 'russells'])

/** A name without the s of "Sofies", "Emma's" or "Bas'". @returns null when it is no known given name */
export function givenOf(low: string): { name: string; possessive: boolean } | null {
  if (lexicon.given.has(low)) return { name: low, possessive: false }
  if (!/s'?$|-|'/.test(low)) return null
  const bare = bareOf(low)
  // "Lees" and "Jobs" are no Lee's and no Job's.
  const isWord = !low.includes("'") && (bare.length < 4 || lexicon.ordinaryInLowerCase.has(bare) || WORDS.has(low))
  if (bare !== low && !isWord && lexicon.given.has(bare)) return { name: bare, possessive: true }
  const [head = '', ...rest] = low.split('-')
  if (rest.length > 0 && lexicon.given.has(head) && rest.every((one) => lexicon.given.has(bareOf(one)) || lexicon.family.has(one))) {
    return { name: low, possessive: false }
  }
  return null
}

let sounds: ReadonlySet<string> | null = null

/** Whether it sounds as a known given name that is no word: "Djamila" as "Jamila", "Esmée" as "Esmee". */
export function isLikeGiven({ low, word }: Token): boolean {
  if (word.length < 5 || word.includes('-') || /[^a-z]/.test(low)) return false
  sounds ??= new Set([...lexicon.given].filter((name) => name.length > 4 && !lexicon.ordinaryGiven.has(name)).map(soundOf))
  return sounds.has(soundOf(low))
}

function soundOf(name: string): string {
  return name
    .replace(/dj/g, 'j')
    .replace(/ph/g, 'f')
    .replace(/ck|kh|ch(?=[lr])|q|c(?=[aoulrk])|x/g, 'k')
    .replace(/sch|sj|sh|ch/g, 'sh')
    .replace(/ij|ie|ey|y/g, 'i')
    .replace(/oe|ou|oo/g, 'u')
    .replace(/th/g, 't')
    .replace(/dh/g, 'd')
    .replace(/z/g, 's')
    .replace(/h$|(?<=[aeiou])h(?=[^aeiou])/g, '')
    .replace(/(.)\1/g, '$1')
}

export function bareOf(low: string): string {
  if (low.endsWith("'s")) return low.slice(0, -2)
  if (low.endsWith("'")) return low.slice(0, -1)
  return low.length > 3 && low.endsWith('s') ? low.slice(0, -1) : low
}

export function isFamily(low: string): boolean {
  return (
    lexicon.family.has(low) ||
    lexicon.afterVan.has(low) ||
    lexicon.endsAsFamilyName(low) ||
    (low.includes('-') && low.split('-').every((one) => lexicon.family.has(one) || lexicon.particles.has(one)))
  )
}

/** Whether it is the name of a place, an organisation, a method, a law, a feast. */
export function isNoPerson(token: Token): boolean {
  // "Mees" is no "MEE's".
  const bare = lexicon.given.has(token.low) ? token.low : token.low.replace(/'?s?$/, '')
  return (
    lexicon.noPerson.has(token.low) ||
    lexicon.noPerson.has(bare) ||
    lexicon.endsAsOrganisation(token.low) ||
    /\d/.test(token.word) ||
    isCompound(token)
  )
}

/** "Kindcentrum-gedachte", "Robin-groep": after a hyphen names have a capital. */
export function isCompound({ word, low }: Token): boolean {
  return /[^\p{Lu}]-\p{Ll}{4,}$/u.test(word) && !lexicon.given.has(low) && !givenOf(low) && !lexicon.family.has(low)
}

/** Whether a school, a street, a foundation or a method is named after who stands here. */
export function isOrganisation(reader: Reader, place: number, until: number): boolean {
  let first = place
  while (reader.near(first, -1)?.cap && first > place - 3) first--
  const before = reader.near(first, -1)
  const after = reader.near(until, 1)
  const around = [...reader.tokens.slice(first, place), ...reader.tokens.slice(place + 1, until + 1)]
  if (around.some(isOrganisationWord)) return true
  if (before && isOrganisationWord(before)) return true
  if (after && (isOrganisationWord(after) || (after.cap && lexicon.endsAsOrganisation(after.low)))) return true
  const last = reader.tokens[until]
  if (last && lexicon.endsAsOrganisation(last.low)) return true
  // "model van X", "basisschool De X", "programma 'X'"
  const second = reader.near(first, -2)
  return Boolean(
    before &&
      second &&
      isOrganisationWord(second) &&
      /^(?:van|de|het|'t|volgens)$/.test(before.low) &&
      !/^(?:team|praktijk|school|bestuur|club|systeem|boek|traject|gezin|plan|rapport|test|wijk|bedrijf|straat|huis|programma|park|kring|film|aanpak|weg|hof)$/.test(
        second.low,
      ),
  )
}

function isOrganisationWord(token: Token): boolean {
  return (
    lexicon.organisationWords.has(token.low) ||
    (token.low.length > 7 &&
      /(?:school|college|stichting|programma|project|methode|training|theorie|model|praktijk|organisatie|werkplaats|gemeente|centrum|locatie|straat|vragenlijst)$/.test(
        token.low,
      ))
  )
}
