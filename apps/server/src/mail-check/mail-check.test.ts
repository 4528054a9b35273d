import { generateKeyPairSync } from 'node:crypto'
import { createSocket, type Socket } from 'node:dgram'
import { openSink } from '@lerende/mail/testing'
import { expect, test } from 'vitest'
import { checkDns, sendTest } from '../commands/mail.ts'
import { readConfig } from '../config.ts'
import { judgeDkim, judgeDmarc, judgeReceiving, judgeSpf } from './judge.ts'
import { lookUp } from './look-up.ts'

const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const env = { MAIL_FROM: 'Leernetwerk <leren@netwerk.example>', DKIM_KEY: key, SMTP_URL: 'smtp://127.0.0.1:9' }
const records = (...found: string[]) => ({ records: found })

test.each([
  [records(), 'fout'],
  [records('v=spf1 include:_spf.x.example -all'), 'ok'],
  [records('ander', 'v=spf1 mx ~all'), 'ok'],
  [records('v=spf1 redirect=_spf.x.example'), 'ok'],
  [records('v=spf1 mx'), 'let-op'],
  [records('v=spf1 +all'), 'fout'],
  [records('v=spf1 mx -all', 'v=spf1 a -all'), 'fout'],
  [{ failed: 'ETIMEOUT' }, 'let-op'],
] as const)('SPF %j is %s', (found, status) => {
  expect(judgeSpf('netwerk.example', found as Parameters<typeof judgeSpf>[1]).status).toBe(status)
})

test('a key counts when it is ours, however it is cut and spaced', () => {
  const ours = 'v=DKIM1; k=rsa; p=AAAABBBB'
  expect(judgeDkim('s._domainkey.x', records('k=rsa; p=AAAA BBBB; t=s'), ours).status).toBe('ok')
  expect(judgeDkim('s._domainkey.x', records('v=DKIM1; p=CCCC'), ours).status).toBe('fout')
  expect(judgeDkim('s._domainkey.x', records(), ours)).toMatchObject({ status: 'fout', todo: expect.stringContaining(ours) })
  expect(judgeDkim('s._domainkey.x', records(), null).status).toBe('let-op')
})

test('DMARC that only looks asks for more, and receiving wants an MX and encryption', () => {
  expect(judgeDmarc('x', records('v=DMARC1; p=none')).status).toBe('let-op')
  expect(judgeDmarc('x', records('v=DMARC1; p=reject; rua=mailto:a@x')).status).toBe('ok')
  expect(judgeDmarc('x', records()).status).toBe('fout')
  const none = records()
  expect(judgeReceiving('x', { mx: none, tlsa: none, sts: none }).status).toBe('fout')
  expect(judgeReceiving('x', { mx: records('mx.x'), tlsa: none, sts: none }).status).toBe('let-op')
  expect(judgeReceiving('x', { mx: records('mx.x'), tlsa: records('3 1 1'), sts: none }).status).toBe('ok')
  expect(judgeReceiving('x', { mx: records('mx.x'), tlsa: none, sts: records('v=STSv1; id=1') }).status).toBe('ok')
})

/** A name server (RFC 1035) that knows TXT records and nothing else. */
async function openDns(known: Record<string, string>): Promise<{ address: string; socket: Socket }> {
  const socket = createSocket('udp4')
  socket.on('message', (question, from) => {
    const labels: string[] = []
    let at = 12
    for (let size = question[at] ?? 0; size > 0; size = question[at] ?? 0) {
      labels.push(question.subarray(at + 1, at + 1 + size).toString('latin1'))
      at += size + 1
    }
    const asked = question.subarray(12, at + 5)
    const text = question.readUInt16BE(at + 1) === 16 ? known[labels.join('.').toLowerCase()] : undefined
    const header = Buffer.from(question.subarray(0, 12))
    header.writeUInt16BE(text === undefined ? 0x8183 : 0x8180, 2)
    header.writeUInt16BE(text === undefined ? 0 : 1, 6)
    header.writeUInt16BE(0, 10)
    const pieces = Buffer.concat(
      (text?.match(/.{1,255}/gs) ?? []).map((piece) => Buffer.concat([Buffer.from([piece.length]), Buffer.from(piece)])),
    )
    const answer = Buffer.from([0xc0, 0x0c, 0, 16, 0, 1, 0, 0, 0, 60, pieces.length >> 8, pieces.length & 255])
    socket.send(
      text === undefined ? Buffer.concat([header, asked]) : Buffer.concat([header, asked, answer, pieces]),
      from.port,
      from.address,
    )
  })
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve))
  return { address: `127.0.0.1:${socket.address().port}`, socket }
}

test('a real name server is asked for each record, also for a key that comes in pieces', async () => {
  const config = readConfig({}, env)
  const missing = await openDns({})
  const [, asksForKey] = await checkDns(config, lookUp([missing.address]))
  const record = asksForKey?.todo?.replace('Zet daar een TXT-regel: ', '') ?? ''
  expect(record.length).toBeGreaterThan(300)
  missing.socket.close()
  const set = await openDns({
    'netwerk.example': 'v=spf1 mx -all',
    'lerende._domainkey.netwerk.example': record,
    '_dmarc.netwerk.example': 'v=DMARC1; p=quarantine',
  })
  expect((await checkDns(config, lookUp([set.address]))).map(({ status }) => status)).toEqual(['ok', 'ok', 'ok', 'fout'])
  set.socket.close()
})

test('without a network it says so in plain words, and calls nothing wrong that it could not see', async () => {
  const verdicts = await checkDns(readConfig({}, env), lookUp(['127.0.0.1:9']))
  expect(verdicts.map(({ status }) => status)).toEqual(['let-op', 'let-op', 'let-op', 'let-op'])
  for (const { what } of verdicts) expect(what).toContain('de DNS geeft geen antwoord')
})

test('the test mail goes the way of all mail, signed; a server that is away is said in words', async () => {
  const sink = await openSink()
  expect((await sendTest(readConfig({}, { ...env, SMTP_URL: sink.url }), 'beheer@netwerk.example')).status).toBe('ok')
  expect(sink.mails[0]).toMatchObject({ to: 'beheer@netwerk.example', subject: 'Proefmail van Lerende Beweging' })
  expect(sink.mails[0]?.headers).toMatch(/^DKIM-Signature: /m)
  await sink.close()
  expect(await sendTest(readConfig({}, env), 'beheer@netwerk.example')).toMatchObject({
    status: 'fout',
    what: expect.stringContaining('ging niet weg'),
  })
})
