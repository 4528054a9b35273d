import { refuse } from '../../errors.ts'
import { about } from '../bundles/about.ts'
import type { BundleEvent } from '../bundles/bundle-event.ts'
import type { Bundle, Day, Moment } from '../bundles/state.ts'

export interface AnswerCommand {
  type: 'answer'
  answerId: string
  at: Moment
  day: Day
}

/**
 * Turns the standing decision into an answer to every contributor.
 * @throws bundle.answered when somebody was first, bundle.not_scheduled, bundle.undecided
 */
export function answer(bundle: Bundle, command: AnswerCommand): BundleEvent[] {
  if (bundle.status === 'beantwoord') return refuse('bundle.answered')
  if (bundle.status === 'gebundeld') return refuse('bundle.not_scheduled')
  if (bundle.status !== 'besproken' || !bundle.decision) return refuse('bundle.undecided')
  const { originOverlegId, roundId, dueAt, firstDueAt, decision } = bundle
  return [
    {
      type: 'BundleAnswered',
      data: {
        ...about(bundle),
        originOverlegId,
        roundId,
        decisionId: decision.id,
        answerId: command.answerId,
        turn: bundle.turn + 1,
        signalIds: [...bundle.signalIds],
        outcome: decision.kind,
        answeredAt: command.at,
        day: command.day,
        dueAt,
        firstDueAt,
        onTime: command.at <= firstDueAt,
      },
    },
  ]
}

export type Verdict = 'usable' | 'partly' | 'no'

/**
 * What a verdict on an answer brings about. Only the newest answer can be judged, and only while it stands.
 * @throws answer.outdated
 */
export function judge(bundle: Bundle, verdict: { answerId: string; verdict: Verdict }): 'noted' | 'reopens' {
  if (bundle.status !== 'beantwoord' || bundle.answer.id !== verdict.answerId) return refuse('answer.outdated')
  return verdict.verdict === 'no' ? 'reopens' : 'noted'
}
