import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { showSpan } from '../../lib/dates.ts'
import { useToday } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Alert, ErrorState, Loaded } from '../../ui/feedback.tsx'
import { Stack } from '../../ui/layout.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Text } from '../../ui/text.tsx'
import { texts } from './meeting-texts.ts'
import type { Ontmoeting } from './ontmoeting-screen.tsx'
import { capital } from './words.ts'

/** Where the code in the room leads: one press says that one is there. */
export function CheckInScreen() {
  const { ontmoetingId } = useParams({ from: '/binnen/ontmoeting/$ontmoetingId/aanwezig' })
  const today = useToday()
  const ontmoeting = useQuery(trpc.cycles.ontmoeting.queryOptions({ ontmoetingId }))
  const found = ontmoeting.data
  return (
    <Page
      title={found?.overlegName ?? texts.checkIn.title}
      lead={found ? `${capital(showSpan(found.startsAt, found.endsAt, today))} · ${found.place}` : undefined}
      width="text"
    >
      <Loaded query={ontmoeting} lines={3}>
        {(one) => <Press ontmoeting={one} />}
      </Loaded>
    </Page>
  )
}

function Press({ ontmoeting: one }: { ontmoeting: Ontmoeting }) {
  const enter = useMutation(trpc.cycles.checkIn.mutationOptions())
  const follow = (
    <ButtonLink to="/ontmoeting/$ontmoetingId" params={{ ontmoetingId: one.id }} search={{ deel: 'nu' }}>
      {texts.checkIn.follow}
    </ButtonLink>
  )
  if (one.me?.attended || enter.isSuccess) {
    return (
      <Stack>
        <Alert kind="ok" title={texts.checkIn.done} level={2} live>
          <Text>{texts.checkIn.said}</Text>
        </Alert>
        <div>{follow}</div>
      </Stack>
    )
  }
  if (!one.mayCheckIn) return <Alert kind="info">{whyNot(one)}</Alert>
  return (
    <Card title={texts.checkIn.title} level={2} tone="heide">
      <Text>{texts.checkIn.lead}</Text>
      <div>
        <Button kind="primary" busy={enter.isPending} onClick={() => enter.mutate({ ontmoetingId: one.id })}>
          {texts.checkIn.press}
        </Button>
      </div>
      {enter.error ? <ErrorState error={enter.error} /> : null}
    </Card>
  )
}

function whyNot(one: Ontmoeting): string {
  if (one.status === 'geannuleerd') return texts.checkIn.off
  if (one.me === null) return texts.checkIn.notInvited
  return one.now < one.startsAt ? texts.checkIn.later : texts.checkIn.closed
}
