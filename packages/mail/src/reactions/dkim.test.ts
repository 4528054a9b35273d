import { createHash, createPublicKey, generateKeyPairSync, verify } from 'node:crypto'
import fc from 'fast-check'
import DKIM from 'nodemailer/lib/dkim'
import { expect, test } from 'vitest'
import { dateText } from '../rules/date.ts'
import { listHeaders } from '../rules/headers.ts'
import { composeMessage, type Message } from '../rules/mime.ts'
import { renderMail } from '../rules/render.ts'
import { sampleDigest } from '../testing.ts'
import { dkimRecord, dkimSigner } from './dkim.ts'

const pem = (bits: number) =>
  generateKeyPairSync('rsa', { modulusLength: bits }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const key = pem(2048)

const message: Message = {
  from: { name: 'Leernetwerk Gooi', address: 'netwerk@lerendebeweging.example' },
  to: 'jeugdconsulent@huizen.example',
  subject: 'Wat er met jouw inbreng is gebeurd – één antwoord',
  messageId: 'abc@lerendebeweging.example',
  date: dateText(Temporal.Instant.from('2026-03-29T01:30:00Z')),
  headers: listHeaders({ listId: 'l.example', listName: 'Lijst', unsubscribeUrl: 'https://netwerk.example/afmelden/abc' }),
  ...renderMail(sampleDigest()),
  calendar: null,
}

/** A verifier of our own, from RFC 6376 (3.4.2, 3.4.4, 3.7), so that not the signer judges itself. */
function verifies(raw: string, record: string): boolean {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const body = rest.join('\r\n\r\n')
  const fields = head.replace(/\r\n(?=[ \t])/g, '').split('\r\n')
  const named = (name: string) => fields.findLast((line) => line.toLowerCase().startsWith(`${name}:`)) ?? ''
  const relaxed = (line: string) => {
    const at = line.indexOf(':')
    return `${line.slice(0, at).toLowerCase()}:${line
      .slice(at + 1)
      .replace(/[ \t]+/g, ' ')
      .trim()}`
  }
  const field = named('dkim-signature')
  const tags = Object.fromEntries(
    field
      .slice(field.indexOf(':') + 1)
      .split(';')
      .map((part) => [part.slice(0, part.indexOf('=')).trim(), part.slice(part.indexOf('=') + 1).replace(/\s/g, '')]),
  )
  const canonical = body
    .split('\r\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').replace(/ $/, ''))
    .join('\r\n')
    .replace(/(\r\n)*$/, '\r\n')
    // A body without a line is nothing at all.
    .replace(/^\r\n$/, '')
  if (createHash('sha256').update(canonical, 'latin1').digest('base64') !== tags['bh']) return false
  const signed = [...String(tags['h']).split(':').map(named).map(relaxed), relaxed(field).replace(/b=[A-Za-z0-9+/= ]*$/, 'b=')]
  const der = Buffer.from(/p=(.*)$/.exec(record)?.[1] ?? '', 'base64')
  const publicKey = createPublicKey({ key: der, type: 'spki', format: 'der' })
  return verify('sha256', Buffer.from(signed.join('\r\n'), 'latin1'), publicKey, Buffer.from(String(tags['b']), 'base64'))
}

test('what is signed is checked with the record that the DNS gets, and a changed word or header shows', () => {
  const sign = dkimSigner({ domain: 'lerendebeweging.example', selector: 'lerende', key })
  const raw = sign(composeMessage(message))
  const record = dkimRecord(key)
  expect(raw).toMatch(/^DKIM-Signature: v=1; a=rsa-sha256; c=relaxed\/relaxed;\s+d=lerendebeweging\.example; q=dns\/txt; s=lerende;/)
  expect(verifies(raw, record)).toBe(true)
  expect(verifies(raw.replace('Lerende', 'Andere').replace('Dag Jeugd', 'Dag jeugd'), record)).toBe(false)
  expect(verifies(raw.replace('/afmelden/abc', '/afmelden/abd'), record)).toBe(false)
  expect(verifies(raw, dkimRecord(pem(2048)))).toBe(false)
})

const line = fc.array(fc.constantFrom(' ', '\t', 'a', 'B', '=', '.', 'woord', '  twee'), { maxLength: 6 }).map((parts) => parts.join(''))
const lines = fc.array(line, { maxLength: 8 }).map((all) => all.join('\r\n'))

test('any message is signed so that others agree, and its body is read as nodemailer reads it', async () => {
  const parts = { domain: 'lerendebeweging.example', selector: 'lerende' }
  const sign = dkimSigner({ ...parts, key })
  const theirs = new DKIM({ domainName: parts.domain, keySelector: parts.selector, privateKey: key })
  const record = dkimRecord(key)
  const value = fc.stringMatching(/^[ -~]{0,40}$/).map((text) => text.trim() || 'x')
  await fc.assert(
    fc.asyncProperty(value, value, lines, async (subject, folded, body) => {
      const head = `From: a@b.example\r\nTo: c@d.example\r\nSubject: ${subject}\r\n ${folded}  \r\nDate: Mon, 1 Jan 2026 09:00:00 +0100`
      const plain = `${head}\r\n\r\n${body}`
      const raw = sign(plain)
      expect(raw.endsWith(plain)).toBe(true)
      expect(bodyHashOf(raw)).toBe(bodyHashOf(await textOf(theirs.sign(plain))))
      expect(verifies(raw, record)).toBe(true)
      expect(raw.split('\r\n').every((one) => one.length <= 998)).toBe(true)
    }),
  )
})

const bodyHashOf = (raw: string) => /bh=([^;]+);/.exec(raw.replace(/\r\n[ \t]+/g, ''))?.[1]

async function textOf(stream: AsyncIterable<unknown>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('latin1')
}

test('both headers of one-click unsubscribe are in the signature, as RFC 8058 asks', () => {
  const sign = dkimSigner({ domain: 'lerendebeweging.example', selector: 'lerende', key })
  const raw = sign(composeMessage(message)).replace(/\r\n[ \t]+/g, '')
  const fields = /;\s*h=([^;]*)/.exec(raw)?.[1]?.split(':')
  for (const name of [
    'from',
    'to',
    'subject',
    'date',
    'message-id',
    'list-id',
    'list-unsubscribe',
    'list-unsubscribe-post',
    'auto-submitted',
  ])
    expect(fields).toContain(name)
})

test('a key that others would not trust is refused before any mail goes out', () => {
  const ours = { domain: 'a.example', selector: 's' }
  expect(() => dkimSigner({ ...ours, key: pem(1024) })).toThrow(RangeError)
  const ed = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  expect(() => dkimSigner({ ...ours, key: ed })).toThrow(RangeError)
  expect(() => dkimSigner({ ...ours, key: 'geen sleutel' })).toThrow()
})
