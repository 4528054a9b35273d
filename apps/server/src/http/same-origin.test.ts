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

test('every method from every place: reading always, changing only from here', () => {
  const methods = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND']
  const sites = [undefined, 'same-origin', 'same-site', 'cross-site', 'none', '', 'SAME-ORIGIN', 'iets anders']
  const origins = [undefined, 'https://leren.example', 'http://leren.example', 'https://leren.example.kwaad.example', 'null', '', 'onzin']
  for (const method of methods) {
    for (const site of sites) {
      for (const origin of origins) {
        const reads = ['GET', 'HEAD', 'OPTIONS'].includes(method)
        const ours = site === undefined ? origin === undefined || origin === 'https://leren.example' : site === 'same-origin'
        const request = { method, site, origin, host: '10.0.0.5:3000' }
        expect(maySendChanges(request, 'https://leren.example'), JSON.stringify(request)).toBe(reads || ours)
      }
    }
  }
})
