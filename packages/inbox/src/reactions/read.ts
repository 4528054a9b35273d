import { type ParsedMail, simpleParser } from 'mailparser'
import { messageIdIn } from '../rules/feedback.ts'
import type { Incoming } from '../rules/incoming.ts'

/** Larger than any answer; a larger mail is not read at all. Bytes. */
export const MAIL_MAX = 10_000_000
/** A calendar's answer about one gathering is some kB. Characters. */
const CALENDAR_MAX = 200_000
/** HTML beyond this is not turned into text. Characters. */
const HTML_MAX = 300_000

/** A mail that was not taken in, and why. */
export type Unread = 'too-large' | 'unreadable' | 'calendar-too-large'

/**
 * Reads a raw message (RFC 5322 and 2045). Never throws: what cannot be read is said to be so.
 * @returns the message, with how many servers it passed
 */
export async function readMail(raw: Buffer): Promise<{ mail: Incoming; hops: number } | Unread> {
  if (raw.length > MAIL_MAX) return 'too-large'
  try {
    const parsed = await simpleParser(raw, {
      skipTextToHtml: true,
      skipImageLinks: true,
      keepDeliveryStatus: true,
      // What somebody passes on, or a report brings back, is not part of what they say.
      ignoreEmbedded: true,
      maxHtmlLengthToParse: HTML_MAX,
    })
    const calendar = partOf(parsed, 'text/calendar')
    if (calendar && calendar.length > CALENDAR_MAX) return 'calendar-too-large'
    return { mail: incoming(parsed, calendar), hops: hopsOf(parsed) }
  } catch {
    return 'unreadable'
  }
}

function incoming(parsed: ParsedMail, calendar: string | null): Incoming {
  const headers = new Map<string, string>()
  for (const { key, line } of parsed.headerLines) {
    if (!headers.has(key))
      headers.set(
        key,
        line
          .slice(line.indexOf(':') + 1)
          .replace(/\r?\n[ \t]+/g, ' ')
          .trim(),
      )
  }
  const report = partOf(parsed, 'message/delivery-status')
  const original = partOf(parsed, 'message/rfc822') ?? partOf(parsed, 'text/rfc822-headers') ?? ''
  return {
    from: parsed.from?.value[0]?.address?.toLowerCase() ?? '',
    to: [
      ...recipientsIn(parsed.to),
      ...recipientsIn(parsed.cc),
      ...['delivered-to', 'x-original-to'].flatMap((name) => headers.get(name)?.toLowerCase() ?? []),
    ],
    messageId: parsed.messageId ?? '',
    subject: parsed.subject ?? '',
    headers,
    text: clean(parsed.text ?? ''),
    calendar,
    report,
    reportOn: report === null ? null : messageIdIn(original),
    complaint: partOf(parsed, 'message/feedback-report'),
    original,
  }
}

/** PostgreSQL keeps no NUL, and half a character is no text. */
function clean(text: string): string {
  return text.replaceAll('\0', '').toWellFormed()
}

function partOf(parsed: ParsedMail, type: string): string | null {
  return (
    parsed.attachments
      .find((part) => part.contentType === type)
      ?.content.toString('utf8')
      .replaceAll('\0', '') ?? null
  )
}

function recipientsIn(field: ParsedMail['to']): string[] {
  return [field ?? []].flat().flatMap((one) => one.value.flatMap((value) => (value.address ? [value.address.toLowerCase()] : [])))
}

function hopsOf(parsed: ParsedMail): number {
  return parsed.headerLines.filter((line) => line.key === 'received').length
}
