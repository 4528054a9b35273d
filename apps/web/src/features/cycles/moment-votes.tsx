import { useState } from 'react'
import { showSpan } from '../../lib/dates.ts'
import { Button } from '../../ui/button.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { Alert, ErrorState } from '../../ui/feedback.tsx'
import { Stack } from '../../ui/layout.tsx'
import { Text } from '../../ui/text.tsx'
import { texts } from './date-poll-texts.ts'
import { capital } from './words.ts'

export const SUITS = ['ja', 'desnoods', 'nee'] as const
export type Suits = (typeof SUITS)[number]

/** A moment that is proposed, as both pages know it. */
export interface ProposedMoment {
  momentId: string
  startsAt: string
  endsAt: string
  free: readonly string[]
  gone: boolean
  mine: Suits | null
}

/** What suits me, moment by moment; it counts once it is saved. */
export function MomentVotes({
  moments,
  busy,
  error,
  saved,
  onSave,
}: {
  moments: readonly ProposedMoment[]
  busy: boolean
  error: unknown
  saved: boolean
  onSave: (votes: Array<{ momentId: string; answer: Suits }>) => void
}) {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Suits>>(
    () => new Map(moments.flatMap(({ momentId, mine }) => (mine ? [[momentId, mine] as const] : []))),
  )
  const votes = moments.flatMap(({ momentId }) => {
    const answer = chosen.get(momentId)
    return answer ? [{ momentId, answer }] : []
  })
  return (
    <Stack>
      {moments.map((moment) => (
        <ChoiceField
          key={moment.momentId}
          name={`moment-${moment.momentId}`}
          label={capital(showSpan(moment.startsAt, moment.endsAt))}
          description={moment.gone ? texts.gone : moment.free.length > 0 ? texts.free({ names: moment.free.join(', ') }) : undefined}
          options={SUITS.map((value) => ({ value, label: texts.answers[value] }))}
          value={chosen.get(moment.momentId) ?? null}
          onChange={(answer) => setChosen(new Map(chosen).set(moment.momentId, answer))}
        />
      ))}
      {error ? <ErrorState error={error} /> : null}
      {saved ? (
        <Alert kind="ok" live>
          <Text>{texts.saved}</Text>
        </Alert>
      ) : null}
      <div>
        <Button kind="primary" busy={busy} onClick={() => onSave(votes)}>
          {texts.save}
        </Button>
      </div>
      <Text soft>{texts.again}</Text>
    </Stack>
  )
}
