import { HOLDINGS, RETENTION } from '@lerende/privacy'
import { expect, test } from 'vitest'
import { retentionDoc } from './retention-doc.ts'

test('names every kind of data with its period, and every table', () => {
  const text = retentionDoc()
  for (const { what, how } of Object.values(RETENTION)) expect(text).toMatch(new RegExp(`: ${escaped(what)} \\|.*${escaped(how)}`))
  for (const table of Object.keys(HOLDINGS)) expect(text).toContain(`| \`${table}\` |`)
  expect(text).toContain('| 2 jaar na de ontmoeting |')
})

test('each row has as many cells as its head', () => {
  for (const part of retentionDoc()
    .split('\n\n')
    .filter((one) => one.startsWith('| '))) {
    expect(
      new Set(
        part
          .trim()
          .split('\n')
          .map((row) => row.split(' | ').length),
      ).size,
      part.slice(0, 60),
    ).toBe(1)
  }
})

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
