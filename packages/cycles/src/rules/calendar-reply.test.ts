import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CalendarReply, readCalendarReply } from './calendar-reply.ts'
import { replyVerdict, rsvpOf } from './reply-verdict.ts'

const ID = '3f94d6a1-0b7c-4e52-8d19-c6a2e5b7f031'
const answer = (lines: string[], method = 'REPLY') =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', `METHOD:${method}`, 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n')
const usual = [`UID:ontmoeting-${ID}@netwerk.example`, 'SEQUENCE:2', 'DTSTAMP:20260209T101500Z']
const reply = (lines: string[], method?: string): CalendarReply => {
  const found = readCalendarReply(answer(lines, method))
  if (typeof found === 'string') throw new Error(found)
  return found
}

test('an answer as Google sends it', () => {
  const text = answer([
    'DTSTART:20260210T083000Z',
    'DTEND:20260210T100000Z',
    ...usual,
    'ORGANIZER;CN=Netwerk:mailto:netwerk@netwerk.example',
    'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=jc2@huizen.example;X-NUM-GUE',
    ' STS=0:mailto:jc2@huizen.example',
  ])
  expect(readCalendarReply(text)).toEqual({
    method: 'REPLY',
    ontmoetingId: ID,
    sequence: 2,
    stamp: Temporal.Instant.from('2026-02-09T10:15:00Z'),
    attendees: [{ address: 'jc2@huizen.example', partstat: 'ACCEPTED', delegatedTo: null }],
    proposed: null,
    comment: null,
  })
})

test('an answer as Outlook.com sends it: without an organizer, a zone by its Windows name, capitals in the address', () => {
  const { attendees, comment } = reply([
    'DTSTART;TZID=W. Europe Standard Time:20260210T093000',
    ...usual,
    'ATTENDEE;PARTSTAT=DECLINED;CN="Jeugd; consulent: 2":MAILTO:JC2@Huizen.example',
    'COMMENT;LANGUAGE=nl-NL:Ik ben er niet\\, sorry\\n',
  ])
  expect(attendees).toEqual([{ address: 'jc2@huizen.example', partstat: 'DECLINED', delegatedTo: null }])
  expect(comment).toBe('Ik ben er niet, sorry')
})

test('somebody else comes instead, and another moment is asked for', () => {
  const sent = reply([...usual, 'ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO="mailto:lk1@school.example":mailto:jc2@huizen.example'])
  expect(sent.attendees[0]?.delegatedTo).toBe('lk1@school.example')
  const asked = (start: string) =>
    reply([...usual, start, 'ATTENDEE;PARTSTAT=TENTATIVE:mailto:jc2@huizen.example'], 'COUNTER').proposed?.startsAt.toString()
  expect(asked('DTSTART;TZID=W. Europe Standard Time:20260329T140000')).toBe('2026-03-29T12:00:00Z')
  expect(asked('DTSTART;TZID=Europe/Amsterdam:20260328T140000')).toBe('2026-03-28T13:00:00Z')
  expect(asked('DTSTART:20260328T140000Z')).toBe('2026-03-28T14:00:00Z')
  expect(asked('DTSTART:20260328T140000')).toBe('2026-03-28T13:00:00Z')
  expect(asked('DTSTART;TZID=Customized Time Zone:20260328T140000')).toBeUndefined()
  expect(asked('DTSTART;VALUE=DATE:20260328')).toBeUndefined()
  expect(asked('DTSTART:20269928T140000')).toBeUndefined()
})

test('what is no answer of ours is left, with why', () => {
  const attendee = 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:jc2@huizen.example'
  expect(readCalendarReply('x'.repeat(5 * 1024 * 1024))).toBe('te-groot')
  for (const broken of ['', 'hallo', 'BEGIN:VCALENDAR', 'BEGIN:VCALENDAR\nEND:VEVENT\n', answer(usual).replace('END:VEVENT\r\n', '')]) {
    expect(readCalendarReply(broken), broken).toBe('geen-agenda')
  }
  expect(readCalendarReply(answer([...usual, attendee], 'REQUEST'))).toBe('geen-antwoord')
  expect(readCalendarReply(answer([...usual, attendee], 'CANCEL'))).toBe('geen-antwoord')
  expect(readCalendarReply(answer(['UID:abc@elders.example', 'DTSTAMP:20260209T101500Z', attendee]))).toBe('onbekende-afspraak')
  expect(readCalendarReply(answer([`UID:ontmoeting-${ID}@x.example`, attendee]))).toBe('geen-agenda')
  expect(readCalendarReply(answer([...usual.slice(0, 1), 'SEQUENCE:-4', usual[2] ?? '', attendee]))).toBe('geen-agenda')
  const event = ['BEGIN:VEVENT', ...usual, attendee, 'END:VEVENT']
  expect(readCalendarReply(['BEGIN:VCALENDAR', 'METHOD:REPLY', ...event, ...event, 'END:VCALENDAR'].join('\n'))).toBe('geen-agenda')
})

test('whatever comes in is read or refused, quickly and without an accident', () => {
  const piece = fc.constantFrom(...answer(usual).split('\r\n'), 'ATTENDEE;="":', ';:', '"', ':', 'BEGIN:VALARM', '\t', '\u0000', 'é')
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), fc.constantFrom('\r\n', '\n', '\r', ''), (lines, end) => {
      const found = readCalendarReply(lines.join(end))
      expect(['string', 'object']).toContain(typeof found)
    }),
    { numRuns: 300 },
  )
  // Nothing in it may take more than its length: quotes and semicolons without end are the usual trap.
  const began = performance.now()
  for (const trap of [';'.repeat(100_000), `A${';"'.repeat(50_000)}:`, 'BEGIN:X\n'.repeat(16_000), ' \n'.repeat(60_000)])
    readCalendarReply(trap)
  expect(performance.now() - began).toBeLessThan(2000)
})

const receivedAt = Temporal.Instant.from('2026-02-09T10:16:00Z')
const held = { sequence: 2, repliedAt: null, answeredAt: null, receivedAt }
const accepted = reply([...usual, 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:jc2@huizen.example'])

test('an answer counts from the invited address, to the newest invitation, when it is newer than what was said', () => {
  const at = (text: string) => Temporal.Instant.from(text)
  const leave = (from: string, changes: Partial<typeof held> | Record<string, unknown>) => {
    const verdict = replyVerdict(accepted, from, { ...held, ...changes })
    return 'leave' in verdict ? verdict.leave : rsvpOf(verdict.take)
  }
  expect(leave('jc2@huizen.example', {})).toBe('ja')
  expect(leave('iemand@anders.example', {})).toBe('niet-van-hen')
  expect(leave('jc2@huizen.example', { sequence: 3 })).toBe('ouder')
  expect(leave('jc2@huizen.example', { sequence: 1 })).toBe('ja')
  expect(leave('jc2@huizen.example', { repliedAt: accepted.stamp })).toBe('al-gehoord')
  expect(leave('jc2@huizen.example', { repliedAt: at('2026-02-09T10:14:59Z') })).toBe('ja')
  expect(leave('jc2@huizen.example', { answeredAt: at('2026-02-09T10:20:00Z') })).toBe('ja')
  expect(leave('jc2@huizen.example', { answeredAt: at('2026-02-09T11:00:00Z') })).toBe('ouder')
  expect(leave('jc2@huizen.example', { receivedAt: at('2026-02-07T10:00:00Z') })).toBe('te-vroeg')
})

test('only what is an answer is one', () => {
  const of = (partstat: string) => rsvpOf({ address: 'a@b.example', partstat, delegatedTo: null })
  expect(['ACCEPTED', 'TENTATIVE', 'DECLINED', 'DELEGATED', 'NEEDS-ACTION', 'X-LATER', 'constructor'].map(of)).toEqual([
    ...['ja', 'misschien', 'nee', 'nee'],
    ...[null, null, null],
  ])
})
