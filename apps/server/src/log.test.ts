import { expect, test } from 'vitest'
import { withoutAddresses } from './log.ts'

test('addresses never reach the log', () => {
  expect(withoutAddresses('550 5.1.1 <leerkracht.1@school.example>: user unknown')).toBe('550 5.1.1 <[adres]>: user unknown')
  expect(withoutAddresses('to=a@b.example,c@d.example')).toBe('[adres],[adres]')
  expect(withoutAddresses('connect ECONNREFUSED 127.0.0.1:25')).toBe('connect ECONNREFUSED 127.0.0.1:25')
})
