import { expect, test } from 'vitest'
import { feedToken, readFeedToken } from './feed-link.ts'

const keys = { seal: new Uint8Array(32).fill(1), links: new Uint8Array(32).fill(2) }
const feed = '0199d0a2-7a3f-7c55-9a53-5b1f0c6a1d11'

test('an address says which feed it is for, and only when it was made with our key', () => {
  const token = feedToken(keys, 'eigen', feed)
  expect(readFeedToken(keys, token)).toEqual({ kind: 'eigen', feedId: feed })
  const other = feedToken(keys, 'overleg', feed)
  expect(other).not.toBe(token)
  expect(readFeedToken(keys, other)).toEqual({ kind: 'overleg', feedId: feed })
  for (const wrong of [
    feedToken({ ...keys, links: keys.seal }, 'eigen', feed),
    token.replace('0', '1'),
    `${token}x`,
    `${feed}.`,
    '',
    feed,
  ]) {
    expect(readFeedToken(keys, wrong), wrong).toBeNull()
  }
})
