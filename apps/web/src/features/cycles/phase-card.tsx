import type { ReactNode } from 'react'
import { useServerStatus, useToday } from '../../lib/session.ts'
import { Card } from '../../ui/card.tsx'
import { Text } from '../../ui/text.tsx'
import { PhaseTrack } from '../../ui/timeline.tsx'
import { phaseSentence, phaseSteps, type RoundDates } from './phases.ts'
import { words } from './words.ts'

/** How far a round is, on its track and in one sentence: what can be done now, and until when. */
export function PhaseCard({ round, title, actions }: { round: RoundDates & { number: number }; title?: string; actions?: ReactNode }) {
  const status = useServerStatus()
  const today = useToday()
  return (
    <Card title={title} actions={actions}>
      {status ? <PhaseTrack label={words.track({ number: round.number })} steps={phaseSteps(round, status.now)} /> : null}
      <Text>{phaseSentence(round, today)}</Text>
    </Card>
  )
}
