import { fold } from './plain.ts'
import { type Span, spansOf } from './span.ts'

/** No street: ways and fields in a manner of speaking, and what a number follows otherwise. */
const NO_STREET =
  /(?:^|\s|-)(?:onder|half|uit|om|snel|spoor|vlucht|zij|leer|zorg|tijd|groei|voor|ontwikkel|arbeids|huizen|woning|school|werk|jeugd|wijk|samen|bij|speel|sport|bedrijven|vakantie|be|over|af|halver|heide|lever|kern)(?:straat|laan|weg|plein|pad|hof|park|markt|veld|baan|ring|kamp|oord)\b/i
const STREET_END =
  '(?:straat|straatje|laan|weg|plein|gracht|kade|dijk|singel|hof|pad|steeg|dreef|park|plantsoen|baan|markt|ring|wal|kamp|akker|veld|oord|meent|hoek|zoom|burgwal|brink|haven|dam|burg|weide|erf|bos|heide)'
const TENS = '(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)'
const IN_WORDS = `(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën)${TENS}|${TENS}|(?:der|veer|vijf|zes|zeven|acht|negen)tien|tien|elf|twaalf|een|twee|drie|vier|vijf|zes|zeven|acht|negen)`
const ADDITION = String.raw`(?: ?[a-z](?!\p{L})| ?-? ?(?:\d{1,3}(?!\d)|[a-z](?!\p{L})|bis|hs|huis|boven|beneden|rood|zwart|[IVX]{1,3})(?!\p{L}))?`
/** "12", "12a", "nr. 12-bis", "op nummer twaalf" */
const HOUSE = String.raw`(?:,? ?(?:(?:op|met|en|aan) )?(?:het )?(?:huis ?)?(?:nummer|nr\.?|huisnr\.?):? ?(?:\d{1,4}${ADDITION}|${IN_WORDS}(?!\p{L}))| ?\d{1,4}${ADDITION})`
const NOT_COUNTED = String.raw`(?![\d]|[.,]\d| ?(?:jaar|keer|uur|%|procent|leerlingen|kinderen|gezinnen|jongeren|minuten|weken|dagen))`
const STREET = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:(?:\p{Lu}[\p{L}'.-]{0,30} (?:(?:van|de|der|den|het|'t) ){0,2}){0,3}\p{L}[\p{L}'.-]{2,40}${STREET_END}|\p{Lu}[\p{L}'.-]{2,30} (?:Straat|Laan|Weg|Plein|Gracht|Kade|Dijk|Singel|Hof|Pad|Steeg|Dreef|Park|Plantsoen|Baan|Markt|Ring|Wal|Haven|Dam|Brink|Meent|Hoek|Erf|Akker|Veld|Kamp|Weide|Heide|Burg|Boulevard)|(?<=\b(?:[Oo]p|[Aa]an|[Ii]n) (?:de|het) )(?:Brink|Gracht|Dijk|Kade|Singel|Markt|Meent|Haven|Wal|Dam|Hof|Ring))${HOUSE}${NOT_COUNTED}`,
  'gu',
)
const SMALL_STREET = new RegExp(
  String.raw`(?<![\p{L}\d-])\p{L}{3,40}(?:straat|straatje|laan|gracht|plein|singel|steeg|dreef|kade)${HOUSE}${NOT_COUNTED}`,
  'giu',
)
/** The number first: "op nummer 17 in de Lindelaan". */
const NUMBER_FIRST =
  /\b(?:huis|huis ?nummer|nummer|nr\.?) ?\d{1,4}(?: ?[a-z](?!\p{L}))? (?:in|aan|op|van) (?:de |het )?\p{Lu}[\p{L}'-]{2,40}(?:straat|laan|weg|plein|gracht|kade|dijk|singel|steeg|dreef|hof|park|pad)(?!\p{L})/gu
const LIVES_IN =
  /\b(?:woon(?:t|de|den|achtig)|wonen|wonend|verhuis(?:t|d|de|den)|adres|opgegroeid|logeer(?:t|de)|logeren|verblijft|verbleef|slaapt|sliep|ingeschreven|ondergedoken)\b[^.!?\n\d]{0,25}?\b(?:in|op|aan|naar|is|:)[ :]{1,2}(?:de |het |'t )?((?:\p{Lu}[\p{L}'.-]{0,30} ){0,2}\p{L}[\p{L}'-]{2,40}(?:straat|laan|weg|plein|gracht|kade|dijk|singel|steeg|dreef|hof|park|pad)(?: \d{1,4})?)(?!\p{L})/giu
const HOUSE_NUMBER = /\b(?:huisnummer|huisnr\.?)[ :]{1,2}(?:is )?\d{1,4}(?: ?[a-z](?!\p{L}))?/giu

/** Looked for first, because it costs little: without these there is no street. */
const STREET_AND_NUMBER = new RegExp(`${STREET_END}${HOUSE}|(?:huis|nummer|nr\\.?) ?\\d{1,4}[a-z ]{0,3} (?:in|aan|op|van) `, 'iu')
/** The street first: "die in de Kerkstraat woont". */
const WHERE_LIVES =
  /\b(?:in|op|aan) (?:de |het )((?:\p{Lu}[\p{L}'.-]{0,30} ){0,2}\p{Lu}[\p{L}'-]{2,40}(?:straat|laan|weg|plein|gracht|kade|dijk|singel|steeg|dreef|hof|park|pad)) (?:\p{L}+ )?(?:woon(?:t|de|den)|wonen)\b/gu
const LIVES = /woon|wonen|verhuis|adres|opgegroeid|logeer|logeren|verbl|slaapt|sliep|ingeschr|ondergedoken/i

/** Street and house number, without a postcode. */
export function streets(text: string): Span[] {
  const street = (found: string) => !NO_STREET.test(found) && !/ (?:19|20)\d\d$/.test(found)
  const numbered = STREET_AND_NUMBER.test(text)
  const lives = (LIVES.test(text) ? [LIVES_IN, WHERE_LIVES] : []).flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const found = match[1] ?? ''
      const start = match.index + match[0].lastIndexOf(found)
      return { found, start, end: start + found.length }
    }),
  )
  return [
    ...(numbered ? [...spansOf(text, STREET, street), ...spansOf(text, SMALL_STREET, street), ...spansOf(text, NUMBER_FIRST)] : []),
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
  String.raw`(?<![\p{L}\d])${FILE_WORD}(?:[- ]?(?:nummer|nummers|nr\.?|id|code)\b|#)[ :.(#]{0,3}(?:is |was |van \p{L}+ ?(?:is )?|[\p{L} ]{1,24}: ?|: ?)?(?=([\p{L}]{0,4}[-./ ]?\d[\p{L}\d./-]{2,}\p{L}?|\d{3,}))`,
  'giu',
)
const WITHOUT =
  /(?:(?<!\d)(?:(?<!oor|nood)zaak|dossier|kenmerk|casus|beschikking|referentie|indicatie|aanmelding|verwijzing|registratie)|(?<![\p{L}\d])(?:skj|big|agb|melding|rekest|parket|cli[eë]nt|leerling|rolnummer))[ :.,(#-]{1,3}(?:(?:met|onder|staat|is|heeft|als|het|nummer|nr|no|code|kenmerk|geregistreerd|bekend)\b[.:]{0,2} ?){0,5}(?=((?:[A-Z]{1,4}[-./ ]?)?\d[A-Z\d]*(?:[./-][A-Z\d]+)*\d))/giu
/** As case systems and courts write them. */
const BARE =
  /(?<![\p{L}\d/-])(?:(?:Z|ZK|ZN|DOS|CL|ZAAK|MLD|VT|JZ|WMO|JW)[-./ ]?(?:\d{2,4}[-./])?\d{4,}(?:[-./]\d+)*|C\/\d{2}\/\d{5,6}(?: ?\/ ?[A-Z]{1,2} ?[A-Z]{1,2} ?\d{2}[-/]\d+)?|(?:JE|FA|KG) ?(?:RK|ZA) ?\d{2}[-/]\d{2,5}|PL\d{4}[- ]\d{6,})(?![\p{L}\d])/gu

const FILE =
  /zaak|dossier|casus|cli[eë]nt|pati[eë]nt|leerling|registrat|polis|beschikking|parket|rekest|melding|aanmeld|aanvraag|verwijs|verwijz|referentie|klant|vreemdeling|indicatie|inschrijf|inschrijving|verzekering|burger|kenmerk|crisis|verbaal|mutatie|aangifte|rolnummer|relatie|toewijzing|\b(?:v|vt|skj|big|agb|pv)\b/i

/** Numbers of cases, files, registrations. */
export function caseNumbers(text: string): Span[] {
  if (!/\d{3}/.test(text)) return []
  const said = (FILE.test(text) ? [WITH_NUMBER_WORD, WITHOUT] : []).flatMap((pattern, order) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const found = (match[1] ?? '').replace(/[./-]+$/, '')
      const digits = found.replace(/\D/g, '')
      const year = /^(?:19|20)\d\d(?:[-/](?:19|20)?\d\d)?$/.test(found)
      // Without "nummer", few digits are an amount: "casus 12", "leerling 3".
      const called = order === 0 || /\b(?:nummer|nr|no|code|kenmerk|geregistreerd)\b/i.test(match[0])
      if (digits.length < (called ? 3 : 4) || (order === 1 && year)) return []
      const start = match.index + match[0].length
      return [{ start: / van /.test(match[0]) ? start : match.index, end: start + found.length }]
    }),
  )
  return [...said, ...spansOf(text, BARE)]
}

const STAGE =
  '(?:groep|gr|klas|kl|grp|brugklas|leerjaar|jaarlaag|kleutergroep|havo|vwo|vmbo|mavo|mbo|atheneum|gymnasium|bovenbouw|middenbouw|onderbouw|unit)'
const CLASS = new RegExp(
  [
    String.raw`\b${STAGE}\b\.?(?:[- ]?(?:[1-8](?:/[1-8][a-e]?|[a-z]{1,2}\d?)?|een|twee|drie|vier|vijf|zes|zeven|acht)(?![\p{L}\d]))?`,
    String.raw`\b(?:brugklasser|brugger|kleuterklas|[1-6](?:e|de) ?(?:klas(?:ser)?|jaars|havo|vwo|vmbo|groep)|[1-6] ?(?:havo|vwo|vmbo|mavo|atheneum|gymnasium|gym|[hvm])|(?:eerste|tweede|derde|vierde|vijfde|zesde) ?(?:klas|klasser|groep|jaars)?(?<=klas|klasser|groep|jaars)|(?:eerste|tweede|derde|vierde|vijfde|zesde)klasser)\b`,
    // "uit 7b": a class that is called by its sign
    String.raw`(?<=\b(?:uit|in|van|naar|juf|meester|mentor) )[1-8][a-e](?![\p{L}\d-])`,
    String.raw`(?<=\b(?:uit|in|van|naar) )(?:[hv][1-6]|[1-6][hv]|[1-4](?:bk|kb|tl|gt|hv|th))[a-e]?\d?(?![\p{L}\d-])`,
  ].join('|'),
  'giu',
)
const TEENS = '(?:drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien)'
const NUMBER = `(?:[3-9]|1\\d|${TEENS})`
const ONE =
  '(?:meisje|meid|jongen|jongetje|knul|leerling|leerlinge|kind|zoon|zoontje|dochter|dochtertje|hij|zij|ze|client|jongere|broertje|zusje|broer|zus|kleuter|puber|tiener|pupil)'
const YEARS = '(?:jaar|jr\\.?|jarig|j\\.?)'
const NOT_AN_AGE = String.raw`(?![\d.:/-]| (?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|leerlingen|kinderen|uur|keer|weken|maanden|dagen|euro|procent|%))`
const AGE = new RegExp(
  [
    String.raw`(?<![\p{L}\d-])${NUMBER}[- ]?jarige?(?![\p{L}])`,
    String.raw`(?<![\p{L}\d-])${NUMBER} ?${YEARS} (?:oud|jong)`,
    String.raw`\b${ONE}(?: \p{L}+)? (?:van|is|wordt|was)(?: nu| net| bijna| pas| al)? ${NUMBER} ?${YEARS}?${NOT_AN_AGE}`,
    String.raw`\b${ONE},? \(?${NUMBER} ?${YEARS}?${NOT_AN_AGE}`,
    String.raw`\b(?:net|pas|bijna|wordt|werd|leeftijd:?|inmiddels) ${NUMBER} ?${YEARS}(?![\p{L}\d])`,
    ` (?:is|wordt|werd) (?:nu |net |bijna |pas )?${NUMBER}(?: ${YEARS})?(?= en |[,.]| oud| geworden)`,
    String.raw`\bleeftijd:? ${NUMBER}(?!\d)`,
    String.raw`[(,] ?${NUMBER} ?${YEARS}?(?=\))`,
    `, ${NUMBER} (?:jaar|jr)(?=[ ,.)]|$)`,
    `^${NUMBER} (?:jaar|jr)(?=[ ,.)])`,
  ].join('|'),
  'giu',
)
const MANY = /\b(?:kinderen|leerlingen|jongeren|jeugdigen|jarigen|tot|tussen|gemiddeld|vanaf|klassen|groepen)\b|jarigen/i

/** Looked for first, because it costs little. */
const CLASS_SIGN =
  /groep|klas|havo|vwo|vmbo|mavo|mbo|unit|bouw|jaars|jaarlaag|leerjaar|grp|gym|athen|brug|\b(?:gr|kl)\b|\d(?:[a-e]|[hv]|bk|kb|tl|gt|th)|[hv]\d/i

/** A class and an age that are said together of one child. */
export function classesWithAge(text: string): Span[] {
  if (!CLASS_SIGN.test(text)) return []
  const folded = fold(text)
  // Folding keeps the length of everything that Dutch is written with; where it does not, places would shift.
  const read = folded.length === text.length ? folded : text
  const classes = spansOf(read, CLASS, (found) => /\d|een|twee|drie|vier|vijf|zes|zeven|acht|eerste|tweede|derde|brug|kleuter/.test(found))
  if (classes.length === 0) return []
  const ages = spansOf(read, AGE)
  return classes.flatMap((one) => {
    const age = ages.find((other) => {
      const [first, second] = one.start < other.start ? [one, other] : [other, one]
      const between = read.slice(first.end, second.start)
      return (
        second.start >= first.end &&
        between.length <= 45 &&
        !/[!?\n]|\p{L}{4,}\. /u.test(between) &&
        !MANY.test(read.slice(Math.max(0, first.start - 12), second.end + 8))
      )
    })
    return age ? [{ start: Math.min(one.start, age.start), end: Math.max(one.end, age.end) }] : []
  })
}
