import { BLOCKED_WORDS, type BlockedKind, type Finding, MARKED_WORDS, type MarkedKind, wordsForName } from './finding.ts'
import { citizenNumbers } from './numbers/bsn.ts'
import { birthDates } from './numbers/dates.ts'
import { accountNumbers } from './numbers/iban.ts'
import { mailAddresses } from './numbers/mail.ts'
import { phoneNumbers, saidPhoneNumbers } from './numbers/phone.ts'
import { postcodes } from './numbers/postcode.ts'
import { spokenNumbers } from './numbers/spoken.ts'
import { persons } from './persons/find.ts'
import { plainOf } from './plain.ts'
import { overlaps, type Span } from './span.ts'
import { caseNumbers, classesWithAge, plates, streets } from './traces.ts'

export interface Guarded {
  /** may not be stored */
  blocked: Finding<BlockedKind>[]
  /** the writer is asked whether it can do without */
  marked: Finding<MarkedKind>[]
}

/** Of one kind, enough to send a text back; the rest shows when these are gone. Keeps a text made to be slow from being so. */
const MANY = 200

/**
 * Looks for data that tells which child, family or colleague a text is about. Pure, and the same in browser and server.
 * @returns what may not be stored and what the writer is asked about, each in order of place; nothing is in both
 */
export function guardText(text: string): Guarded {
  const plain = plainOf(text)
  const read = plain.text
  const hasDigit = /\d/.test(read)
  const taken: Span[] = []
  /** Leaves out what an earlier one has already seen: the order decides. */
  const free = (spans: Span[]) =>
    spans.slice(0, MANY).filter((span) => {
      if (taken.some((one) => overlaps(one, span))) return false
      taken.push(span)
      return true
    })
  const spoken = spokenNumbers(read)
  const codes = postcodes(hasDigit ? read : '')
  const blockedSpans: Array<[BlockedKind, Span[]]> = [
    ['mail', free(mailAddresses(read))],
    ['iban', free(hasDigit ? accountNumbers(read) : [])],
    ['birth-date', free(birthDates(read))],
    ['phone', free(hasDigit ? phoneNumbers(read) : [])],
    ['bsn', free(hasDigit ? citizenNumbers(read) : [])],
    ['phone', free(hasDigit ? saidPhoneNumbers(read) : [])],
    ['phone', free(spoken.phones)],
    ['bsn', free(spoken.citizens)],
    ['address', free(codes.withNumber)],
  ]
  const markedSpans: Array<[Exclude<MarkedKind, 'name'>, Span[]]> = hasDigit
    ? [
        ['case-number', free(caseNumbers(read))],
        ['plate', free(plates(read))],
        ['street', free(streets(read))],
        ['class-age', free(classesWithAge(read))],
        ['postcode', free(codes.alone)],
      ]
    : [
        ['street', free(streets(read))],
        ['class-age', free(classesWithAge(read))],
      ]
  const place = ({ start, end }: Span) => ({ start: plain.at(start), end: plain.at(end) })
  const blocked = blockedSpans.flatMap(([kind, spans]) => spans.map((span) => ({ kind, ...BLOCKED_WORDS[kind], ...place(span) })))
  const marked: Finding<MarkedKind>[] = markedSpans.flatMap(([kind, spans]) =>
    spans.map((span) => ({ kind, ...MARKED_WORDS[kind], ...place(span) })),
  )
  for (const { start, end, lead, of } of persons(read)) {
    const [span] = free([{ start, end }])
    if (span) marked.push({ kind: 'name', ...wordsForName(lead.word, of), ...place(span) })
  }
  const inOrder = (a: Span, b: Span) => a.start - b.start
  return { blocked: blocked.sort(inOrder), marked: marked.sort(inOrder) }
}
