import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAccountNumber, isCitizenNumber, privacy } from './privacy.ts'
import { treeOf } from './tree.ts'

const found = (text: string) =>
  privacy.run(treeOf({ 'a.md': `line one\n${text}\n` })).problems.map(({ line, message }) => `${line} ${message}`)

// Put together here, so that the check does not find them in this file.
const at = '@'
const mail = `iemand${at}gemeente.nl`
const phones = ['06', '+31 6', '0031 6', '+31 (0)6'].map((start) => `${start} 98 76 54 32`)
const landline = ['035', '987 65 43'].join('-')
const bsn = ['1234', '56782'].join('')
const iban = ['NL02', 'ABNA', '0123', '4567', '89'].join(' ')

test.each([
  ['a mail address', mail, 'mail address'],
  ...phones.map((phone) => ['a phone number', phone, 'phone number']),
  ['a landline', landline, 'phone number'],
  ['a citizen number', bsn, 'BSN'],
  ['an account number', iban, 'IBAN'],
  ['an account number in one piece', iban.replaceAll(' ', ''), 'IBAN'],
])('finds %s: on its line, without repeating it', (_what, text, word) => {
  const problems = found(`bel of mail ${text} voor meer`)
  expect(problems).toEqual([expect.stringContaining(word ?? '')])
  expect(problems[0]).toMatch(/^2 /)
  expect(problems[0]).not.toContain(text)
})

test.each([
  'iemand@school.example',
  'naam@organisatie.nl',
  '@lerende/kernel and zod@4.6.7',
  '06-12345678, +31 6 1234 5678',
  '111222333',
  'NL91 ABNA 0417 1643 00',
  'NL00 ABNA 0417 1643 00',
  'd="M0 1 0 0 6 3 3 0 0 0"',
  'sha512-0612345679/abc',
])('leaves alone what is nobody’s: %s', (text) => {
  expect(found(text)).toEqual([])
})

test('the lockfile and the licence are texts by others', () => {
  expect(privacy.run(treeOf({ LICENSE: mail, 'pnpm-lock.yaml': mail, 'logo.png': mail })).looked).toBe(0)
})

test('changing one digit breaks the proof of eleven and that of 97', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (place, more) => {
      expect(isCitizenNumber(turned(bsn, place, more))).toBe(false)
      expect(isAccountNumber(turned(iban.replaceAll(' ', ''), 8 + place, more))).toBe(false)
    }),
  )
  expect(isCitizenNumber('000000000')).toBe(false)
})

function turned(text: string, place: number, more: number): string {
  return [...text].map((sign, index) => (index === place ? String((Number(sign) + more) % 10) : sign)).join('')
}
