import * as lexicon from './lexicon.ts'
import { bareOf, givenOf, isNoPerson, type Reader } from './reader.ts'
import type { Token } from './tokens.ts'

export function isSaidOf(reader: Reader, until: number): boolean {
  const next = reader.near(until, 1)
  if (!next) return false
  const second = reader.near(until, 2)
  if (lexicon.possessives.has(next.low)) return isKin(second)
  // "Wil is" is somebody; "Wil je", "Ben ik" and "Toon dat" are not.
  return (
    (!next.cap && lexicon.personVerbs.has(next.low)) || (next.low === 'en' && Boolean(second?.cap && givenOf(second.low))) || isKin(next)
  )
}

/** "X haar moeder", "X's broertje": what follows belongs to somebody. */
export function isOwner(reader: Reader, place: number): boolean {
  const token = reader.tokens[place]
  const next = reader.near(place, 1)
  if (!token || lexicon.noNameAfterRole.has(token.low) || lexicon.childRoles.has(bareOf(token.low))) return false
  if (/'s?$/.test(token.low)) return isKin(next)
  return Boolean(next && lexicon.possessives.has(next.low)) && isKin(reader.near(place, 2))
}

export function isKin(token: Token | null): boolean {
  return token !== null && lexicon.kin.has(token.low) && !/^(?:kind|kinderen|man|vrouw|situatie|gedrag|dossier|meester)$/.test(token.low)
}

export function isAtHome(reader: Reader, place: number, until: number): boolean {
  const before = reader.near(place, -1)?.low ?? ''
  const next = reader.near(until, 1)?.low ?? ''
  if (
    /^(?:bij|naar|met)$/.test(before) &&
    /^(?:thuis|logeren|slapen|spelen|spelend|langs|praten|gepraat|gespeeld|gesproken|gebeld)$/.test(next)
  )
    return true
  return next === 'en' && lexicon.possessives.has(reader.near(until, 2)?.low ?? '') && isKin(reader.near(until, 3))
}

export const CALLED_SO = /^['"’”]?,? (?:zo (?:noemt|noemen|heet)|wordt) (?:\p{L}+ )?(?:hij|zij|ze|hem|haar)\b(?! het)/u

/** "De jongste, Mees, slaapt": who has just been spoken of. */
export function isApposition(text: string, reader: Reader, place: number): boolean {
  const token = reader.tokens[place]
  const who = reader.tokens[place - 1]
  if (!token || !who || token.gap !== ', ' || !lexicon.childRoles.has(who.low)) return false
  return /^(?:, |\.|$| \()/.test(text.slice(token.end))
}

/** "Wil van de administratie", "Roos van het wijkteam": somebody, after where she works or lives. */
export function worksAt(reader: Reader, place: number): boolean {
  if (!/^(?:van|bij|uit)$/.test(reader.near(place, 1)?.low ?? '')) return false
  const next = reader.near(place, 2)
  const where = next && /^(?:de|het|'t|onze|ons)$/.test(next.low) ? reader.near(place, 3) : next
  return where !== null && (WORKPLACE.test(where.low) || (where.cap && isNoPerson(where)))
}

const WORKPLACE =
  /^(?:administratie|receptie|balie|planning|secretariaat|intake|overkant|buren|buurt|buurthuis|hoek|bso|ggd|jgz|cjg|ggz|wijkteam|gemeente|opvang|naschoolse|kantine|keuken|zorg|jeugdzorg|jeugdhulp|reclassering|crisisdienst|consultatiebureau|personeelszaken|communicatie|ict|hr|schoonmaak|boven|beneden|hiernaast|verderop|straat|flat|club|voetbal|bieb|bibliotheek|gym|\p{L}+(?:administratie|team|dienst|bureau|opvang|zorg|hulp|huis|kamer|afdeling|loket|werk))$/u

/** "Ik heb Bloem gevraagd", "toen belde Bakker": within a sentence, where somebody stands that something is done with or by. */
export function isObject(reader: Reader, place: number): boolean {
  return DONE_WITH.test(reader.near(place, -1)?.low ?? '')
}

const DONE_WITH =
  /^(?:heb|heeft|hebben|had|hadden|zag|zie|ziet|vroeg|vraag|vraagt|belde|bel|belt|mailde|appte|hielp|helpt|sprak|wil|wilde|kan|kon|laat|liet|zal|zou|moet|moest|mag|mocht|omdat|nadat|terwijl|wanneer|sinds|totdat|zodat|of|vindt|vond|kent|ken|mist|mis)$/

export function isRoleOrVerb(word: string): boolean {
  return (
    lexicon.kin.has(word) ||
    lexicon.childRoles.has(word) ||
    lexicon.professionalRoles.has(word) ||
    lexicon.titles.has(word) ||
    lexicon.personVerbs.has(word)
  )
}

export function isNoun(token: Token): boolean {
  const { low } = token
  return (
    lexicon.childRoles.has(low) ||
    lexicon.professionalRoles.has(low) ||
    lexicon.noNameAfterRole.has(low) ||
    /(?:en|ers?|jes?|ing|heid|ie|ent|aar|eit|els|ns|um|te|de|ge)$/.test(low)
  )
}

export function isAboutSomebody(reader: Reader, place: number): boolean {
  const next = reader.near(place, 1)
  // "Mark de plekken" tells to do something, "Mark de stagiair" is somebody.
  if (next?.low === 'de') return isRoleOrVerb(reader.near(place, 2)?.low ?? '')
  return next !== null && AFTER_A_NAME.test(next.low)
}

/** What follows a name that is the subject, besides a verb. */
const AFTER_A_NAME =
  /^(?:en|of|uit|van|de|den|der|el|met|in|bij|die|niet|ook|nog|al|wel|zelf|op|aan|voor|zonder|vond|heb|hebben|als|naar|want|maar|dat)$/

export const FLOWERS =
  /^(?:max|roos|mees|merel|iris|jasmijn|amber|mark|fleur|noor|frank|jade|stella|mina|jip|kai|isa|wout|puck|pien|floor|lieve|viola|merlin|olaf|vera|thor|tosca|rosa)$/

export const SPEAKING = /^(?:met|volgens|dat|toen|omdat|zei|vertelde|sprak)$/
