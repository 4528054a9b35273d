import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isUnwanted, messageIdIn, readFeedback, stopTokenIn } from './feedback.ts'

test('reads what a complaint is about, in any order and case, and whether it is one', () => {
  expect(readFeedback('User-Agent: X/1\r\nVERSION: 1\r\nfeedback-type:  Abuse \r\n')).toEqual({ type: 'abuse' })
  expect(readFeedback('Version: 1\n')).toBeNull()
  expect(['abuse', 'opt-out', 'fraud', 'not-spam', 'auth-failure', ''].map((type) => isUnwanted({ type }))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ])
})

test('reads the way out and the Message-ID from the fields of the original, folded or not, and from nowhere else', () => {
  const original =
    'Received: from x\r\nMessage-ID:\r\n <a@netwerk.example>\r\nList-Unsubscribe:\r\n\t<https://netwerk.example/afmelden/11.abc-_d?ook=brieven>\r\n\r\nMessage-ID: <b@x>\r\n'
  expect(messageIdIn(original)).toBe('<a@netwerk.example>')
  expect(stopTokenIn(original)).toBe('11.abc-_d')
  const body = 'Subject: x\r\n\r\nMessage-ID: <b@x>\r\nList-Unsubscribe: <https://netwerk.example/afmelden/11.abc>\r\n'
  expect([messageIdIn(body), stopTokenIn(body)]).toEqual([null, null])
})

test('whatever stands there, nothing falls over', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      readFeedback(text)
      messageIdIn(text)
      stopTokenIn(text)
    }),
  )
})
