import { ZONE } from '@lerende/kernel'

/** What the answer of a calendar program says of one person. */
export interface ReplyAttendee {
  /** mail address in lower case */
  address: string
  partstat: string
  /** mail address in lower case of who comes instead */
  delegatedTo: string | null
}

/** An answer to an invitation, as it came in from a calendar program (RFC 5546, 3.2.3 and 3.2.7). */
export interface CalendarReply {
  method: 'REPLY' | 'COUNTER'
  ontmoetingId: string
  sequence: number
  /** DTSTAMP: when it was said */
  stamp: Temporal.Instant
  attendees: ReplyAttendee[]
  /** the moment that somebody proposes with a COUNTER; null when it could not be read */
  proposed: { startsAt: Temporal.Instant; endsAt: Temporal.Instant | null } | null
  comment: string | null
}

export type Unreadable = 'te-groot' | 'geen-agenda' | 'geen-antwoord' | 'onbekende-afspraak'

/** An answer takes a few kilobytes, also with Outlook's own properties in it. */
const MOST_CHARACTERS = 128 * 1024
const MOST_COMMENT = 300

/**
 * Reads an answer, or says why it cannot be taken. Written by hand because it is read from anybody's mail: it takes time in
 * proportion to the text and follows no rules that stand in it (a VTIMEZONE can ask for millions of transitions).
 * ORGANIZER is not asked for: Outlook.com leaves it out.
 */
export function readCalendarReply(text: string): CalendarReply | Unreadable {
  if (text.length > MOST_CHARACTERS) return 'te-groot'
  const found = linesOf(text)
  if (!found) return 'geen-agenda'
  const { method, event } = found
  if (method !== 'REPLY' && method !== 'COUNTER') return 'geen-antwoord'
  const one = (name: string) => event.find((line) => line.name === name)
  const ontmoetingId = /^ontmoeting-([0-9a-f-]{36})@/i.exec(one('UID')?.value.trim() ?? '')?.[1]?.toLowerCase()
  if (!ontmoetingId) return 'onbekende-afspraak'
  const stamp = momentOf(one('DTSTAMP'))
  const sequence = Number(one('SEQUENCE')?.value ?? 0)
  if (!stamp || !Number.isSafeInteger(sequence) || sequence < 0) return 'geen-agenda'
  const attendees = event.filter((line) => line.name === 'ATTENDEE').flatMap(attendeeOf)
  const startsAt = method === 'COUNTER' ? momentOf(one('DTSTART')) : null
  return {
    ...{ method, ontmoetingId, sequence, stamp, attendees },
    proposed: startsAt && { startsAt, endsAt: momentOf(one('DTEND')) },
    comment: commentOf(one('COMMENT')?.value),
  }
}

interface Line {
  name: string
  params: Map<string, string>
  value: string
}

/** A calendar holds an event, and an event an alarm. */
const DEEPEST = 4

/** The METHOD and the lines of the only event; null when it is no calendar with one event. */
function linesOf(text: string): { method: string; event: Line[] } | null {
  const within: string[] = []
  const event: Line[] = []
  let method = ''
  let events = 0
  for (const raw of text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n')) {
    const line = lineOf(raw)
    if (!line) continue
    if (line.name === 'BEGIN') {
      within.push(line.value.trim().toUpperCase())
      if (within.length > DEEPEST) return null
      if (within.join('/') === 'VCALENDAR/VEVENT') events++
    } else if (line.name === 'END') {
      if (within.pop() !== line.value.trim().toUpperCase()) return null
    } else if (within.length === 1 && within[0] === 'VCALENDAR' && line.name === 'METHOD') {
      method = line.value.trim().toUpperCase()
    } else if (within.join('/') === 'VCALENDAR/VEVENT') {
      event.push(line)
    }
  }
  return events === 1 && within.length === 0 ? { method, event } : null
}

/** `NAME;PARAM="a:b";OTHER=c:value` (RFC 5545, 3.1). */
function lineOf(raw: string): Line | null {
  const colon = endOfHead(raw)
  if (colon < 1) return null
  const [name = '', ...rest] = raw.slice(0, colon).match(/(?:[^;"]|"[^"]*")+/g) ?? []
  const params = rest.map((part) => {
    const equals = part.indexOf('=')
    return [part.slice(0, equals).toUpperCase(), part.slice(equals + 1).replaceAll('"', '')] as const
  })
  return { name: name.trim().toUpperCase(), params: new Map(params), value: raw.slice(colon + 1) }
}

/** Where the first colon outside quotes stands, or -1. */
function endOfHead(raw: string): number {
  let quoted = false
  for (let at = 0; at < raw.length; at++) {
    if (raw[at] === '"') quoted = !quoted
    else if (raw[at] === ':' && !quoted) return at
  }
  return -1
}

function attendeeOf({ params, value }: Line): ReplyAttendee[] {
  const address = addressOf(value)
  if (!address) return []
  return [
    {
      address,
      partstat: (params.get('PARTSTAT') ?? 'NEEDS-ACTION').toUpperCase(),
      delegatedTo: addressOf(params.get('DELEGATED-TO') ?? ''),
    },
  ]
}

function addressOf(value: string): string | null {
  return /^mailto:\s*([^\s<>]+@[^\s<>]+)$/i.exec(value.trim())?.[1]?.toLowerCase() ?? null
}

function commentOf(value: string | undefined): string | null {
  const text = (value ?? '')
    .replace(/\\n/gi, ' ')
    .replace(/\\([\\;,])/g, '$1')
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim()
  return text === '' ? null : text.slice(0, MOST_COMMENT)
}

/** What Outlook and Exchange call the zones around us (CLDR, windowsZones). */
const WINDOWS_ZONES = new Map([
  ['W. Europe Standard Time', 'Europe/Amsterdam'],
  ['Romance Standard Time', 'Europe/Amsterdam'],
  ['Central Europe Standard Time', 'Europe/Amsterdam'],
  ['Central European Standard Time', 'Europe/Amsterdam'],
  ['GMT Standard Time', 'Europe/London'],
])

/** A moment in UTC, in a zone by its name, or without one as the clock in Amsterdam says; null when it is no moment. */
function momentOf(line: Line | undefined): Temporal.Instant | null {
  const [, date = '', time = '', utc = ''] = /^(\d{8})T(\d{6})(Z?)$/.exec(line?.value.trim() ?? '') ?? []
  if (!date) return null
  const named = line?.params.get('TZID') ?? ZONE
  try {
    return Temporal.PlainDateTime.from(`${date}T${time}`)
      .toZonedDateTime(utc ? 'UTC' : (WINDOWS_ZONES.get(named) ?? named))
      .toInstant()
  } catch {
    // A day that does not exist, or a zone that nobody but their own calendar knows.
    return null
  }
}
