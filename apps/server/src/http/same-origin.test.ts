import { expect, test } from 'vitest'
import { maySendChanges } from './same-origin.ts'

const post = { method: 'POST', site: undefined, origin: undefined, host: 'leren.example' }

test('our own page may change things, by either header', () => {
  expect(maySendChanges({ ...post, site: 'same-origin' }, null)).toBe(true)
  expect(maySendChanges({ ...post, origin: 'https://leren.example' }, null)).toBe(true)
})

test('behind a proxy the public address counts', () => {
  expect(maySendChanges({ ...post, host: '10.0.0.5:3000', origin: 'https://leren.example' }, 'https://leren.example')).toBe(true)
  expect(maySendChanges({ ...post, host: '10.0.0.5:3000', origin: 'http://leren.example' }, 'https://leren.example')).toBe(false)
})

test.each([
  ['another site', { site: 'cross-site' }],
  ['a sister domain', { site: 'same-site' }],
  ['a link or a bookmark', { site: 'none' }],
  ['another site in an old browser', { origin: 'https://kwaad.example' }],
  ['a page that hides where it is from', { origin: 'null' }],
])('%s may not', (_name, headers) => {
  expect(maySendChanges({ ...post, ...headers }, 'https://leren.example')).toBe(false)
})

test('reading is open to all, and so is a client that is no browser', () => {
  expect(maySendChanges({ ...post, method: 'GET', site: 'cross-site' }, null)).toBe(true)
  expect(maySendChanges(post, null)).toBe(true)
})
