import type { Keys } from '@lerende/kernel'
import { readPair, signPair } from './signed-pair.ts'

/** An invitation: one person for one ontmoeting. */
export interface InvitationOf {
  ontmoetingId: string
  personId: string
}

/** The secret part of the link with which somebody answers one invitation. All it can do is say whether they come. */
export function answerToken(keys: Keys, { ontmoetingId, personId }: InvitationOf): string {
  return signPair(keys, 'komst', { thingId: ontmoetingId, personId })
}

/** The invitation that a link is about, or null when it was not made here. */
export function readAnswerToken(keys: Keys, token: string): InvitationOf | null {
  const pair = readPair(keys, 'komst', token)
  return pair && { ontmoetingId: pair.thingId, personId: pair.personId }
}

/** The secret part of the link with which somebody says which proposed moments suit them. */
export function pollToken(keys: Keys, { pollId, personId }: { pollId: string; personId: string }): string {
  return signPair(keys, 'datum', { thingId: pollId, personId })
}

/** The poll that a link is about, or null when it was not made here. */
export function readPollToken(keys: Keys, token: string): { pollId: string; personId: string } | null {
  const pair = readPair(keys, 'datum', token)
  return pair && { pollId: pair.thingId, personId: pair.personId }
}
