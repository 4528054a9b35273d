import * as lexicon from './lexicon.ts'
import { isCompound, isFamily, type Reader } from './reader.ts'
import { FLOWERS, isKin, isRoleOrVerb } from './spoken-of.ts'

const THING =
  '(?:naam|titel|bijnaam van (?:de|het|ons|onze)|\\p{Ll}*(?:app|boek|boekje|methode|project|programma|spel|training|cursus|aanpak|film|serie|nota|lied|podcast|lokaal|ruimte|zaal|groep|fonds|werkwijze|werkvorm|systeem|stichting|school|huis|team|kamer|plein|robot|mascotte|knuffel|pop|beer|hond))'

/** "Joy, zo heet de app", "Kees en Ko is een prentenboek" */
export const CALLED_THING = new RegExp(
  String.raw`^['"’”]?(?: en \p{Lu}\p{Ll}+)?(?:,|,? (?:zo (?:heet|heten|noemen we)|is|was|heet|wordt)) (?:de|het|een|ons|onze|dit|deze) (?:nieuwe )?${THING}(?!\p{L})`,
  'u',
)

/** "Roos, tulp en lis", "Roos of rood": the first of a list of things, and no name. */
export function isFirstOfThings(text: string, reader: Reader, place: number): boolean {
  const token = reader.tokens[place]
  const list = token && THINGS.exec(text.slice(token.end, token.end + 80))
  if (!list) return false
  const things = (list[0].match(/\p{L}+/gu) ?? []).filter((word) => !/^(?:en|of)$/.test(word))
  const isWord = FLOWERS.test(token.low) || lexicon.ordinaryInLowerCase.has(token.low) || lexicon.ordinaryGiven.has(token.low)
  // What is no word itself needs two others, and no more said about them: "Daan, moe en boos, liep weg".
  if (!isWord && (things.length < 2 || text.charAt(token.end + list[0].length) === ',')) return false
  return things.length > 0 && things.every((word) => !NO_THING.test(word) && !isRoleOrVerb(word))
}

const THINGS =
  /^(?:(?:, \p{Ll}{2,}){1,6}(?:,? (?:en|of) \p{Ll}{2,})| (?:en|of) \p{Ll}{2,}|(?:, \p{Ll}{2,}){2,6}(?=[:.!?]))(?![\p{L}'-])(?!,? (?:die|zij|hij|ze)\b)/u

const NO_THING =
  /^(?:de|het|een|die|dat|deze|dit|wie|wat|hij|zij|ze|haar|zijn|hun|ik|jij|je|wij|we|hem|mij|me|mijn|jouw|ons|onze|ook|nog|niet|wel|al|toen|dan|nu|maar|want|als|zo|met|van|uit|bij|in|op|voor|naar|om|zonder|alle|andere|anderen|iemand|niemand|iedereen|\p{L}+jarige?|bang|boos|moe|druk|stil|verdrietig|blij)$/u

/** "De Blauwe Roos": something with a name of its own. */
export function isNamedThing(reader: Reader, place: number, name: string): boolean {
  const before = reader.near(place, -1)
  const word = lexicon.ordinaryInLowerCase.has(name) || lexicon.ordinaryGiven.has(name) || FLOWERS.test(name)
  return Boolean(word && before?.cap && /e$/.test(before.low) && /^(?:de|het)$/.test(reader.near(place, -2)?.low ?? ''))
}

/** "de Willem de Zwijgerschool", "het Anna van Rijn": with an article before and a capital to follow, it is a building or a school. */
export function isInBuilding(reader: Reader, place: number, until: number): boolean {
  const article = /^(?:de|het|'t|een|onze|elke)$/.test(reader.near(place, -1)?.low ?? '')
  let end = until
  const between = article ? /^(?:van|de|der|den|het|'t|t|a|à|le|von|en)$/ : /^(?:de|der|den|a|à|le|von)$/
  while (between.test(reader.near(end, 1)?.low ?? '') && end - until < 3) end++
  const tail = reader.near(end, 1)
  const last = tail?.cap && !tail.first && tail.word.length > 2 ? tail : null
  if (last && (lexicon.endsAsOrganisation(last.low) || isCompound(last)) && !isFamily(last.low)) return true
  return article && (last !== null || (until > place && !isFamily(reader.tokens[until]?.low ?? '')))
}

/** "de sjaak", "een brave hendrik": with an article, and without a capital, it is a word. */
export function isCommonNoun(reader: Reader, place: number): boolean {
  const before = reader.near(place, -1)
  if (!before) return false
  if (/^(?:de|het|een|'n|geen|elke|iedere|zo'n|deze)$/.test(before.low)) return !isKin(reader.near(place, 1))
  return /e$/.test(before.low) && /^(?:een|'n|geen|zo'n)$/.test(reader.near(place, -2)?.low ?? '')
}
