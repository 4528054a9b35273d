import { describe, expect, test } from 'vitest'
import { accountIdOf, disbelief, speaksFor } from './claims.ts'
import { deviceWords } from './device.ts'
import { domainCode, domainOf, isDomainCode } from './domains.ts'
import { isUsableIssuer } from './issuer.ts'
import { daysAfter, isIdle } from './lifetimes.ts'
import { hideSecret, keyFor, showSecret } from './secrets.ts'

const keys = { seal: new Uint8Array(32).fill(1), links: new Uint8Array(32).fill(2) }
const others = { ...keys, links: new Uint8Array(32).fill(3) }

describe('a device', () => {
  test.each([
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Mobile/15E148 Safari/604.1',
      'Safari op iPhone',
    ],
    ['Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36', 'Chrome op Android'],
    [
      'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 SamsungBrowser/28.0 Chrome/130.0 Mobile Safari/537.36',
      'Samsung Internet op Android',
    ],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0', 'Edge op Windows'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.5 Safari/605.1.15', 'Safari op een Mac'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox op Linux'],
    ['iets heel anders', 'Onbekend apparaat'],
    [null, 'Onbekend apparaat'],
  ])('%s', (said, words) => {
    expect(deviceWords(said)).toBe(words)
  })
})

describe('days', () => {
  test('count on the calendar, over the end of a year', () => {
    expect(daysAfter('2026-12-30', 14)).toBe('2027-01-13')
    expect(isIdle({ usedDay: '2026-12-30', idleDays: 14 }, '2027-01-12')).toBe(false)
    expect(isIdle({ usedDay: '2026-12-30', idleDays: 14 }, '2027-01-13')).toBe(true)
  })
})

describe('a secret that is kept', () => {
  test('opens with its key and where it belongs, and looks different every time', () => {
    const hidden = hideSecret(keys, 'provider-1', 'geheim')
    expect(showSecret(keys, 'provider-1', hidden)).toBe('geheim')
    expect(() => showSecret(keys, 'provider-2', hidden)).toThrow()
    expect(() => showSecret(others, 'provider-1', hidden)).toThrow()
    expect(hideSecret(keys, 'provider-1', 'geheim')).not.toBe(hidden)
  })

  test('has a key of its own for each purpose', () => {
    const made = [
      keyFor(keys, 'better-auth'),
      keyFor(keys, 'provider-secret'),
      keyFor(keys, 'domain-code'),
      keyFor(others, 'better-auth'),
      keys.links,
    ]
    expect(new Set(made.map((key) => Buffer.from(key).toString('hex'))).size).toBe(made.length)
  })
})

describe('what a provider says', () => {
  const claims = { issuer: 'https://login.gemeente.example', subject: '7', email: 'iemand@gemeente.example', emailVerified: true }

  test('is believed about its own domains, when it is sure', () => {
    expect(disbelief(claims, ['gemeente.example'])).toBeNull()
    expect(disbelief({ ...claims, emailVerified: false }, ['gemeente.example'])).toBe('unverified')
    expect(disbelief({ ...claims, email: null }, ['gemeente.example'])).toBe('unverified')
    for (const domains of [[], ['example'], ['ente.example'], ['sub.gemeente.example']]) expect(disbelief(claims, domains)).toBe('foreign')
    expect(speaksFor(['gemeente.example'], 'iemand@kwaad.example@gemeente.example')).toBe(true)
    expect(domainOf('iemand')).toBe('iemand')
  })

  test('is about an issuer and a subject together', () => {
    expect(accountIdOf(claims)).not.toBe(accountIdOf({ ...claims, issuer: 'https://login.elders.example' }))
  })
})

describe('the code for a domain', () => {
  const claim = { providerId: 'p', domain: 'gemeente.example', issuer: 'https://login.gemeente.example', clientId: 'c', turn: 1 }

  test('fits this claim only, however it is typed', () => {
    const code = domainCode(keys, claim)
    expect(code).toMatch(/^[A-Z2-9]{5}-[A-Z2-9]{5}$/)
    expect(isDomainCode(keys, claim, ` ${code.toLowerCase().replace('-', ' ')} `)).toBe(true)
    for (const other of [
      { turn: 2 },
      { domain: 'elders.example' },
      { issuer: 'https://kwaad.example' },
      { clientId: 'd' },
      { providerId: 'q' },
    ]) {
      expect(isDomainCode(keys, { ...claim, ...other }, code)).toBe(false)
    }
    for (const typed of ['', code.slice(0, -1), `${code}A`, domainCode(others, claim)]) expect(isDomainCode(keys, claim, typed)).toBe(false)
  })
})

describe('an issuer', () => {
  test.each([
    'https://login.gemeente.example',
    'https://login.gemeente.example/tenant/v2.0',
    'https://login.microsoftonline.com/6f1c1f6e-5a0d-4b8e-9a51-0a4f6d1c2b3a/v2.0',
  ])('%s is fine', (issuer) => {
    expect(isUsableIssuer(issuer, false)).toBe(true)
  })

  test.each([
    'http://login.gemeente.example',
    'https://127.0.0.1',
    'https://[::1]',
    'https://database',
    'https://a.internal',
    'https://a:b@c.example',
    'https://c.example?x',
    'https://login.microsoftonline.com/common/v2.0',
    'https://login.microsoftonline.com/organizations/v2.0',
    'geen adres',
  ])('%s is not', (issuer) => {
    expect(isUsableIssuer(issuer, false)).toBe(false)
  })

  test('may be on this computer while the installation is', () => {
    expect([isUsableIssuer('http://localhost:9000', true), isUsableIssuer('http://10.0.0.1', true)]).toEqual([true, false])
  })
})
