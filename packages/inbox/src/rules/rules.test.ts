import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readReport } from './bounce.ts'
import { ownWords } from './cut.ts'
import type { Incoming } from './incoming.ts'
import { byLabel, readScores } from './scores.ts'
import { sortOf } from './sort.ts'
import { readVerdict } from './verdict.ts'

const mail: Incoming = {
  from: 'jc@huizen.example',
  to: ['antwoord@netwerk.example'],
  messageId: '<x@huizen.example>',
  subject: 'Re: Regieteam op dinsdag',
  headers: new Map(),
  text: '3 4 2 5',
  calendar: null,
  report: null,
  reportOn: null,
  complaint: null,
  original: '',
}
const own = { isOwnMessage: () => false, hops: 3, isForAnswers: true }
const withHeader = (name: string, value: string) => sortOf({ ...mail, headers: new Map([[name, value]]) }, own)

test.each([
  ['auto-submitted', 'auto-replied'],
  ['auto-submitted', 'auto-generated; type=x'],
  ['precedence', 'bulk'],
  ['precedence', 'auto_reply'],
  ['x-autoreply', 'yes'],
  ['list-id', '<l.example>'],
  ['return-path', '<>'],
])('a mail with %s: %s was made by a machine, and is no answer', (name, value) => {
  expect(withHeader(name, value)).toBe('automatic')
})

test('a person is no machine, and what goes round is a loop whatever else it is', () => {
  expect(sortOf(mail, own)).toBe('answer')
  expect(withHeader('auto-submitted', 'no')).toBe('answer')
  expect(sortOf(mail, { ...own, isForAnswers: false })).toBe('unknown')
  expect(sortOf({ ...mail, subject: 'Automatisch antwoord: Regieteam' }, own)).toBe('automatic')
  expect(sortOf({ ...mail, from: 'mailer-daemon@huizen.example' }, own)).toBe('automatic')
  expect(sortOf({ ...mail, report: 'x' }, { ...own, isOwnMessage: () => true })).toBe('loop')
  expect(sortOf(mail, { ...own, hops: 60 })).toBe('loop')
  expect(withHeader('x-loop', 'a')).toBe('loop')
})

test('a calendar answers for its owner, though it says that it is a machine', () => {
  const calendar = { ...mail, calendar: 'BEGIN:VCALENDAR', headers: new Map([['auto-submitted', 'auto-generated']]) }
  expect(sortOf(calendar, own)).toBe('calendar')
})

test('a report names recipient, action and status, folded lines and original recipient included', () => {
  const report =
    'Reporting-MTA: dns; mx.huizen.example\r\nArrival-Date: Mon\r\n\r\nOriginal-Recipient: rfc822;JC@huizen.example\r\n' +
    'Final-Recipient: rfc822; jc.nieuw@huizen.example\r\nAction: Failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1\r\n  unknown user\r\n'
  expect(readReport(report)).toEqual([{ recipient: 'jc@huizen.example', action: 'failed', status: '5.1.1' }])
  expect(readReport('zomaar tekst')).toEqual([])
})

test('no text makes reading a report, words, scores or a verdict fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.integer({ min: 1, max: 5 }), (text, count) => {
      readReport(text)
      ownWords(text)
      readVerdict(text)
      byLabel(text, ['goed'])
      const read = readScores(text, count)
      if (read) expect(read.scores).toHaveLength(count)
    }),
    { numRuns: 500 },
  )
}, 60_000)

const score = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null, freq: 6 })
const words = fc.constantFrom('goed gesprek met school, te weinig tijd', 'Het liep.', 'fijn dat de school meedeed', '')

test('scores are read back in order, however they are set apart, with the words that stand behind them', () => {
  const between = fc.constantFrom(' ', ', ', ',', ' / ', '/', '; ', '\n', ' en ')
  const after = fc.constantFrom(' – ', ' - ', '\n', '\n\n', '. ', ': ')
  fc.assert(
    fc.property(fc.array(score, { minLength: 1, maxLength: 5 }), between, after, words, (scores, comma, dash, said) => {
      fc.pre(scores.some((one) => one !== null))
      const text = `${scores.map((one) => one ?? 'x').join(comma)}${said ? dash + said : ''}`
      expect(readScores(text, scores.length)).toEqual({ scores, words: said })
    }),
  )
})

test.each([
  'Ik heb geen tijd gehad.',
  '3 4 2',
  '3 4 2 6',
  '3 4 2 5 1',
  '3 april 2026 was ik er niet',
  '12 4 2 5',
  '10:30 kan ik niet',
  '4 van de 5 keer lukte het',
  'x x x x',
  '',
])('“%s” is not guessed at', (text) => {
  expect(readScores(text, 4)).toBeNull()
})

test('words go to the question whose name stands before them', () => {
  expect(
    byLabel('mooi overleg\nSchuurde: te weinig tijd\nen te laat\nnodig: een vast gezicht\nlet op: dit is geen naam', ['schuurde', 'nodig']),
  ).toEqual([
    { label: '', words: 'mooi overleg' },
    { label: 'schuurde', words: 'te weinig tijd\nen te laat' },
    { label: 'nodig', words: 'een vast gezicht\nlet op: dit is geen naam' },
  ])
})

test.each([
  ['Dit helpt niet, want de wachttijd is nog hetzelfde.', 'no', 'de wachttijd is nog hetzelfde.'],
  ['dit helpt ons nog niet: er is geen budget', 'no', 'er is geen budget'],
  ['Nee. We wachten nog.', 'no', 'We wachten nog.'],
  ['Dit helpt deels, de school weet het nog niet', 'partly', 'de school weet het nog niet'],
  ['een beetje', 'partly', null],
  ['Dit helpt!', 'usable', null],
  ['Ja, dank je wel', 'usable', 'dank je wel'],
] as const)('“%s” is %s', (text, verdict, remark) => {
  expect(readVerdict(text)).toEqual({ verdict, remark })
})

test.each(['Bedankt voor de mail', 'Wie gaat hierover?', 'Jaap is er niet', 'Neem contact op', 'Dit helpt misschien wel niet'])(
  '“%s” is no verdict',
  (text) => {
    expect(readVerdict(text)).toBeNull()
  },
)

const QUOTE = '> Je bent uitgenodigd voor Regieteam\n> 1 2 3 4\n'

test.each([
  `Op di 3 feb. 2026 om 09:30 schreef Netwerk <a@b.example>:\n${QUOTE}`,
  `Op dinsdag 3 februari 2026 om 09:30 schreef Netwerk Gooi en Vechtstreek\n<a@b.example>:\n\n${QUOTE}`,
  `On Tue, Feb 3, 2026 at 9:30 AM Netwerk <a@b.example> wrote:\n${QUOTE}`,
  `-----Oorspronkelijk bericht-----\nVan: Netwerk\n1 2 3 4`,
  `Van: Netwerk <a@b.example>\nVerzonden: dinsdag 3 februari\nOnderwerp: Regieteam\n1 2 3 4`,
  `________________________________\nVan: x`,
  `Met vriendelijke groet,\nJeugdconsulent Huizen 2\n06 00000000`,
  `-- \nJeugdconsulent Huizen 2`,
  `Verzonden vanaf mijn telefoon`,
  `Outlook voor Android downloaden`,
  QUOTE,
])('what somebody wrote is kept, and what stands under it is cut: %j', (under) => {
  expect(ownWords(`3 4 2 5 – goed gesprek\nte weinig tijd\n\n${under}`)).toBe('3 4 2 5 – goed gesprek\nte weinig tijd')
})
