import ICAL from 'ical.js'
import { simpleParser } from 'mailparser'
import { expect, test } from 'vitest'
import { dateText } from './date.ts'
import { type CalendarEntry, calendarUid, renderFeed, renderInvitation } from './icalendar.ts'
import { composeMessage } from './mime.ts'

const stampedAt = Temporal.Instant.from('2026-01-05T08:00:00Z')
const organizer = { name: 'Regieteam; "Sociaal Domein"', address: 'regieteam@netwerk.example' }
const attendee = { name: 'Jeugdconsulent Huizen 2', address: 'jc2@huizen.example' }

function entryAt(day: string): CalendarEntry {
  const startsAt = Temporal.ZonedDateTime.from(`${day}T14:00[Europe/Amsterdam]`).toInstant()
  return {
    uid: calendarUid(day, 'netwerk.example'),
    sequence: 3,
    startsAt,
    endsAt: startsAt.add({ minutes: 90 }),
    title: 'Intervisie, Huizen; één gezin \\ één plan — met een titel die langer is dan vijfenzeventig bytes',
    description: 'Neem mee:\n- je vraag',
    place: 'Gemeentehuis, Huizen',
    url: 'https://netwerk.example/ontmoeting/1',
  }
}

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const zone = calendar.getFirstSubcomponent('vtimezone')
  if (!zone) throw new Error('no VTIMEZONE')
  // Only the zone in the file may answer, or the test would prove a zone that the reader happens to know.
  ICAL.TimezoneService.reset()
  ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)) }
}

test.each(['2026-03-28', '2026-03-29', '2026-03-30', '2026-10-24', '2026-10-25', '2026-10-26', '2031-07-01'])(
  'a reader that knows only our zone rules finds the right moment on %s',
  (day) => {
    const entry = entryAt(day)
    const { events } = read(renderFeed({ name: 'Mijn ontmoetingen', entries: [entry], stampedAt }))
    expect(events[0]?.startDate.toJSDate().getTime()).toBe(entry.startsAt.epochMilliseconds)
    expect(events[0]?.endDate.toJSDate().getTime()).toBe(entry.endsAt.epochMilliseconds)
    expect(events[0]?.startDate.hour).toBe(14)
  },
)

test('an invitation carries what Outlook and iOS need to show buttons and to take changes', () => {
  const entry = entryAt('2026-03-30')
  const text = renderInvitation({ method: 'REQUEST', entry, organizer, attendee, stampedAt })
  const { calendar, events } = read(text)
  const event = events[0]
  expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST')
  expect(event?.uid).toBe('ontmoeting-2026-03-30@netwerk.example')
  expect(event?.sequence).toBe(3)
  expect(event?.summary).toBe(entry.title)
  expect(event?.description).toBe(entry.description)
  expect(event?.location).toBe(entry.place)
  expect(event?.organizer).toBe('mailto:regieteam@netwerk.example')
  expect(event?.attendees[0]?.getFirstValue()).toBe('mailto:jc2@huizen.example')
  expect(event?.attendees[0]?.getParameter('partstat')).toBe('NEEDS-ACTION')
  expect(text).toContain('DTSTAMP:20260105T080000Z\r\n')
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
})

test('the description is text, and HTML with links for Outlook', () => {
  const entry = { ...entryAt('2026-03-30'), description: 'Neem <mee> & lees:\nhttps://netwerk.example/ontmoeting/1\n\nTot dan' }
  const { events } = read(renderInvitation({ method: 'REQUEST', entry, organizer, attendee, stampedAt }))
  expect(events[0]?.description).toBe(entry.description)
  const html = events[0]?.component.getFirstProperty('x-alt-desc')
  expect(html?.getParameter('fmttype')).toBe('text/html')
  expect(String(html?.getFirstValue()).replace(/\\([;,])/g, '$1')).toBe(
    '<html><body><p>Neem &#60;mee&#62; &#38; lees:<br><a href="https://netwerk.example/ontmoeting/1">https://netwerk.example/ontmoeting/1</a></p>' +
      '<p>Tot dan</p></body></html>',
  )
})

test('a mail carries it as the last of the alternatives, with its method, and it arrives as it was', async () => {
  const calendar = renderInvitation({ method: 'REQUEST', entry: entryAt('2026-03-30'), organizer, attendee, stampedAt })
  const raw = composeMessage({
    from: organizer,
    to: attendee.address,
    subject: 'Intervisie op 30 maart',
    messageId: 'abc@netwerk.example',
    date: dateText(stampedAt),
    headers: {},
    ...{ text: 'Je bent uitgenodigd.', html: '<p>Je bent uitgenodigd.</p>', calendar },
  })
  const types = [...raw.matchAll(/^Content-Type: (.*)\r$/gm)].map((match) => match[1]?.replace(/; boundary=.*/, ''))
  expect(types).toEqual([
    'multipart/alternative',
    'text/plain; charset=utf-8',
    'text/html; charset=utf-8',
    'text/calendar; charset=utf-8; method=REQUEST',
  ])
  const parsed = await simpleParser(raw)
  const [part] = parsed.attachments
  expect(part?.contentType).toBe('text/calendar')
  expect(part?.content.toString('utf8').replace(/\r?\n/g, '\r\n')).toBe(calendar)
})

test('a cancellation names the same entry and is cancelled', () => {
  const { calendar, events } = read(renderInvitation({ method: 'CANCEL', entry: entryAt('2026-10-26'), organizer, attendee, stampedAt }))
  expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL')
  expect(events[0]?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
  expect(events[0]?.uid).toBe('ontmoeting-2026-10-26@netwerk.example')
})

test('what the reader answered before stays in the invitation', () => {
  const given = renderInvitation({
    method: 'REQUEST',
    entry: entryAt('2026-03-30'),
    organizer,
    attendee: { ...attendee, rsvp: 'nee' },
    stampedAt,
  })
  expect(read(given).events[0]?.attendees[0]?.getParameter('partstat')).toBe('DECLINED')
})
