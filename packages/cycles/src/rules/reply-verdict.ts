import type { Rsvp } from '../tables.ts'
import type { CalendarReply, ReplyAttendee } from './calendar-reply.ts'

/** Somebody may say this of their own invitation, or why it changes nothing. */
export type ReplyVerdict = { take: ReplyAttendee } | { leave: 'niet-van-hen' | 'ouder' | 'al-gehoord' | 'te-vroeg' }

/** Clocks of mail programs may differ this much from ours before an answer counts as older than the one on our page. */
const SKEW = { minutes: 10 }
const DAY = { hours: 24 }

/**
 * Whether an answer that came by mail counts: from the address that was invited and about themselves, to the newest invitation that
 * they got, and newer than what they said before, by mail or on our page. So what comes twice, late or from a stranger does nothing.
 * @param held what they hold; `repliedAt` is the DTSTAMP of their last answer by mail, `answeredAt` when they last answered at all
 */
export function replyVerdict(
  reply: CalendarReply,
  from: string,
  held: { sequence: number; repliedAt: Temporal.Instant | null; answeredAt: Temporal.Instant | null; receivedAt: Temporal.Instant },
): ReplyVerdict {
  const mine = reply.attendees.find((one) => one.address === from)
  if (!mine) return { leave: 'niet-van-hen' }
  if (reply.sequence < held.sequence) return { leave: 'ouder' }
  const { compare } = Temporal.Instant
  // A moment that lies far ahead would make every later answer look old.
  if (compare(reply.stamp, held.receivedAt.add(DAY)) > 0) return { leave: 'te-vroeg' }
  if (held.repliedAt && compare(reply.stamp, held.repliedAt) <= 0) return { leave: 'al-gehoord' }
  if (held.answeredAt && compare(reply.stamp.add(SKEW), held.answeredAt) < 0) return { leave: 'ouder' }
  return { take: mine }
}

const RSVP = new Map<string, Rsvp>([
  ['ACCEPTED', 'ja'],
  ['TENTATIVE', 'misschien'],
  ['DECLINED', 'nee'],
  ['DELEGATED', 'nee'],
])

/** What an answer means here; null when it is none (NEEDS-ACTION). */
export function rsvpOf({ partstat }: ReplyAttendee): Rsvp | null {
  return RSVP.get(partstat) ?? null
}
