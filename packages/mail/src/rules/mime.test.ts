import { grantScope, type NetworkId } from '@lerende/kernel'
import { testKeys } from '@lerende/kernel/testing'
import fc from 'fast-check'
import { simpleParser } from 'mailparser'
import { expect, test } from 'vitest'
import { sampleDigest } from '../testing.ts'
import { dateText } from './date.ts'
import { listHeaders, messageIdOf, threadHeaders } from './headers.ts'
import { composeMessage, type Message } from './mime.ts'
import { quotedPrintable } from './quoted-printable.ts'
import { renderMail } from './render.ts'

const message: Message = {
  from: { name: 'Leernetwerk Gooi & Vechtstreek', address: 'netwerk@lerendebeweging.example' },
  to: 'jeugdconsulent.huizen.2@huizen.example',
  subject: 'Wat er met jouw inbreng is gebeurd',
  messageId: 'abc@lerendebeweging.example',
  date: dateText(Temporal.Instant.from('2026-03-29T01:30:00Z')),
  headers: {},
  ...renderMail(sampleDigest()),
  calendar: null,
}

const placeOf = (networkId: string) => ({ keys: testKeys, scope: grantScope(networkId as NetworkId) })

async function parse(changes: Partial<Message>) {
  const raw = composeMessage({ ...message, ...changes })
  return { raw, parsed: await simpleParser(raw, { skipTextToHtml: true, skipHtmlToText: true }) }
}

function decode(encoded: string): string {
  const bytes = encoded.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

test('quoted-printable gives back any text, in short ASCII lines with no blank at an end', () => {
  const anything = fc.string({
    unit: fc.constantFrom(' ', '\t', '\n', '\r\n', '=', '.', 'é', '😀', 'a', 'abc '.repeat(30), '\u0000'),
    maxLength: 120,
  })
  fc.assert(
    fc.property(anything, (text) => {
      const encoded = quotedPrintable(text)
      expect(decode(encoded).replace(/\r\n/g, '\n')).toBe(text.replace(/\r\n/g, '\n'))
      for (const line of encoded.split('\r\n')) {
        expect(line.length).toBeLessThanOrEqual(76)
        expect(line).toMatch(/^[\t\x20-\x7e]*$/)
        expect(line).not.toMatch(/[\t ]$/)
      }
    }),
    { numRuns: 500 },
  )
})

test('a real parser reads back what was put in', async () => {
  const { raw, parsed } = await parse({})
  expect(parsed.html).toBe(message.html)
  expect(parsed.text?.trimEnd()).toBe(message.text.trimEnd())
  expect(parsed.from?.value).toEqual([{ name: 'Leernetwerk Gooi & Vechtstreek', address: 'netwerk@lerendebeweging.example' }])
  expect(parsed.messageId).toBe('<abc@lerendebeweging.example>')
  expect(raw).toContain('Date: Sun, 29 Mar 2026 03:30:00 +0200\r\n')
  expect(raw).toContain('Auto-Submitted: auto-generated\r\n')
})

test('subjects of any length and script arrive whole, in lines that servers take', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: fc.constantFrom('é', '😀', 'a', ' b', '=?'), minLength: 1, maxLength: 300 }), async (text) => {
      const subject = `x${text.trim()}x`
      const { raw, parsed } = await parse({ subject })
      expect(parsed.subject).toBe(subject)
      for (const line of raw.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998)
    }),
    { numRuns: 100 },
  )
})

test('nothing that a person wrote can add a header or a recipient', async () => {
  const { parsed } = await parse({
    subject: 'Hoi\r\nBcc: iemand@anders.example',
    from: { name: 'A"\r\nX-Evil: 1', address: 'a@b.example' },
  })
  expect(parsed.headers.has('bcc')).toBe(false)
  expect(parsed.headers.has('x-evil')).toBe(false)
  for (const to of ['a@b.example\r\nBcc: c@d.example', 'a@b.example, c@d.example', '<a@b.example>', 'geen-adres', 'x@']) {
    expect(() => composeMessage({ ...message, to }), to).toThrow('not a mail address')
  }
  expect(() => composeMessage({ ...message, headers: { 'X-A: b\r\nBcc': 'x' } })).toThrow('not a header name')
})

test('a list says what it is and takes unsubscriptions in one click', async () => {
  const headers = listHeaders({
    listId: 'gooi.lerendebeweging.example',
    listName: 'Gooi én Vechtstreek',
    unsubscribeUrl: 'https://netwerk.example/uitschrijven?s=abc',
  })
  const { raw } = await parse({ headers })
  expect(raw).toContain('List-Id: "Gooi en Vechtstreek" <gooi.lerendebeweging.example>\r\n')
  expect(raw).toContain('List-Unsubscribe: <https://netwerk.example/uitschrijven?s=abc>\r\n')
  expect(raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n')
})

test('mails about one thing are one thread, whichever somebody got first, and another thing is another', async () => {
  const one = threadHeaders(placeOf('n1'), 'bundle/1', 'netwerk.example')
  const { parsed } = await parse({ headers: one })
  expect(parsed.inReplyTo).toMatch(/^<[0-9a-f]{40}@netwerk\.example>$/)
  expect(parsed.references).toBe(parsed.inReplyTo)
  expect(threadHeaders(placeOf('n1'), 'bundle/1', 'netwerk.example')).toEqual(one)
  expect(threadHeaders(placeOf('n1'), 'bundle/2', 'netwerk.example')).not.toEqual(one)
  expect(threadHeaders(placeOf('n2'), 'bundle/1', 'netwerk.example')).not.toEqual(one)
})

test('the Message-ID is the same for the same mail, another for another network, and not to be worked out without the key', () => {
  const idOf = (place: Parameters<typeof messageIdOf>[0]) => messageIdOf(place, 'digest/p/2026-01-05')
  expect(idOf(placeOf('n1'))).toMatch(/^[0-9a-f]{40}$/)
  expect(idOf(placeOf('n1'))).toBe(idOf(placeOf('n1')))
  expect(idOf(placeOf('n1'))).not.toBe(idOf(placeOf('n2')))
  expect(idOf(placeOf('n1'))).not.toBe(idOf({ ...placeOf('n1'), keys: { ...testKeys, links: new Uint8Array(32).fill(10) } }))
})
