import { expect, test } from 'vitest'
import { pageHints } from './page-hints.ts'

const hints = pageHints(
  JSON.stringify([
    { path: '/mijn-inbreng/$signalId', files: ['/assets/one.js'] },
    { path: '/mijn-inbreng/nieuw', files: ['/assets/form.css', '/assets/form.js'] },
    { path: '/', files: ['/assets/start.js'], data: '/trpc/a.b,c.d?batch=1&input=%7B%7D' },
  ]),
)

test('names the pieces of the screen that an address has', () => {
  expect(hints('/mijn-inbreng/3f', false)).toBe('</assets/one.js>; rel=modulepreload; crossorigin')
  expect(hints('/mijn-inbreng/nieuw', false)).toBe(
    '</assets/form.css>; rel=preload; as=style; crossorigin, </assets/form.js>; rel=modulepreload; crossorigin',
  )
})

test('asks for what is of somebody only where somebody is', () => {
  expect(hints('/', true)).toBe(
    '</assets/start.js>; rel=modulepreload; crossorigin, </trpc/a.b,c.d?batch=1&input=%7B%7D>; rel=preload; as=fetch; crossorigin',
  )
  expect(hints('/', false)).toBe('</assets/start.js>; rel=modulepreload; crossorigin')
  expect(hints('/?zoek=school', true)).toBe('</assets/start.js>; rel=modulepreload; crossorigin')
})

test('says nothing of an address without a screen', () => {
  expect(hints('/mijn-inbreng/3f/anders', true)).toBeNull()
  expect(hints('/(.*)+', true)).toBeNull()
})
