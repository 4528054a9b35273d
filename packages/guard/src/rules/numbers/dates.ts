import { fold } from '../plain.ts'
import { type Span, spansOf } from '../span.ts'

const MONTH = String.raw`(?:jan(?:uari)?|feb(?:r(?:uari|\.)?)?|maart|mrt|mar|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`
const DAY_IN_WORDS =
  '(?:een|eerste|twee|tweede|drie|derde|vier|vierde|vijf|vijfde|zes|zesde|zeven|zevende|acht|achtste|negen|negende|tien|tiende|elf|elfde|twaalf|twaalfde|dertien|dertiende|veertien|veertiende|vijftien|vijftiende|zestien|zestiende|zeventien|zeventiende|achttien|achttiende|negentien|negentiende|(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën))?twintig(?:ste)?|(?:eenen)?dertig(?:ste)?)'
const YEAR = String.raw`(?:(?:19|20)\d{2}|'\d{2}|\d{2}(?!\d)|tweeduizend ?\p{L}*|negentienhonderd ?\p{L}*)`
/** With a day, a month and mostly a year. */
const DATE = new RegExp(
  [
    String.raw`(?<![\d.,/-])(?:0?[1-9]|[12]\d|3[01]) ?[-/.] ?(?:0?[1-9]|1[0-2]) ?[-/.] ?(?:(?:19|20)\d{2}|'?\d{2})(?![\d]|[-/.]\d)`,
    String.raw`(?<![\d.,/-])(?:0?[1-9]|[12]\d|3[01]) (?:0?[1-9]|1[0-2]) (?:19|20)\d{2}(?!\d)`,
    String.raw`(?<![\d])(?:19|20)\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])(?!\d)`,
    String.raw`(?<![\d])(?:(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d)(?!\d)`,
    String.raw`(?<![\p{L}\d.,/-])(?:0?[1-9]|[12]\d|3[01])(?:e|ste|de)?[ -]?${MONTH}(?:[ -]?${YEAR})?(?![\p{L}\d])`,
    String.raw`(?<![\p{L}\d])${DAY_IN_WORDS} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?: ${YEAR})?(?![\p{L}\d])`,
  ].join('|'),
  'giu',
)
const MONTH_OF_YEAR = new RegExp(String.raw`(?<![\p{L}\d])${MONTH} ?(?:(?:19|20)\d{2}|'\d{2})(?!\d)`, 'giu')
/** Without a year it only says something when birth is spoken of. */
const SHORT =
  /(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d(?!\d)|(?<![\d.,/-])(?:0?[1-9]|[12]\d|3[01])[-/](?:0?[1-9]|1[0-2])(?![\d]|[-/.]\d)/g

const BIRTH =
  /\b(?:geboren|gebo+r+en|geboorte\p{L}*|geb\b\.?|gebdat\.?|gbdat|gbd|geb\.?dat\.?|geboortedd|g\.d\.|gd:|d\.?o\.?b\b|verjaar\p{L}*|jarig|bevallen|ter wereld|birthday|bday)/iu
const BIRTH_AFTER =
  /^[ ,.)(:;-]{0,3}(?:is |was |werd |wordt |dan )?(?:[\p{L}]+ ){0,5}?(?:geboren|geboorte|geb\b|verjaar|jarig|ter wereld|op de wereld|levenslicht|bevallen)/iu
const ANNIVERSARY = /\b(?:netwerk|programma|school|organisatie|stichting|gemeente|wijkteam|pilot|overleg|vereniging|project|bestaat)\b/iu
/** Between birth and a date of something else. */
const SINCE = /\b(?:sinds|vanaf|per|tot|intake|aangemeld|gesprek|overleg|afspraak|start(?:te)?)\b/iu
const AGE_AFTER = /^[ ,]{0,2}\(?[ ,]{0,2}(?:(?:nu|dus|is|inmiddels|bijna|net) ){0,2}(?:\d{1,2}) ?(?:jaar|jr\b|j\b|\))/iu
const AGE_BEFORE = /\b\d{1,2} ?(?:jaar|jr\.?|-jarige?)(?: oud)?[ ,(]{1,3}(?:geb\.? ?|van )?$/iu
const SOMEBODY =
  /\b(?:hij|zij|ze|kind|jongen|jongetje|meisje|leerling|client|jongere|jeugdige|zoon|zoontje|dochter|dochtertje|broer|broertje|zus|zusje|moeder|vader|baby|peuter|kleuter|pupil|patient)\b/iu
const IS_OF =
  /\b(?:is|komt|was|ook|kind|jongen|meisje|leerling|zoon|dochter|jongste|oudste|middelste|zusje|broertje|client|jongere|baby)(?: (?:er|een|ook|er een))? van $|\b(?:kind|jongen|meisje|leerling|zoon|dochter|client|jongere|baby)(?:,| is| dd\.?) $/iu
const IN_BRACKETS = /(?:\p{L}|\.) ?[([] ?(?:geb\.? ?|\* ?|° ?)?$/iu
const BORN_SIGN = /[*°] ?$/

/** Dates of birth: a date that birth is spoken of with, or that stands where a date of birth stands. */
export function birthDates(text: string): Span[] {
  if (!/\d/.test(text) && !BIRTH.test(text)) return []
  const dates = spansOf(text, DATE)
  const vague = BIRTH.test(text) ? [...spansOf(text, MONTH_OF_YEAR), ...spansOf(text, SHORT)] : []
  return [
    ...dates.filter((span) => isBirth(text, span)),
    ...vague.filter((span) => spokenOf(text, span) && !dates.some((one) => one.start <= span.start && span.end <= one.end)),
  ]
}

function isBirth(text: string, span: Span): boolean {
  if (spokenOf(text, span)) return true
  const turns = /\b(?:wordt|werd|word) (?:\d{1,2}(?: jaar)? (?:op )?|(?:op )?)$/i.exec(text.slice(Math.max(0, span.start - 30), span.start))
  // "wordt 3 mei 12 jaar": the twelve is an age, and no year.
  if (turns && (/\d/.test(turns[0]) || /^ ?(?:jaar|jr)\b/.test(text.slice(span.end)))) return true
  if (turns && AGE_AFTER.test(text.slice(span.end, span.end + 25))) return true
  const found = text.slice(span.start, span.end)
  if (!/\d{2}$|\p{L}{4,}$|^\d{4}/u.test(found) || !hasYear(found)) return false
  const before = text.slice(Math.max(0, span.start - 60), span.start)
  const after = text.slice(span.end, span.end + 25)
  if (AGE_AFTER.test(after) || AGE_BEFORE.test(before) || BORN_SIGN.test(before)) return true
  if (IS_OF.test(fold(before))) return true
  const somebody = SOMEBODY.test(fold(before))
  // "(12-03-2014)" right after somebody, and nothing else within the brackets.
  return (
    IN_BRACKETS.test(before) &&
    /^ ?[)\]]/.test(after) &&
    (somebody || /\p{Lu}\p{Ll}*\.? ?[([] ?$/u.test(before)) &&
    !/\b(?:artikel|wet|versie|verslag|notitie|overleg|bijeenkomst|ontmoeting|rapport)\b[^.]*$/iu.test(before)
  )
}

/** Whether birth is spoken of just before or after, in the same sentence. */
function spokenOf(text: string, { start, end }: Span): boolean {
  const near = text.slice(Math.max(0, start - 60), start)
  const before = BIRTH.test(near) ? sentenceTail(near) : near
  const word = BIRTH.exec(before)
  if (word) {
    const between = before.slice(word.index)
    const feast = /^(?:verjaar|jarig)/i.test(between) && ANNIVERSARY.test(before.slice(0, word.index))
    if (between.length <= 45 && !SINCE.test(between) && !feast) return true
  }
  const after = BIRTH_AFTER.exec(text.slice(end, end + 60))
  return after !== null && !ANNIVERSARY.test(before) && !ANNIVERSARY.test(after[0])
}

function sentenceTail(before: string): string {
  // A full stop after "geb." ends no sentence, and a date may answer a question.
  const cut = Math.max(before.lastIndexOf('! '), before.lastIndexOf('\n'))
  const stop = /(?:^|.*[^.\s]{5,})\. (?=[A-Z][^.]*$)/s.exec(before)
  return before.slice(Math.max(cut + 1, stop ? stop[0].length : 0))
}

function hasYear(found: string): boolean {
  return /(?:19|20)\d{2}|'\d{2}$|[-/.]\d{2}$|\p{L}\.? ?\d{2}$|duizend|honderd|^\d{8}$/iu.test(found)
}
