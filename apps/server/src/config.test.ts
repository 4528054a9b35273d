import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ConfigProblem, isLocal, ROOT, readConfig } from './config.ts'

const KEY = 'A'.repeat(43)

function problems(env: Record<string, string>, flags = {}): string[] {
  try {
    readConfig(flags, env)
  } catch (error) {
    if (error instanceof ConfigProblem) return error.lines
    throw error
  }
  return []
}

test('without any setting everything is on this computer', () => {
  expect(readConfig({}, {})).toMatchObject({
    port: 3000,
    host: 'localhost',
    databaseUrl: `sqlite:${join(ROOT, 'data/lerende.db')}`,
    smtpUrl: null,
    publicUrl: null,
    givenKeys: null,
    keysFile: join(ROOT, 'data/keys.json'),
  })
})

test('a demo has a file of its own, and the command line goes before the environment', () => {
  expect(readConfig({ demo: true, port: '3100' }, { PORT: '3200' })).toMatchObject({
    port: 3100,
    databaseUrl: `sqlite:${join(ROOT, 'data/demo.db')}`,
  })
})

test('a relative file is meant from the checkout, an empty variable is none, a slash at the end falls off', () => {
  const config = readConfig({}, { DATABASE_URL: 'sqlite:./elders/x.db', PORT: '', PUBLIC_URL: 'http://localhost:8080/' })
  expect(config).toMatchObject({ databaseUrl: `sqlite:${join(ROOT, 'elders/x.db')}`, port: 3000, publicUrl: 'http://localhost:8080' })
})

test.each([
  [{ PORT: 'drieduizend' }, /PORT moet een getal/],
  [{ PORT: '70000' }, /niet hoger zijn dan 65535/],
  [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL begint met/],
  [{ SMTP_URL: 'http://mail', MAIL_FROM: 'a@b.example' }, /SMTP_URL begint met/],
  [{ SMTP_URL: 'smtp://mail.example' }, /hoort MAIL_FROM/],
  [{ PUBLIC_URL: 'leren.example' }, /PUBLIC_URL is het adres/],
  [{ ADMIN_MAIL: 'beheer' }, /ADMIN_MAIL is het mailadres/],
  [{ SEAL_KEY: 'kort', LINKS_KEY: KEY }, /openssl rand -base64 32/],
  [{ SEAL_KEY: KEY }, /horen bij elkaar/],
  [{ ANSWERS_TO: 'antwoord@netwerk.example' }, /hoort bij IMAP_URL of MAIL_LISTEN/],
  [{ IMAP_URL: 'imaps://a:b@mail.example/INBOX' }, /hoort bij IMAP_URL of MAIL_LISTEN/],
  [{ ANSWERS_TO: 'a@b.example', IMAP_URL: 'https://mail.example' }, /IMAP_URL begint met/],
  [{ ANSWERS_TO: 'a@b.example', MAIL_LISTEN: '2525' }, /MAIL_LISTEN is een adres/],
  [{ ANSWERS_TO: 'antwoorden-van-iedereen@b.example', MAIL_LISTEN: '127.0.0.1:25' }, /hooguit 20 tekens/],
  [{ MAIL_PER_DAY: 'veel' }, /MAIL_PER_DAY is een aantal/],
  [{ MAIL_PER_DOMAIN: '0' }, /MAIL_PER_DOMAIN is 1 of meer/],
  [{ DKIM_KEY: 'kort' }, /DKIM_KEY is een geheime RSA-sleutel/],
  [{ DKIM_SELECTOR: 'Een woord' }, /DKIM_SELECTOR is één woord/],
  [{ LOG_LEVEL: 'luid' }, /LOG_LEVEL is debug/],
  [{ SECURITY_CONTACT: 'de balie' }, /SECURITY_CONTACT is een mailadres/],
  [{ TRUST_PROXY: 'true' }, /Nooit iedereen/],
  [{ TRUST_PROXY: '1' }, /Nooit iedereen/],
  [{ TRUST_PROXY: '0.0.0.0/0' }, /Nooit iedereen/],
  [{ TRUST_PROXY: '::/0' }, /Nooit iedereen/],
  [{ TRUST_PROXY: '10.0.0.5, *' }, /Nooit iedereen/],
])('%j is refused with how it should be', (env, line) => {
  expect(problems(env)).toEqual([expect.stringMatching(line)])
})

test('all wrong settings are told at once', () => {
  expect(problems({ PORT: 'x', LOG_LEVEL: 'y' })).toHaveLength(2)
})

test('mails with sign-in links may not be readable by the whole internet', () => {
  expect(problems({ PUBLIC_URL: 'https://leren.example' })).toEqual([expect.stringContaining('SMTP_URL ontbreekt')])
  expect(problems({ PUBLIC_URL: 'https://demo.example' }, { demo: true })).toEqual([])
})

test('a key for signing mail may stand on one line, or in base64', () => {
  const pem = '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n'
  expect(readConfig({}, { DKIM_KEY: pem.replaceAll('\n', '\\n') }).dkimKey).toBe(pem)
  expect(readConfig({}, { DKIM_KEY: Buffer.from(pem).toString('base64') }).dkimKey).toBe(pem)
  expect(readConfig({}, {})).toMatchObject({ dkimKey: null, dkimFile: join(ROOT, 'data/dkim.pem'), dkimSelector: 'lerende' })
})

test('an address on this computer is known as such', () => {
  expect(['http://localhost:3000', 'http://127.0.0.1', 'http://[::1]:80'].map(isLocal)).toEqual([true, true, true])
  expect(isLocal('https://leren.example')).toBe(false)
})

test('nobody is trusted to speak for a client until the proxy is named', () => {
  expect(readConfig({}, {}).trustProxy).toEqual([])
  expect(readConfig({}, { TRUST_PROXY: '10.0.0.5, 10.1.0.0/16,loopback' }).trustProxy).toEqual(['10.0.0.5', '10.1.0.0/16', 'loopback'])
})

test('a mail address for reports is written as security.txt wants it', () => {
  expect(readConfig({}, { SECURITY_CONTACT: 'veilig@netwerk.example' }).securityContact).toBe('mailto:veilig@netwerk.example')
  expect(readConfig({}, { SECURITY_CONTACT: 'https://netwerk.example/lek' }).securityContact).toBe('https://netwerk.example/lek')
})
