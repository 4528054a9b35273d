import { ontmoetingOfRound, presentAt, type Round, roleIn } from '@lerende/cycles'
import type { NetworkScope, Reader } from '@lerende/kernel'
import { refuse } from '../errors.ts'
import { LOOK_BACK, type QuestionnaireKey } from '../inputs.ts'

/** Whether a round takes answers to a list now: from ophalen (looking back: from reflecteren) until it is closed. */
export function isOpen(round: Pick<Round, 'phase' | 'withdrawn'>, questionnaire: QuestionnaireKey): boolean {
  const phases: ReadonlyArray<Round['phase']> =
    questionnaire === LOOK_BACK ? ['reflecteren', 'terugkoppelen'] : ['ophalen', 'agenderen', 'ontmoeten', 'reflecteren', 'terugkoppelen']
  return !round.withdrawn && phases.includes(round.phase)
}

/** Whether a list is for this person: looking back for who was there, the other one for who is in the overleg. */
export async function isAsked(
  reader: Reader,
  scope: NetworkScope,
  who: { round: Round; questionnaire: QuestionnaireKey; personId: string },
): Promise<boolean> {
  const { round, personId } = who
  if (who.questionnaire !== LOOK_BACK) return (await roleIn(reader, scope, { overlegId: round.overlegId, personId })) !== null
  const ontmoeting = await ontmoetingOfRound(reader, scope, round.id)
  const present: readonly string[] = await presentAt(reader, scope, ontmoeting.id)
  return present.includes(personId)
}

/** @throws reflection.round_closed, reflection.not_yet, reflection.not_asked */
export async function requireAsked(
  reader: Reader,
  scope: NetworkScope,
  who: { round: Round; questionnaire: QuestionnaireKey; personId: string },
): Promise<void> {
  if (who.round.phase === 'afgerond' || who.round.withdrawn) refuse('reflection.round_closed')
  if (!isOpen(who.round, who.questionnaire)) refuse('reflection.not_yet')
  if (!(await isAsked(reader, scope, who))) refuse('reflection.not_asked')
}
