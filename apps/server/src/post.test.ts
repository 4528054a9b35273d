import { expect, test } from 'vitest'
import { senderOf } from './post.ts'

test.each([
  ['Lerende Beweging <leren@netwerk.example>', 'Lerende Beweging', 'leren@netwerk.example'],
  ['"Leren, regio" <leren@netwerk.example>', 'Leren, regio', 'leren@netwerk.example'],
  ['leren@netwerk.example', '', 'leren@netwerk.example'],
])('%s is a sender', (text, name, address) => {
  expect(senderOf(text)).toEqual({ name, address })
})
