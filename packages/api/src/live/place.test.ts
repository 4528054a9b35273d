import { expect, test } from 'vitest'
import { openPlace, sealPlace } from './place.ts'

const keys = { seal: new Uint8Array(32).fill(7), links: new Uint8Array(32).fill(9) }

test('a place comes back as it was', () => {
  expect(openPlace(keys, sealPlace(keys, { txid: 12, position: 3456 }))).toEqual({ txid: 12, position: 3456 })
})

test('it does not show how far the log is', () => {
  const near = sealPlace(keys, { txid: 0, position: 1 })
  const far = sealPlace(keys, { txid: 999_999, position: 9_999_999 })
  expect(near).toHaveLength(far.length)
  expect(sealPlace(keys, { txid: 0, position: 1 })).not.toBe(near)
})

test('what was made up, changed or sealed elsewhere is no place', () => {
  const sealed = sealPlace(keys, { txid: 0, position: 1 })
  const elsewhere = { ...keys, links: new Uint8Array(32).fill(1) }
  expect([
    openPlace(keys, ''),
    openPlace(keys, 'x'.repeat(90)),
    openPlace(keys, `A${sealed.slice(1)}A`),
    openPlace(elsewhere, sealed),
  ]).toEqual(Array(4).fill(null))
})
