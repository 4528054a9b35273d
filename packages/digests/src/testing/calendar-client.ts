import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import { expect } from 'vitest'

/** What one mail tells a calendar. Instants as epoch milliseconds. */
export interface Message {
  to: string
  method: string
  uid: string
  sequence: number
  stamp: number
  startsAt: number
  endsAt: number
  place: string
  partstat: string
  attendees: string[]
}

/** Reads a calendar twice, with parsers that share no code, and says what both say. */
export function read(to: string, calendar: string): Message {
  const root = new ICAL.Component(ICAL.parse(calendar))
  const zone = root.getFirstSubcomponent('vtimezone')
  const component = root.getFirstSubcomponent('vevent')
  if (!zone || !component) throw new Error('a calendar without a zone or an event')
  ICAL.TimezoneService.reset()
  ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  const event = new ICAL.Event(component)
  const [attendee] = event.attendees
  const message = {
    to,
    method: String(root.getFirstPropertyValue('method')),
    uid: event.uid,
    sequence: event.sequence,
    stamp: (component.getFirstPropertyValue('dtstamp') as ICAL.Time).toJSDate().getTime(),
    startsAt: event.startDate.toJSDate().getTime(),
    endsAt: event.endDate.toJSDate().getTime(),
    place: event.location,
    partstat: String(attendee?.getParameter('partstat')),
    attendees: event.attendees.map((one) => String(one.getFirstValue())),
  }
  const other = nodeIcal.sync.parseICS(calendar)[message.uid]
  if (other?.type !== 'VEVENT') throw new Error('node-ical reads no event')
  expect({
    sequence: Number(other.sequence),
    stamp: other.dtstamp.getTime(),
    startsAt: other.start.getTime(),
    endsAt: other.end?.getTime(),
    place: other.location,
    method: other.method,
  }).toEqual({
    sequence: message.sequence,
    stamp: message.stamp,
    startsAt: message.startsAt,
    endsAt: message.endsAt,
    place: message.place,
    method: message.method,
  })
  return message
}

/** A calendar program that knows no more than iTIP: for each UID the message with the highest SEQUENCE, then DTSTAMP, counts. */
export function apply(messages: readonly Message[], now: number): string[] {
  const newest = new Map<string, Message>()
  for (const message of messages) {
    const key = `${message.to} ${message.uid}`
    const known = newest.get(key)
    const newer = !known || message.sequence > known.sequence || (message.sequence === known.sequence && message.stamp > known.stamp)
    if (newer) newest.set(key, message)
  }
  return [...newest.values()]
    .filter((one) => one.method === 'REQUEST' && one.startsAt > now)
    .map(entryText)
    .sort()
}

/** An entry as one line, to lay beside another. */
export function entryText(one: { to: string; uid: string; startsAt: number; endsAt: number; place: string }): string {
  return [one.to, one.uid, one.startsAt, one.endsAt, one.place].join(' | ')
}

/** What a calendar program mails back when its owner presses a button (RFC 5546, 3.2.3). @param at when that was */
export function answerInvitation(
  invitation: string,
  partstat: 'ACCEPTED' | 'TENTATIVE' | 'DECLINED',
  at: Temporal.Instant,
): { from: string; to: string; calendar: string } {
  const root = new ICAL.Component(ICAL.parse(invitation))
  const event = root.getFirstSubcomponent('vevent')
  const attendee = event?.getFirstProperty('attendee')
  if (!event || !attendee) throw new Error('an invitation has an event with an attendee')
  root.updatePropertyWithValue('method', 'REPLY')
  attendee.setParameter('partstat', partstat)
  event.updatePropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(at.toString({ smallestUnit: 'second' })))
  const address = (value: unknown): string => String(value).replace('mailto:', '')
  return { from: address(attendee.getFirstValue()), to: address(event.getFirstPropertyValue('organizer')), calendar: root.toString() }
}
