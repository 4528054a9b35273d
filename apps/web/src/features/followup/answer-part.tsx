import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../../lib/trpc.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Alert, EmptyState, ErrorState, Loaded } from '../../ui/feedback.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { Text } from '../../ui/text.tsx'
import { useToast } from '../../ui/toast.tsx'
import { BundleList } from './bundle-list.tsx'
import { BundleCard } from './decide-part.tsx'
import type { Round } from './facilitate-screen.tsx'
import { texts } from './facilitate-texts.ts'

/** What still owes an answer, what got one, and closing the round. */
export function AnswerPart({ round }: { round: Round }) {
  const overview = useQuery(trpc.followup.round.queryOptions({ roundId: round.id }))
  const answered = useQuery(trpc.followup.bundles.queryOptions({ overlegId: round.overlegId, roundId: round.id, which: 'answered' }))
  return (
    <Loaded query={overview} lines={6}>
      {({ blocking }) => (
        <Stack gap="l">
          <Text>{texts.answer.lead}</Text>
          <Waiting bundleIds={blocking.map(({ bundleId }) => bundleId)} />
          <Closing round={round} blocking={blocking.length} />
          {answered.data && answered.data.length > 0 ? (
            <Section title={texts.answer.done}>
              <BundleList bundles={answered.data} empty="" />
            </Section>
          ) : null}
        </Stack>
      )}
    </Loaded>
  )
}

/** A bundle that somebody else answered stays for as long as one is writing about it: what was typed is not taken away. */
function Waiting({ bundleIds }: { bundleIds: readonly string[] }) {
  const [writing, setWriting] = useState<string | null>(null)
  const shown = writing === null || bundleIds.includes(writing) ? bundleIds : [...bundleIds, writing]
  if (shown.length === 0) return <EmptyState title={texts.answer.empty}>{texts.answer.emptyHelp}</EmptyState>
  return (
    <Section title={texts.answer.waiting}>
      {shown.map((bundleId) => (
        <BundleCard key={bundleId} bundleId={bundleId} onWriting={(busy) => setWriting(busy ? bundleId : null)} />
      ))}
    </Section>
  )
}

function Closing({ round, blocking }: { round: Round; blocking: number }) {
  const say = useToast()
  const close = useMutation(trpc.followup.closeRound.mutationOptions({ onSuccess: () => say(texts.answer.closed) }))
  if (round.phase === 'afgerond') return <Alert kind="ok">{texts.answer.isClosed}</Alert>
  if (blocking > 0) return <Alert kind="warning">{texts.answer.blocked({ n: blocking })}</Alert>
  if (round.phase !== 'terugkoppelen') return <Text soft>{texts.answer.tooEarly}</Text>
  return (
    <Card>
      <Text>{texts.answer.closeHelp}</Text>
      {close.error ? <ErrorState error={close.error} /> : null}
      <div>
        <Button kind="primary" busy={close.isPending} onClick={() => close.mutate({ roundId: round.id })}>
          {texts.answer.close}
        </Button>
      </div>
    </Card>
  )
}
