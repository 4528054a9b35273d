import { TestClock } from '@lerende/kernel'
import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { securityTxt, serveWellKnown } from './well-known.ts'

const now = Temporal.Instant.from('2026-01-05T08:00:00Z')

test('security.txt has the fields that RFC 9116 asks for, and expires within the year', () => {
  const text = securityTxt({ contact: 'mailto:veilig@netwerk.example', publicUrl: 'https://leren.example', now })
  const fields = Object.fromEntries(
    text
      .trim()
      .split('\n')
      .map((line) => line.split(/: (.*)/, 2)),
  )
  expect(fields).toEqual({
    Contact: 'mailto:veilig@netwerk.example',
    Expires: '2026-07-04T08:00:00.000Z',
    'Preferred-Languages': 'nl, en',
    Canonical: 'https://leren.example/.well-known/security.txt',
  })
})

test('it moves along with the clock, names no address that nobody told, and is not made up without a contact', async () => {
  const clock = new TestClock(now)
  const app = Fastify()
  serveWellKnown(app, { clock, contact: 'https://netwerk.example/melden', publicUrl: null })
  clock.advance({ hours: 24 })
  const { payload, headers } = await app.inject('/.well-known/security.txt')
  expect(headers['content-type']).toBe('text/plain; charset=utf-8')
  expect(payload).toBe('Contact: https://netwerk.example/melden\nExpires: 2026-07-05T08:00:00.000Z\nPreferred-Languages: nl, en\n')

  const silent = Fastify()
  serveWellKnown(silent, { clock, contact: null, publicUrl: null })
  expect((await silent.inject('/.well-known/security.txt')).statusCode).toBe(404)
})
