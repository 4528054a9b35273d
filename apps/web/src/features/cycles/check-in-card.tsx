import { useMutation } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ErrorState } from '../../ui/feedback.tsx'
import { Text } from '../../ui/text.tsx'
import { texts } from './meeting-texts.ts'
import type { Ontmoeting } from './ontmoeting-screen.tsx'

/** The same press as behind the code, for who has the screen open already. */
export function CheckInCard({ ontmoeting: one }: { ontmoeting: Ontmoeting }) {
  const enter = useMutation(trpc.cycles.checkIn.mutationOptions())
  if (!one.mayCheckIn || one.me?.attended) return null
  return (
    <Card
      title={texts.checkIn.title}
      level={2}
      tone="heide"
      actions={
        <Button kind="primary" busy={enter.isPending} onClick={() => enter.mutate({ ontmoetingId: one.id })}>
          {texts.checkIn.press}
        </Button>
      }
    >
      <Text>{texts.checkIn.lead}</Text>
      {enter.error ? <ErrorState error={enter.error} /> : null}
    </Card>
  )
}
