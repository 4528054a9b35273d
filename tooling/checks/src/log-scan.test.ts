import { expect, test } from 'vitest'
import { leaksIn, toldIn } from './log-scan.ts'

const clean = [
  '{"level":30,"time":"2026-01-05T08:00:00.000Z","path":"followup.decide","correlationId":"0199d0a2-7a3f-7c55-9a53-5b1f0c6a1d11","msg":"refused"}',
  '{"level":50,"err":{"type":"Error","message":"connect ECONNREFUSED 127.0.0.1:25","stack":"Error\\n    at lib/index.js:123456789:12"},"msg":"request failed"}',
  '{"mail":"digest/0199d0a2-7a3f-7c55-9a53-5b1f0c6a1d11/2026-01-08T07:00:00.000Z","reason":"550 5.1.1 <[adres]>: user unknown"}',
]

test('a log as it should be holds nothing', () => {
  expect(leaksIn(clean.join('\n'), ['De overdracht kost te veel tijd.'])).toEqual([])
})

test.each([
  ['a mail address', 'to leerkracht.1@school.example'],
  ['a mail address', '/postvak?aan=leerkracht.1%40school.example'],
  ['a secret of a link, a session or a key', `/aanmelden/${'aB3_'.repeat(10)}xyz`],
  ['a secret of a link, a session or a key', `0199d0a2-7a3f-7c55-9a53-5b1f0c6a1d11.${'Zq9-'.repeat(10)}abc`],
  ['the words of a cookie', 'cookie: lb_session=x'],
  ['a number that can be a BSN', 'bsn 111222333'],
  ['a phone number', 'bel 06-12345678'],
  ['an account number', 'NL91ABNA0417164300'],
  ['a password in an address', 'postgres://lerende:geheim@db/lerende'],
  ['a name or a text that somebody typed', '{"text":"De overdracht kost te veel \\"tijd\\"."}'],
])('%s is found', (what, planted) => {
  const found = leaksIn([...clean, planted].join('\n'), ['De overdracht kost te veel "tijd".'])
  expect(found.map((leak) => leak.what)).toContain(what)
  expect(found.every((leak) => leak.line === clean.length + 1)).toBe(true)
})

test('what tests type is read from their source; names of fields and paths are not taken for it', () => {
  const source = `await page.getByLabel('Naam').fill('De overdracht kost te veel tijd.')\nimport { x } from './some/long/path.ts'\nawait decide(c, \`Elke school krijgt een aanspreekpunt.\`)`
  expect(toldIn(source)).toEqual(['De overdracht kost te veel tijd.', 'Elke school krijgt een aanspreekpunt.'])
})
