import { answerToken } from '@lerende/cycles'
import { digestToken } from '@lerende/digests'
import { verdictToken } from '@lerende/followup'
import { testKeys } from '@lerende/kernel/testing'
import type { Spot } from './scene.ts'

/** The secret of a link that is right for this procedure, as the person whom we sent it would have it. */
export function linkFor(path: string, personId: string, own: Spot): string {
  if (path.startsWith('cycles.')) return answerToken(testKeys, { ontmoetingId: own.comingId, personId })
  if (path.startsWith('followup.')) return verdictToken(testKeys, { personId, answerId: own.answerId })
  return digestToken(testKeys, personId)
}
