import { isFollowedByAge, isSomebodyCalled, type Lead, leadOf } from './context.ts'
import * as lexicon from './lexicon.ts'
import { withoutPhrases } from './phrases.ts'
import { bareOf, givenOf, isFamily, isLikeGiven, isNoPerson, isOrganisation, type Reader, readerOf } from './reader.ts'
import {
  CALLED_SO,
  FLOWERS,
  isAboutSomebody,
  isApposition,
  isAtHome,
  isKin,
  isNoun,
  isObject,
  isOwner,
  isSaidOf,
  SPEAKING,
  worksAt,
} from './spoken-of.ts'
import { CALLED_THING, isCommonNoun, isFirstOfThings, isInBuilding, isNamedThing } from './things.ts'
import { tokensOf } from './tokens.ts'

/** A name, with what leads up to it: `lead` is the role or title before it, as written; empty when there is none. */
export interface Person {
  start: number
  end: number
  lead: { kind: Lead['kind'] | 'alone'; word: string }
  /** what belongs to whoever is named: "moeder" of "Sofies moeder"; empty when nothing does */
  of: string
}

/** Names of persons, where what stands around them or the name itself says that it is a person. */
export function persons(text: string): Person[] {
  const reader = readerOf(tokensOf(withoutPhrases(text)))
  const found: Person[] = []
  for (let place = 0; place < reader.tokens.length; place++) {
    const name = nameAt(text, reader, place)
    if (!name) continue
    found.push(personOf(text, reader, name))
    place = name.until
  }
  return found
}

interface Name {
  from: number
  until: number
  lead: Lead | null
}

function nameAt(text: string, reader: Reader, place: number): Name | null {
  const token = reader.tokens[place]
  if (!token) return null
  // What follows a turn of phrase belongs to it: "het Ronald McDonald Huis".
  if (token.cap && token.gap.endsWith('_ ')) return null
  // Most words of a text: nothing before them makes a name of them.
  if (!token.cap && !lexicon.particles.has(token.low) && !lexicon.family.has(token.low) && !givenOf(token.low)) return null
  const lead = leadOf(reader, place)
  const until = lastOf(reader, place, lead?.kind === 'title')
  const name = { from: place, until, lead }
  if (token.word.length === 1) return initialAt(text, reader, name)
  if (token.cap ? isCapitalised(text, reader, name) : isInLowerCase(reader, name)) return name
  return null
}

/** Words in the longest name that is followed to its end. */
const LONGEST = 7

/** The last word of the name that begins here: further given names, what stands between, and family names. */
function lastOf(reader: Reader, place: number, titled: boolean): number {
  let last = place
  for (let i = place + 1; i <= place + LONGEST; i++) {
    const token = reader.tokens[i]
    if (!token || (token.gap !== ' ' && !/^ {2,4}$/.test(token.gap))) break
    if (lexicon.particles.has(token.low) && token.low !== 'in' && token.low !== 'op' && token.low !== 'aan' && token.low !== 'bij') continue
    const wholeFamily = isFamily(bareOf(token.low)) || isFamily(token.low)
    const small = !token.cap && !wholeFamily
    // "dhr de groot" is somebody, "in de groot" is nothing.
    const afterTitle = titled && lexicon.particles.has(reader.tokens[place]?.low ?? '')
    if (small || (!token.cap && !afterTitle && (lexicon.ordinaryFamily.has(token.low) || i - last < 2)) || token.first) break
    const particled = i - last > 1 || lexicon.particles.has(reader.tokens[place]?.low ?? '')
    if (isNoPerson(token) && !(particled && wholeFamily)) break
    // "Sofie Teams" is no name, but "Sofie van Vreeswijk" is.
    if (!wholeFamily && !givenOf(token.low) && (i - last < 2 || token.allCaps) && token.word.length < 3) break
    last = i
  }
  return last
}

function isCapitalised(text: string, reader: Reader, { from: place, until, lead }: Name): boolean {
  const token = reader.tokens[place]
  if (!token) return false
  if (lead && leads(text, reader, { from: place, until, lead })) return true
  if (isNoPerson(token)) return false
  if (lexicon.particles.has(token.low) || lexicon.titles.has(token.low)) return isFamilyWithParticle(reader, place)
  if (isOrganisation(reader, place, until)) return false
  const known = givenOf(token.low)
  const next = reader.near(place, 1)
  const more = until > place
  if (known && token.first && isFirstOfThings(text, reader, place)) return false
  if (known && CALLED_THING.test(text.slice(token.end, token.end + 60))) return false
  if (known && isNamedThing(reader, place, known.name)) return false
  if (known && isApposition(text, reader, place)) return true
  if (known && isInBuilding(reader, place, until)) return false
  // "Iris scan" and "Mark je agenda" are about no person.
  if (known && token.first && FLOWERS.test(known.name) && next && !next.cap && !isAboutSomebody(reader, place) && !isSaidOf(reader, until))
    return false
  if (known && token.first && until === place && worksAt(reader, place)) return true
  if (known && !lexicon.ordinaryGiven.has(known.name)) return !token.allCaps || !isAbbreviation(reader, place, known.name)
  const article = /^(?:de|het|een|'t|t|deze|die|dit|dat|ons|onze|elke|geen)$/.test(reader.near(place, -1)?.low ?? '')
  if (known) {
    if (more && isFamily(reader.tokens[until]?.low ?? '')) return true
    if (more && token.first) return false
    if (token.low.startsWith('max') && /^(?:\.| ?\d| \p{L}+ \d)/u.test(text.slice(token.end, token.end + 6))) return false
    return !article && !token.allCaps && (token.first ? isSaidOf(reader, until) || isFollowedByAge(text, token.end) : !next?.cap)
  }
  const unknown = !token.first && !token.allCaps && !article
  if (lexicon.family.has(token.low) || lexicon.endsAsFamilyName(token.low)) {
    if (!lexicon.ordinaryFamily.has(token.low) && unknown) return true
    if (!lexicon.ordinaryFamily.has(token.low) && token.first && isSaidOf(reader, until)) return lexicon.family.has(token.low)
  }
  // Trades and colours: with a capital within a sentence, and something said of it, they are somebody.
  if (
    lexicon.ordinaryFamily.has(token.low) &&
    unknown &&
    !next?.cap &&
    (lexicon.personVerbs.has(next?.low ?? '') || SPEAKING.test(reader.near(place, -1)?.low ?? '') || isObject(reader, place))
  )
    return true
  if (unknown && !next?.cap && !reader.near(place, -1)?.cap && isLikeGiven(token) && !isNoun(token)) return true
  if (more && unknown && hasFamilyName(reader, place, until)) return true
  if (unknown && (isFollowedByAge(text, token.end) || lexicon.humanVerbs.has(next?.low ?? '')))
    return !lexicon.noNameAfterRole.has(token.low)
  // "Kyano (8) heeft": no noun that begins a sentence is spoken of so.
  if (token.first && /^ \(\d{1,2}(?: jaar| jr)?\) \p{Ll}/u.test(text.slice(token.end)) && !isNoun(token)) return true
  // "bij Xyz thuis", "Xyz en haar moeder"
  if (unknown && isAtHome(reader, place, until) && !lexicon.noNameAfterRole.has(token.low)) return true
  // "Xyz, zo noemt iedereen hem"
  if (!lexicon.noNameAfterRole.has(token.low) && CALLED_SO.test(text.slice(token.end, token.end + 40))) return true
  return unknown && isOwner(reader, place)
}

/** What a lead asks of the word after it: the more it says, the less the word has to. */
function leads(text: string, reader: Reader, { from: place, until, lead }: Name & { lead: Lead }): boolean {
  const token = reader.tokens[place]
  if (!token || (lexicon.noNameAfterRole.has(token.low) && !lexicon.particles.has(token.low))) return false
  const known = Boolean(givenOf(token.low)) || isFamily(token.low)
  if (lexicon.particles.has(token.low)) {
    // "ouders van De Regenboog" is a school, "mevrouw De Vries" is not.
    const core = reader.tokens[until]?.low ?? ''
    if (
      lead.kind === 'professional' &&
      until > place &&
      (lexicon.afterVan.has(core) || lexicon.afterDe.has(core) || lexicon.family.has(core))
    )
      return true
    return lead.kind === 'title' ? until > place : isFamilyWithParticle(reader, place)
  }
  // "het Dr. X Huis": nobody is called "het".
  if (lead.kind === 'title' && /^(?:het|'t)$/.test(reader.near(lead.from, -1)?.low ?? '')) return false
  const after = reader.near(until, 1)
  if (after?.cap && !after.first && lexicon.endsAsOrganisation(after.low) && !isFamily(after.low)) return false
  if (isOrganisation(reader, place, until) && !(known && lead.kind !== 'professional' && until === place)) return false
  const last = reader.tokens[until]
  if (last && lexicon.endsAsOrganisation(last.low) && !known) return false
  switch (lead.kind) {
    case 'title':
      return !(
        isNoPerson(token) &&
        (token.allCaps ||
          TEACHER.test(reader.tokens[lead.from]?.low ?? '') ||
          (!known && LEARNED.test(reader.tokens[lead.from]?.low ?? '')))
      )
    case 'child':
    case 'kin':
      if (known && !isNoPerson(token)) return true
      return (
        !isNoPerson(token) &&
        !token.allCaps &&
        !lexicon.childRoles.has(token.low) &&
        !lexicon.titles.has(token.low) &&
        !/^[.:]/.test(token.gap) &&
        (!reader.tokens[lead.from]?.cap || isSaidOf(reader, until))
      )
    case 'called':
      if (known && !isNoPerson(token)) return true
      return !isNoPerson(token) && !token.allCaps && isSomebodyCalled(reader, place)
    case 'professional':
      if (isNoPerson(token)) return false
      return (known && !token.allCaps) || (until > place && hasFamilyName(reader, place, until)) || isFollowedByAge(text, token.end)
  }
}

const ADDRESSED = /^(?:mevrouw|mevr|mw|mvr|meneer|mijnheer|menheer|dhr)$/
const NO_FAMILY = /^(?:last|lang|kort|snel|mooi|groot|goed|heer|heeren|kan|can|sterk|vroom|klein|jong|man|mens|zoet|op|sen|was|lot|om|uit)$/
/** "de juf Nederlands" teaches it. */
const TEACHER = /^(?:juf|juffrouw|meester)$/
/** "Dr. Google" is no doctor. */
const LEARNED = /^(?:dr|drs|prof|oom|tante|zuster|broeder)$/

function isInLowerCase(reader: Reader, { from: place, until, lead }: Name): boolean {
  const token = reader.tokens[place]
  if (!token) return false
  const known = givenOf(token.low)
  const wordly = !known || lexicon.ordinaryInLowerCase.has(known.name) || lexicon.ordinaryGiven.has(known.name)
  const particle = lexicon.particles.has(token.low)
  if (!lead && !particle && isCommonNoun(reader, place)) return false
  if ((lexicon.noNameAfterRole.has(token.low) && !particle) || isNoPerson(token)) return false
  switch (lead?.kind) {
    case 'kin':
      // A noun without an article after "moeder van" is a name, also when it is a flower.
      if (known && !known.possessive && token.low.length > 2) return !/^(?:beau|die|zes|tien|wat|wie|twee|drie)$/.test(token.low)
      break
    case 'title':
      if (known && token.low.length > 2 && !/^(?:wil|an|ad|do|ben|can|as|mag|van|kan|was|max)$/.test(token.low)) return true
      if (lexicon.family.has(token.low) && !lexicon.ordinaryFamily.has(token.low)) return true
      // "mevrouw bakker": said to somebody, a trade is a name.
      if (lexicon.family.has(token.low) && ADDRESSED.test(reader.tokens[lead.from]?.low ?? '') && !NO_FAMILY.test(token.low)) return true
      if (particle && until > place && isFamily(reader.tokens[until]?.low ?? '')) return true
      break
    case 'child':
    case 'professional':
    case 'called':
      if (known && (!wordly || (lead.kind !== 'professional' && lexicon.pureGiven.has(known.name))))
        return token.low.length > 2 && !known.possessive
      if (lead.kind === 'child' && particle) return isFamilyWithParticle(reader, place)
      break
  }
  if (particle) return isFamilyWithParticle(reader, place)
  if (!known || token.low.length < 3 || /^[.@/#]|[@/#]$/.test(token.gap)) return false
  if (
    !known.possessive &&
    lexicon.pureGiven.has(known.name) &&
    !WORDS_TOO.test(known.name) &&
    (isSaidOf(reader, place) || ABOUT.test(reader.near(place, -1)?.low ?? ''))
  ) {
    return !isOrganisation(reader, place, until)
  }
  if (wordly || token.low.length < 4) return false
  if (known.possessive) return isKin(reader.near(place, 1))
  return !isOrganisation(reader, place, until)
}

/** "met max", "over rood en amber": without a capital these stay words. */
const WORDS_TOO = /^(?:max|roos|mees|merel|iris|jasmijn|amber|mark|fleur|noor|frank|jade|floor|lieve|viola)$/
const ABOUT = /^(?:met|over|dat|toen|omdat|volgens|tegen|door)$/

/** "van der Berg", "de Vries", "El Amrani": what stands before it makes the word a family name. */
function isFamilyWithParticle(reader: Reader, place: number): boolean {
  let last = place
  while (lexicon.particles.has(reader.near(last, 1)?.low ?? '') && last - place < 2) last++
  const core = reader.near(last, 1)
  const before = reader.near(place, -1)
  if (!core?.cap || core.allCaps || isOrganisation(reader, place, last + 1)) return false
  if (before && (lexicon.organisationWords.has(before.low) || /^(?:in|te|op|naar|vanuit|obs|rkbs|bij|aan|rond|langs)$/.test(before.low)))
    return false
  const particle = reader.tokens[last]?.low ?? ''
  const name = bareOf(core.low)
  const first = reader.tokens[place]
  // "Op de Brink" at the beginning says where, and so does "van de Brink in Laren".
  if (/^(?:in|op|aan|bij|te)$/.test(first?.low ?? '') && (first?.first || !first?.cap)) return false
  // "Van de Veen naar de Heide"
  if (first?.first && first.low === 'van' && /^(?:naar|tot)$/.test(reader.near(last + 1, 1)?.low ?? '')) return false
  if (isInPlace(reader, last + 1) && !first?.cap) return false
  if (particle === 'de' && last === place) {
    const article = reader.tokens[place]
    // "De Boer op!" begins a saying; within a sentence, or with something said of it, it is a name.
    if (article?.first && !isSaidOf(reader, last + 1)) return false
    return (lexicon.afterDe.has(core.low) || lexicon.afterDe.has(name)) && !isNoPerson(core)
  }
  if (/^(?:el|al|ait|ben|bin|bint|ould|von)$/.test(particle)) return !isNoPerson(core) && core.word.length > 3
  if (particle === 'van' && last === place)
    return (lexicon.afterVan.has(core.low) || lexicon.afterVan.has(name)) && !isNoPerson(core) && core.low !== 'gooi'
  if (particle === 'vd' || (/^(?:der|den|ter|ten|de|het|'t|t)$/.test(particle) && last > place)) {
    return lexicon.afterVan.has(core.low) || lexicon.afterVan.has(name) || lexicon.family.has(core.low)
  }
  return false
}

/** "… in Laren", "… te Weesp": a square, a street or a building. */
function isInPlace(reader: Reader, place: number): boolean {
  const where = reader.near(place, 2)
  return /^(?:in|te)$/.test(reader.near(place, 1)?.low ?? '') && where?.cap === true && isNoPerson(where)
}

function hasFamilyName(reader: Reader, place: number, until: number): boolean {
  const last = reader.tokens[until]
  const second = reader.tokens[place + 1]
  if (!last || lexicon.endsAsOrganisation(last.low)) return false
  const particle = until - place > 1 && second !== undefined && /^(?:van|de|der|den|ter|ten|el|al|ait)$/.test(second.low) && !second.cap
  return lexicon.family.has(last.low) || lexicon.endsAsFamilyName(last.low) || (particle && isFamily(last.low))
}

/** SAAR and IRIS are projects, unless everything around is in capitals too. */
function isAbbreviation(reader: Reader, place: number, name: string): boolean {
  const shouting = reader.near(place, 1)?.allCaps || reader.near(place, -1)?.allCaps
  return !shouting && (name.length < 4 || lexicon.ordinaryInLowerCase.has(name))
}

const NOBODY = /^[ABCNXYZ]$/

/** Initials: "J. de V.", "leerling S.", "A. Jansen". A, B, X and Y after a role stand for nobody, unless there is a full stop. */
function initialAt(text: string, reader: Reader, { from: place, lead }: Name): Name | null {
  const token = reader.tokens[place]
  if (!token?.cap) return null
  const rest = text.slice(token.end)
  const more = /^\.? ?(?:[A-Z]\. ?)*(?:(?:van|de|der|den|ter|ten|el|'t) ?\.? ?){0,3}(\p{Lu}[\p{L}-]*)\.?/u.exec(rest)
  const dotted = rest.startsWith('.')
  if (more?.[1] && dotted) {
    const last = more[1]
    const particle = /(?:van|de|der|den|ter|ten|el|'t)/.test(more[0])
    const whole = last.length > 1 && (isFamily(last.toLowerCase()) || (particle && !lexicon.noNameAfterRole.has(last.toLowerCase())))
    const until = lastToken(reader, place, token.end + more[0].length)
    if (whole && !lexicon.endsAsOrganisation(last.toLowerCase())) return { from: place, until, lead }
    if (last.length === 1 && particle) return { from: place, until, lead }
    if (last.length === 1 && lead && lead.kind !== 'called') return { from: place, until, lead }
  }
  if (isFollowedByAge(text, token.end + (dotted ? 1 : 0))) return { from: place, until: place, lead }
  if (!lead || lead.kind === 'called') return null
  if (dotted) return lead.kind === 'professional' && !/^\. (?:\p{Ll}|\()|^\.,/u.test(rest) ? null : { from: place, until: place, lead }
  return NOBODY.test(token.word) || lead.kind === 'professional' ? null : { from: place, until: place, lead }
}

function lastToken(reader: Reader, place: number, end: number): number {
  let last = place
  while ((reader.tokens[last + 1]?.start ?? end) < end) last++
  return last
}

function personOf(text: string, reader: Reader, { from, until, lead }: Name): Person {
  const first = reader.tokens[lead?.from ?? from]
  const last = reader.tokens[until]
  const start = first?.start ?? 0
  let end = last?.end ?? start
  if (last?.word.length === 1 && text.charAt(end) === '.') end++
  const initial = / \p{Lu}\.(?: ?\p{Lu}\.)*/uy
  initial.lastIndex = end
  const more = initial.exec(text)
  if (more) end += more[0].length
  const word = lead && lead.from < from ? (first?.low ?? '') : ''
  let next = reader.near(until, 1)
  if (next && lexicon.possessives.has(next.low)) next = reader.near(until, 2)
  const owned = !lead && !more && next !== null && isKin(next) ? next : null
  return {
    start,
    end: owned?.end ?? end,
    lead: { kind: lead?.kind ?? 'alone', word },
    of: owned?.low ?? '',
  }
}
