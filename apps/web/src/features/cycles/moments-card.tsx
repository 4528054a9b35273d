import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { showMoment } from '../../lib/dates.ts'
import { useToday } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorState } from '../../ui/feedback.tsx'
import { Stack } from '../../ui/layout.tsx'
import { onDemand } from '../../ui/on-demand.tsx'
import { Quote, Text } from '../../ui/text.tsx'
import { useToast } from '../../ui/toast.tsx'
import { texts } from './moments-texts.ts'
import type { Ontmoeting } from './ontmoeting-screen.tsx'
import { texts as lead } from './ontmoeting-texts.ts'
import { minutesBetween, type Proposed } from './proposed.ts'

const MoveForm = onDemand<{ ontmoeting: Ontmoeting; proposed: Proposed; onDone: () => void }>(
  async () => (await import('./lead-forms.tsx')).MoveForm,
)

type Asked = Ontmoeting['otherMoments'][number]

/** Other moments that people proposed: who leads takes one over, or leaves it as it is. */
export function MomentsCard({ ontmoeting }: { ontmoeting: Ontmoeting }) {
  const [taking, setTaking] = useState<Asked | null>(null)
  const close = () => setTaking(null)
  return (
    <Card title={texts.title} level={2} tone="heide">
      <Text>{texts.lead}</Text>
      <Stack>
        {ontmoeting.otherMoments.map((asked) => (
          <Proposal key={asked.personId} ontmoetingId={ontmoeting.id} asked={asked} onTake={() => setTaking(asked)} />
        ))}
      </Stack>
      <Dialog open={taking !== null} title={lead.lead.moveTitle} onClose={close}>
        {taking?.startsAt ? (
          <MoveForm ontmoeting={ontmoeting} proposed={proposalOf(ontmoeting, taking, taking.startsAt)} onDone={close} />
        ) : null}
      </Dialog>
    </Card>
  )
}

/** What was proposed; without a fitting end it lasts as long as it did. */
function proposalOf(ontmoeting: Ontmoeting, { endsAt }: Asked, startsAt: string): Proposed {
  const minutes = endsAt === null ? 0 : minutesBetween(startsAt, endsAt)
  const fits = minutes >= 15 && minutes <= 480
  return { startsAt, minutes: fits ? minutes : minutesBetween(ontmoeting.startsAt, ontmoeting.endsAt) }
}

function Proposal({ ontmoetingId, asked, onTake }: { ontmoetingId: string; asked: Asked; onTake: () => void }) {
  const say = useToast()
  const today = useToday()
  const aside = useMutation(trpc.cycles.setAsideMoment.mutationOptions({ onSuccess: () => say(texts.setAside) }))
  const { name, startsAt, comment, personId } = asked
  return (
    <Stack gap="s">
      <Text>{startsAt ? texts.asks({ name, moment: showMoment(startsAt, today) }) : texts.asksUnread({ name })}</Text>
      {comment ? <Quote>{comment}</Quote> : null}
      {aside.error ? <ErrorState error={aside.error} /> : null}
      <ButtonGroup>
        {startsAt ? <Button onClick={onTake}>{texts.take}</Button> : null}
        <Button kind="subtle" busy={aside.isPending} onClick={() => aside.mutate({ ontmoetingId, personId })}>
          {texts.aside}
        </Button>
      </ButtonGroup>
    </Stack>
  )
}
