import { FAMILY_NAMES } from '../words/family-names.ts'
import { GIVEN_NAMES } from '../words/given-names.ts'
import { AFTER_DE, AFTER_VAN, SELDOM_FAMILY } from '../words/ordinary-names.ts'
import { unpacked } from '../words/packed.ts'
import { NO_PERSON, ORGANISATION_WORDS } from '../words/vocabulary.ts'
import * as context from './context-words.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const given = unpacked(GIVEN_NAMES)
export const family = unpacked(FAMILY_NAMES)
export const ordinaryGiven = unpacked(GIVEN_NAMES, '!')
export const pureGiven = unpacked(GIVEN_NAMES, '+')
export const ordinaryInLowerCase = unpacked(GIVEN_NAMES, '*')
export const ordinaryFamily: ReadonlySet<string> = new Set([...unpacked(FAMILY_NAMES, '*'), ...words(SELDOM_FAMILY)])
export const afterDe = words(AFTER_DE)
export const afterVan = words(AFTER_VAN)
export const noPerson = words(NO_PERSON)
export const organisationWords = words(ORGANISATION_WORDS)
export const titles = words(context.TITLES)
export const childRoles = words(context.CHILD_ROLES)
export const kin = words(context.KIN)
export const professionalRoles = words(context.PROFESSIONAL_ROLES)
export const personVerbs = words(context.PERSON_VERBS)
export const humanVerbs = words(context.HUMAN_VERBS)
export const possessives = words(context.POSSESSIVES)
export const particles = words(context.PARTICLES)
export const noNameAfterRole = words(context.AFTER_ROLE_NO_NAME)

/** Endings that make of a name something else: a school, a street, a method. */
const ORGANISATION_ENDING =
  /(?:school|scholen|college|lyceum|huis|centrum|kliniek|ziekenhuis|stichting|groep|straat|laan|weg|plein|gracht|kade|dijk|hof|park|methode|methodiek|model|training|therapie|effect|fonds|prijs|wet|dag|jaar|project|programma|team|teams|overleg|zorg|hulp|werk|netwerk|regio|gemeente|wijk|polder|kerk|toets|test|lijst|schaal|taal|kring|bus|app|pas|plan|pact|akkoord|bank|huizen|flat|toren|tunnel|stadion|boulevard|kwartier|buurt|schrift|protocol|traject|conferentie|bijeenkomst|vakantie|feest|pilot|theorie|cirkel|piramide|er)$/
const FAMILY_ENDING =
  /(?:(?:[^e]|[^k]e)(?:stra|inga|enga|singa)|[^o]tsma|[bdfghjklmnprstvz]sma|dema|kema|ssema|sema|rema|oglu|owski|owska|ewski|ewska|inski|inska|enko|chuk|ovic|evic|escu|jansen|janssen|ersen|eboom|hoven|huizen|huijsen|huijzen|meijer|meier|mans|rink|link|sink|ooij|uijs|uijt)$/

/** Whether it ends as a name of an organisation, a place or a method does. */
export function endsAsOrganisation(word: string): boolean {
  const last = word.slice(word.lastIndexOf('-') + 1)
  return last !== word ? organisationWords.has(last) || ORGANISATION_ENDING.test(last) : word.length > 6 && ORGANISATION_ENDING.test(word)
}

/** Whether it ends as only family names do, for the many that are in no list. */
export function endsAsFamilyName(word: string): boolean {
  return word.length >= 6 && FAMILY_ENDING.test(word)
}
