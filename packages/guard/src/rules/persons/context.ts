import * as lexicon from './lexicon.ts'
import type { Reader } from './reader.ts'

/** What stands before a word and says that a name follows. `from` is the word where that begins. */
export interface Lead {
  kind: 'title' | 'child' | 'kin' | 'professional' | 'called'
  from: number
}

const CALLS = /^(?:noemen|noem|noemt|noemde|noemden|heet|heette)$/
const CALLED = /^(?:heet|heette|heten|genaamd|genoemd|voornaam|roepnaam|achternaam|naam|namelijk)$/

/** The title, the role or the turn of phrase before a word; null when there is none. */
export function leadOf(reader: Reader, place: number): Lead | null {
  const token = reader.tokens[place]
  if (!token) return null
  const before = reader.tokens[place - 1]
  if (!before) return null
  const one = before.low
  const close = /^[ "'“”„(]{1,3}$/.test(token.gap)
  if (lexicon.titles.has(one) && (close || /^\. ?$/.test(token.gap))) return { kind: 'title', from: place - 1 }
  if (lexicon.childRoles.has(one) && (close || /^[:.]? $/.test(token.gap) || token.gap === ' = ')) return { kind: 'child', from: place - 1 }
  if (one === 'van' && close) {
    const who = reader.near(place - 1, -1)
    if (who && lexicon.kin.has(who.low)) return { kind: 'kin', from: place - 2 }
  }
  if (one === 'v' && /^\.? $/.test(token.gap) && lexicon.kin.has(reader.tokens[place - 2]?.low ?? ''))
    return { kind: 'kin', from: place - 2 }
  if (lexicon.professionalRoles.has(one) && (close || token.gap === ': ')) return { kind: 'professional', from: place - 1 }
  if (CALLED.test(one) && /^:? ["'“”„]?$/.test(token.gap)) return { kind: 'called', from: place }
  const two = reader.tokens[place - 2]?.low ?? ''
  // "haar naam is X", "ze heet dus X", "we noemen hem X"
  if (
    close &&
    ((one === 'is' && /^(?:naam|voornaam|roepnaam)$/.test(two)) ||
      (/^(?:hem|haar|ze|zij|hij|dan|dus|ook|nu)$/.test(one) && CALLS.test(two)) ||
      (/^(?:altijd|steevast|gewoon|nog|thuis|meestal|stiekem)$/.test(one) && CALLS.test(reader.tokens[place - 3]?.low ?? '')))
  ) {
    return { kind: 'called', from: place }
  }
  return null
}

const SOMEBODY =
  /^(?:hij|ze|zij|jongen|jongetje|meisje|kind|kindje|zoon|zoontje|dochter|dochtertje|moeder|vader|broer|broertje|zus|zusje|baby|vriend|vriendin|leerling|jongere|haar|zijn|client|hem)$/

/** Whether what is called so is a person: somebody is spoken of just before. */
export function isSomebodyCalled(reader: Reader, place: number): boolean {
  for (let i = place - 1; i >= 0 && i > place - 9; i--) {
    const token = reader.tokens[i]
    if (token && SOMEBODY.test(token.low)) return true
    if (token?.first) break
  }
  return false
}

const AGE =
  /^(?:[ ,]{0,2}\(|, | van | is (?:nu |net |pas |al )?| wordt (?:\p{L}+ )?| werd (?:\p{L}+ )?)(?:\d{1,2}|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien)(?: jaar\b| jr\b|\)|-jarige?| geworden| jaar oud|(?= en ))/u

/** Whether an age follows: "X (9)", "X, 9 jaar", "X van 9 jaar". */
export function isFollowedByAge(text: string, end: number): boolean {
  return AGE.test(text.slice(end, end + 30))
}
