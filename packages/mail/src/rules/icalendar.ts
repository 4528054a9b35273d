import { ZONE } from '@lerende/kernel'

/** One ontmoeting as a calendar knows it. */
export interface CalendarEntry {
  /** From {@link calendarUid}: the same for ever, or calendars make a second entry. */
  uid: string
  /** Must rise with every change, or calendars ignore the change (RFC 5546, 2.1.4). */
  sequence: number
  startsAt: Temporal.Instant
  endsAt: Temporal.Instant
  title: string
  /** plain text; addresses in it become links where a calendar shows HTML */
  description?: string
  place?: string
  url?: string
  cancelled?: boolean
}

export interface Invitation {
  method: 'REQUEST' | 'CANCEL'
  entry: CalendarEntry
  organizer: { name: string; address: string }
  attendee: { name: string; address: string; rsvp?: 'ja' | 'misschien' | 'nee' | null }
  /** When this was made; with the sequence it decides which of two updates is newer. */
  stampedAt: Temporal.Instant
}

export interface Feed {
  name: string
  entries: CalendarEntry[]
  stampedAt: Temporal.Instant
}

/**
 * The zone with rules from 1970, not a list of transitions: Outlook misreads lists, and a list that was cut off puts
 * October an hour off.
 */
const TIMEZONE = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  `X-LIC-LOCATION:${ZONE}`,
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
]

const ANSWER = { ja: 'ACCEPTED', misschien: 'TENTATIVE', nee: 'DECLINED' } as const

/** The calendar identity of an ontmoeting. @param domain of the sender, so that it is unique in the world */
export function calendarUid(ontmoetingId: string, domain: string): string {
  return `ontmoeting-${ontmoetingId}@${domain}`
}

/** An invitation to one ontmoeting, a change of it (higher sequence), or its cancellation (RFC 5546). */
export function renderInvitation(invitation: Invitation): string {
  const { method, organizer, attendee, stampedAt } = invitation
  const entry = method === 'CANCEL' ? { ...invitation.entry, cancelled: true } : invitation.entry
  const answer = attendee.rsvp ? ANSWER[attendee.rsvp] : 'NEEDS-ACTION'
  return calendar(method, [
    ...TIMEZONE,
    ...event(entry, stampedAt, [
      `ORGANIZER;CN=${parameter(organizer.name)}:mailto:${organizer.address}`,
      `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=${answer};RSVP=TRUE;CN=${parameter(attendee.name)}:mailto:${attendee.address}`,
    ]),
  ])
}

/** A calendar that people subscribe to. Google looks again every 8 to 24 hours whatever it says. */
export function renderFeed(feed: Feed): string {
  return calendar('PUBLISH', [
    `NAME:${escaped(feed.name)}`,
    `X-WR-CALNAME:${escaped(feed.name)}`,
    `X-WR-TIMEZONE:${ZONE}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT4H',
    'X-PUBLISHED-TTL:PT4H',
    ...TIMEZONE,
    ...feed.entries.flatMap((entry) => event(entry, feed.stampedAt, [])),
  ])
}

function calendar(method: string, content: string[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lerende Beweging//NL',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    ...content,
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

function event(entry: CalendarEntry, stampedAt: Temporal.Instant, people: string[]): string[] {
  const lines = [
    'BEGIN:VEVENT',
    `UID:${entry.uid}`,
    `DTSTAMP:${utc(stampedAt)}`,
    `SEQUENCE:${entry.sequence}`,
    `DTSTART;TZID=${ZONE}:${local(entry.startsAt)}`,
    `DTEND;TZID=${ZONE}:${local(entry.endsAt)}`,
    `SUMMARY:${escaped(entry.title)}`,
    `STATUS:${entry.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:OPAQUE',
  ]
  if (entry.description) {
    lines.push(`DESCRIPTION:${escaped(entry.description)}`)
    // Outlook shows this one, with links that can be clicked; the others show the text.
    lines.push(`X-ALT-DESC;FMTTYPE=text/html:${escaped(asHtml(entry.description))}`)
  }
  if (entry.place) lines.push(`LOCATION:${escaped(entry.place)}`)
  if (entry.url) lines.push(`URL:${entry.url}`)
  return [...lines, ...people, 'END:VEVENT']
}

function asHtml(text: string): string {
  const safe = text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
  const linked = safe.replace(/https?:\/\/[^\s&]+/g, (url) => `<a href="${url}">${url}</a>`)
  const paragraphs = linked.split(/\n{2,}/).map((part) => `<p>${part.replace(/\n/g, '<br>')}</p>`)
  return `<html><body>${paragraphs.join('')}</body></html>`
}

function utc(instant: Temporal.Instant): string {
  return `${basic(instant.toZonedDateTimeISO('UTC').toPlainDateTime())}Z`
}

function local(instant: Temporal.Instant): string {
  return basic(instant.toZonedDateTimeISO(ZONE).toPlainDateTime())
}

function basic(at: Temporal.PlainDateTime): string {
  return at.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')
}

/** RFC 5545 (3.3.11). */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r?\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ')
}

/** A parameter value in quotes, which may hold anything but quotes and control characters (RFC 5545, 3.2). */
function parameter(text: string): string {
  return `"${text.replace(/"/g, "'").replace(/\p{Cc}/gu, ' ')}"`
}

/** Lines of at most 75 bytes, broken between characters (RFC 5545, 3.1). */
function folded(line: string): string {
  if (line.length < 25 || Buffer.byteLength(line) <= 75) return line
  let out = ''
  let width = 0
  for (const character of line) {
    const bytes = Buffer.byteLength(character)
    if (width + bytes > 75) {
      out += '\r\n '
      width = 1
    }
    out += character
    width += bytes
  }
  return out
}
