import { fold } from './plain.ts'
import { type Span, spansOf } from './span.ts'

/** No street: ways and fields in a manner of speaking, and what a number follows otherwise. */
const NO_STREET =
  /(?:^|\s|-)(?:onder|half|uit|om|snel|spoor|vlucht|zij|leer|zorg|tijd|groei|voor|ontwikkel|arbeids|huizen|woning|school|werk|jeugd|wijk|samen|bij|speel|sport|bedrijven|vakantie|be|over|af|halver|heide|lever|kern)(?:straat|laan|weg|plein|pad|hof|park|markt|veld|baan|ring|kamp|oord)\b/i
const STREET =
  /(?<![\p{L}\d-])(?:\p{Lu}[\p{L}'.-]{0,30} (?:(?:van|de|der|den|het|'t) ){0,2}){0,3}\p{L}[\p{L}'.-]{2,40}(?:straat|straatje|laan|weg|plein|gracht|kade|dijk|singel|hof|pad|steeg|dreef|park|plantsoen|baan|markt|ring|wal|kamp|akker|veld|oord|meent|hoek|zoom|burgwal) ?(?:nr\.? ?|nummer |huisnummer )?\d{1,4}(?: ?[a-z](?!\p{L})|-\d{1,3}|-[a-z](?!\p{L}))?(?![\d]|[.,]\d| ?(?:jaar|keer|uur|%|procent|leerlingen|kinderen))/gu
const SMALL_STREET =
  /(?<![\p{L}\d-])\p{L}{3,40}(?:straat|straatje|laan|gracht|plein|singel|steeg|dreef|kade) ?(?:nr\.? ?|nummer )?\d{1,4}(?: ?[a-z](?!\p{L}))?(?![\d]|[.,]\d| ?(?:jaar|keer|uur|%|leerlingen|kinderen))/giu
const LIVES_IN =
  /\b(?:woon(?:t|de|den|achtig)|wonen|wonend|verhuis(?:t|d|de|den)|adres|opgegroeid)\b[^.!?\n\d]{0,25}?\b(?:in|op|aan|naar|is|:)[ :]{1,2}(?:de |het |'t )?((?:\p{Lu}[\p{L}'.-]{0,30} ){0,2}\p{L}[\p{L}'-]{2,40}(?:straat|laan|weg|plein|gracht|kade|dijk|singel|steeg|dreef|hof|park|pad)(?: \d{1,4})?)(?!\p{L})/giu
const HOUSE_NUMBER = /\b(?:huisnummer|huisnr\.?)[ :]{1,2}(?:is )?\d{1,4}(?: ?[a-z](?!\p{L}))?/giu

/** Looked for first, because it costs little: without these there is no street. */
const STREET_AND_NUMBER =
  /(?:straat|straatje|laan|weg|plein|gracht|kade|dijk|singel|hof|pad|steeg|dreef|park|plantsoen|baan|markt|ring|wal|kamp|akker|veld|oord|meent|hoek|zoom) ?(?:nr\.? ?|nummer |huisnummer )?\d/i
const LIVES = /woon|wonen|verhuis|adres|opgegroeid/i

/** Street and house number, without a postcode. */
export function streets(text: string): Span[] {
  const street = (found: string) => !NO_STREET.test(found) && !/ (?:19|20)\d\d$/.test(found)
  const numbered = STREET_AND_NUMBER.test(text)
  const lives = (LIVES.test(text) ? [...text.matchAll(LIVES_IN)] : []).map((match) => {
    const found = match[1] ?? ''
    const end = match.index + match[0].length
    return { found, start: end - found.length, end }
  })
  return [
    ...(numbered ? [...spansOf(text, STREET, street), ...spansOf(text, SMALL_STREET, street)] : []),
    ...lives.filter(({ found }) => !NO_STREET.test(found) && /\p{L}{4,}/u.test(found)),
    ...spansOf(text, HOUSE_NUMBER),
  ]
}

/** The fourteen orders of letters and digits that the RDW gives out. Source: RDW, "Cijfers en letters op uw kentekenplaat". */
const PLATE = String.raw`(?:[A-Z]{2}-\d{2}-\d{2}|\d{2}-\d{2}-[A-Z]{2}|\d{2}-[A-Z]{2}-\d{2}|[A-Z]{2}-\d{2}-[A-Z]{2}|[A-Z]{2}-[A-Z]{2}-\d{2}|\d{2}-[A-Z]{2}-[A-Z]{2}|\d{2}-[A-Z]{3}-\d|\d-[A-Z]{3}-\d{2}|[A-Z]{2}-\d{3}-[A-Z]|[A-Z]-\d{3}-[A-Z]{2}|[A-Z]{3}-\d{2}-[A-Z]|[A-Z]-\d{2}-[A-Z]{3}|\d-[A-Z]{2}-\d{3}|\d{3}-[A-Z]{2}-\d)`
const WITH_DASHES = new RegExp(String.raw`(?<![\p{L}\d-])${PLATE}(?![\p{L}\d-])`, 'gu')
const LOOSE = new RegExp(String.raw`(?<![\p{L}\d-])${PLATE.replaceAll('-', '[ -]?').replaceAll('[A[ -]?Z]', '[A-Z]')}(?![\p{L}\d-])`, 'giu')
const SAID_TO_BE =
  /\b(?:kenteken(?:s|plaat|nummer)?|nummerplaat|nummerbord|auto met|plaat)\b[^.\n\d]{0,25}?(?<![\p{L}\d])((?:[A-Z]{1,3}|\d{1,3})(?:[ -]?(?:[A-Z]{1,3}|\d{1,3})){2})(?![\p{L}\d])/giu
/** A car is near: then spaces, small letters or nothing between do as well. */
const CAR = /\b(?:auto|kenteken|nummerplaat|bus|busje|scooter|brommer|wagen|taxi|geparkeerd|rijdt|reed|bestelbus)\b/i

/** Licence plates. */
export function plates(text: string): Span[] {
  const loose = CAR.test(text)
    ? spansOf(
        text,
        LOOSE,
        (found) => !/^\d{1,2} ?(?:en|of|tot|uur|jaar|van|a) ?\d/i.test(found) && /\d/.test(found) && /[a-z]/i.test(found),
      )
    : []
  const said = [...text.matchAll(SAID_TO_BE)].flatMap((match) => {
    const found = match[1] ?? ''
    const end = match.index + match[0].length
    return /\d/.test(found) && /[a-z]/i.test(found) ? [{ start: end - found.length, end }] : []
  })
  return [...spansOf(text, WITH_DASHES), ...loose, ...said]
}

const FILE_WORD = `(?:zaak|dossier|casus|cli[eë]nt(?:en)?|pati[eë]nt(?:en)?|leerling|registratie|polis|beschikking|beschikkings|parket|rekest|melding|meldings|aanmeld|aanmeldings|aanvraag|verwijs|verwijzings|referentie|klant|vreemdelingen|v|vt|skj|big|agb|toewijzings|indicatie|inschrijf|inschrijvings|verzekerings|burger|kenmerk|ons kenmerk|crisis|proces-?verbaal|pv|mutatie|aangifte|rolnummer|zorgverzekerings?|relatie)`
/** With "nummer" any digits do; without it, it has to look like a code. */
const WITH_NUMBER_WORD = new RegExp(
  String.raw`(?<![\p{L}\d])${FILE_WORD}(?:[- ]?(?:nummer|nummers|nr\.?|id|code)\b|#)[ :.(#]{0,3}(?:is |was |van \p{L}+ ?(?:is )?|: ?)?(?=([\p{L}]{0,4}[-./ ]?\d[\p{L}\d./-]{2,}\p{L}?|\d{3,}))`,
  'giu',
)
const WITHOUT =
  /(?<![\p{L}\d])(?:zaak|dossier|kenmerk|casus|skj|big|agb|beschikking|melding|rekest|parket|referentie|cli[eë]nt|leerling|rolnummer)[ :.(#-]{1,3}(?:nr\.? ?)?(?=((?:[A-Z]{1,4}[-./ ]?)?\d[A-Z\d]*(?:[./-][A-Z\d]+)*\d))/giu
/** As case systems and courts write them. */
const BARE =
  /(?<![\p{L}\d/-])(?:(?:Z|ZK|ZN|DOS|CL|ZAAK|MLD|VT|JZ|WMO|JW)[-./ ]?(?:\d{2,4}[-./])?\d{4,}(?:[-./]\d+)*|C\/\d{2}\/\d{5,6}(?: ?\/ ?[A-Z]{1,2} ?[A-Z]{1,2} ?\d{2}[-/]\d+)?|(?:JE|FA|KG) ?(?:RK|ZA) ?\d{2}[-/]\d{2,5}|PL\d{4}[- ]\d{6,})(?![\p{L}\d])/gu

/** Numbers of cases, files, registrations. */
export function caseNumbers(text: string): Span[] {
  const said = [WITH_NUMBER_WORD, WITHOUT].flatMap((pattern, order) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const found = (match[1] ?? '').replace(/[./-]+$/, '')
      const digits = found.replace(/\D/g, '')
      const year = /^(?:19|20)\d\d(?:[-/](?:19|20)?\d\d)?$/.test(found)
      // Without "nummer", few digits are an amount: "casus 12", "leerling 3".
      if (digits.length < (order === 0 ? 3 : 4) || (order === 1 && year)) return []
      const start = match.index + match[0].length
      return [{ start: / van /.test(match[0]) ? start : match.index, end: start + found.length }]
    }),
  )
  return [...said, ...spansOf(text, BARE)]
}

const CLASS =
  /\b(?:groep|klas|grp|brugklas|leerjaar|kleutergroep|havo|vwo|vmbo|mavo|bovenbouw|middenbouw|onderbouw|(?:[1-6](?:e|de) (?:klas|jaars|havo|vwo|vmbo)))\b(?:[- ]?(?:[1-8](?:[a-e]|\/[1-8][a-e]?)?|een|twee|drie|vier|vijf|zes|zeven|acht|[1-6][a-z]{1,2}\d?))?/giu
const NUMBER = '(?:[3-9]|1\\d|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien)'
const ONE =
  '(?:meisje|jongen|jongetje|leerling|leerlinge|kind|zoon|zoontje|dochter|dochtertje|hij|zij|ze|client|jongere|broertje|zusje|broer|zus|kleuter|puber|tiener|leerling|pupil)'
const AGE = new RegExp(
  [
    String.raw`(?<![\p{L}\d-])${NUMBER}[- ]jarige?(?!\p{L}n)(?![\p{L}])`,
    String.raw`(?<![\p{L}\d-])${NUMBER} (?:jaar|jr) oud`,
    String.raw`\b${ONE}(?: (?:van|is|wordt|was)(?: nu| net| bijna)? |,? \(?)${NUMBER}(?: jaar| jr)?(?![\d.:/-]| (?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|leerlingen|kinderen|uur|keer|weken|maanden|dagen|euro|procent|%))`,
    ` (?:is|wordt|werd) (?:nu |net |bijna |pas )?${NUMBER}(?: jaar| jr)?(?= en |[,.]| oud| geworden)`,
    String.raw`[(,] ?${NUMBER} ?(?:jaar|jr\.?|j)?(?=\))`,
    `, ${NUMBER} (?:jaar|jr)(?=[ ,.)]|$)`,
  ].join('|'),
  'giu',
)
const MANY = /\b(?:kinderen|leerlingen|jongeren|jeugdigen|jarigen|tot|tussen|gemiddeld|vanaf)\b/i

/** A class and an age that are said together of one child. */
export function classesWithAge(text: string): Span[] {
  const folded = fold(text)
  // Folding keeps the length of everything that Dutch is written with; where it does not, places would shift.
  const read = folded.length === text.length ? folded : text
  const ages = spansOf(read, AGE)
  if (ages.length === 0) return []
  const classes = spansOf(read, CLASS, (found) => /\d|een|twee|drie|vier|vijf|zes|zeven|acht|brug|kleuter/.test(found))
  return classes.flatMap((one) => {
    const age = ages.find((other) => {
      const [first, second] = one.start < other.start ? [one, other] : [other, one]
      const between = read.slice(first.end, second.start)
      return (
        second.start >= first.end &&
        between.length <= 45 &&
        !/[!?\n]|[^\d]\. /.test(between) &&
        !MANY.test(read.slice(Math.max(0, first.start - 12), second.end + 8))
      )
    })
    return age ? [{ start: Math.min(one.start, age.start), end: Math.max(one.end, age.end) }] : []
  })
}
