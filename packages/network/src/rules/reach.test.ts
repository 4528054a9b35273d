import { expect, test } from 'vitest'
import { maySeeReach, SEEN_BY } from './reach.ts'

test('nobody, who sits in an overleg with me, or the network: and I myself always', () => {
  const seen = (asker: { self: boolean; shares: boolean }) => SEEN_BY.filter((seenBy) => maySeeReach({ seenBy }, asker))
  expect(seen({ self: false, shares: false })).toEqual(['netwerk'])
  expect(seen({ self: false, shares: true })).toEqual(['overleggen', 'netwerk'])
  expect(seen({ self: true, shares: false })).toEqual(['niemand', 'overleggen', 'netwerk'])
})
