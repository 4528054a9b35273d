import type { MeetingToTell } from '@lerende/cycles'
import { type Ctx, fromText } from '@lerende/kernel'
import { calendarUid, renderInvitation } from '@lerende/mail'
import { calendarText } from '../compose/letters.ts'
import { settings } from '../settings.ts'
import type { Recipient } from './letters.ts'

/**
 * The calendar part of a mail about an ontmoeting to one person: no other is named in it, and their own answer stands in it.
 * Calendars answer to the mailbox that is read, and without one to where the mail comes from.
 */
export function calendarPart(
  ctx: Ctx,
  meeting: MeetingToTell,
  to: { person: Recipient; networkName: string; publicUrl: string; method: 'REQUEST' | 'CANCEL'; sequence: number },
): string {
  const { person, method, sequence } = to
  const rsvp = meeting.people.find((one) => one.personId === person.id)?.rsvp ?? null
  const url = `${to.publicUrl}/ontmoeting/${meeting.ontmoetingId}`
  return renderInvitation({
    method,
    stampedAt: ctx.clock.now(),
    organizer: { name: to.networkName, address: settings.answersTo ?? settings.mailFrom },
    attendee: { name: person.name, address: person.email, rsvp },
    entry: {
      uid: calendarUid(meeting.ontmoetingId, new URL(to.publicUrl).hostname),
      sequence,
      startsAt: fromText(meeting.startsAt),
      endsAt: fromText(meeting.endsAt),
      title: meeting.overleg,
      place: meeting.place,
      url,
      description: calendarText({ networkName: to.networkName, url, gone: method === 'CANCEL' }),
    },
  })
}
