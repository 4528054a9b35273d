import { standingsAt } from '@lerende/cycles'
import type { Reader } from '@lerende/kernel'
import { may, networkStandings, type OverlegRight, type RightName, type Session } from '@lerende/network'
import type { Hint, HintKind } from './hints.ts'

/** The right by which one sees what a hint is about. */
const NEEDS = {
  overleg: 'jaarritme.zien',
  round: 'jaarritme.zien',
  ontmoeting: 'ontmoeting.zien',
  bundle: 'overleg.volgen',
  note: 'overleg.volgen',
  lesson: 'lessen.zien',
} as const satisfies Record<HintKind, RightName>

const AT_OVERLEG: readonly RightName[] = ['ontmoeting.zien', 'overleg.volgen'] satisfies OverlegRight[]

/** Of these hints, those about what somebody may see now: rights are looked up anew for every batch. */
export async function inSight(reader: Reader, who: Pick<Session, 'personId' | 'role' | 'scope'>, hints: readonly Hint[]): Promise<Hint[]> {
  const seen: Hint[] = []
  for (const hint of hints) if (await sees(reader, who, hint)) seen.push(hint)
  return seen
}

async function sees(reader: Reader, who: Pick<Session, 'personId' | 'role' | 'scope'>, hint: Hint): Promise<boolean> {
  const right = NEEDS[hint.kind]
  if (!AT_OVERLEG.includes(right)) return may(right, networkStandings(who.role))
  const { overlegId, roundId, ontmoetingId } = hint
  if (overlegId === null) return false
  const place = { overlegId, ...(roundId === null ? {} : { roundId }), ...(ontmoetingId === null ? {} : { ontmoetingId }) }
  return may(right, await standingsAt(reader, who.scope, { ...place, personId: who.personId }))
}
