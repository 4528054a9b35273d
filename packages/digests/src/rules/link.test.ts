import { expect, test } from 'vitest'
import { digestToken, readDigestToken } from './link.ts'

const keys = { seal: new Uint8Array(32).fill(1), links: new Uint8Array(32).fill(2) }
const person = '0199d0a2-7a3f-7c55-9a53-5b1f0c6a1d11'

test('a link says whose digest it is about', () => {
  expect(readDigestToken(keys, digestToken(keys, person))).toBe(person)
})

test('a link that was not made here says nothing', () => {
  const token = digestToken(keys, person)
  const [id = '', sign = ''] = token.split('.')
  const elsewhere = digestToken({ ...keys, links: new Uint8Array(32).fill(3) }, person)
  for (const wrong of [
    elsewhere,
    `${id.replace('0', '1')}.${sign}`,
    `${id}.${sign.slice(1)}A`,
    `${id}.${sign}x`,
    `${id}.`,
    '',
    '.',
    `${token}\n`,
  ]) {
    expect(readDigestToken(keys, wrong), wrong).toBeNull()
  }
})
