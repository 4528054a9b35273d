import { expect, test } from 'vitest'
import { isOwnPath } from './return-to.ts'

test.each(['/', '/mijn-inbreng', '/lessen?q=school'])('%s lies inside this app', (path) => {
  expect(isOwnPath(path)).toBe(true)
})

test.each(['', 'inbreng', '//elders.example', '/\\elders.example', 'https://elders.example'])('%s does not', (path) => {
  expect(isOwnPath(path)).toBe(false)
})
