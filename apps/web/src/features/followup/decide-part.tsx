import { useQuery } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'
import { Card, Tag } from '../../ui/card.tsx'
import { EmptyState, Loaded } from '../../ui/feedback.tsx'
import { Stack } from '../../ui/layout.tsx'
import { TextLink } from '../../ui/link.tsx'
import { StatusTag } from '../../ui/status-tag.tsx'
import { Text } from '../../ui/text.tsx'
import { isHere } from './agenda-items.ts'
import { BundleActions } from './bundle-actions.tsx'
import type { Round } from './facilitate-screen.tsx'
import { texts } from './facilitate-texts.ts'

/** The agenda as it is worked through: each bundle with what can be noted of it. */
export function DecidePart({ round }: { round: Round }) {
  const agenda = useQuery(trpc.followup.agenda.queryOptions({ roundId: round.id }))
  return (
    <Loaded query={agenda} lines={6}>
      {({ items }) => {
        const here = items.filter(isHere)
        if (here.length === 0) return <EmptyState title={texts.decide.empty}>{texts.decide.emptyHelp}</EmptyState>
        return (
          <Stack gap="l">
            <Text>{texts.decide.lead}</Text>
            {here.map((item) => (
              <BundleCard key={item.bundleId} bundleId={item.bundleId} />
            ))}
          </Stack>
        )
      }}
    </Loaded>
  )
}

/** One bundle with its decision and its actions. */
export function BundleCard({ bundleId, onWriting }: { bundleId: string; onWriting?: (busy: boolean) => void }) {
  const bundle = useQuery(trpc.followup.bundle.queryOptions({ bundleId }))
  return (
    <Loaded query={bundle} lines={3}>
      {(one) => {
        const decision = one.decisions.find(({ standing }) => standing)
        return (
          <Card
            title={
              <TextLink to="/onderwerp/$bundleId" params={{ bundleId }}>
                {one.title}
              </TextLink>
            }
            level={2}
            over={
              <>
                <StatusTag status={one.status} />
                {decision ? <Tag>{texts.outcome[decision.kind]}</Tag> : null}
                {one.overdue ? <Tag tone="rood">{texts.late}</Tag> : null}
              </>
            }
          >
            <Text soft>{texts.points({ n: one.points ?? 0 })}</Text>
            {decision ? <Text>{decision.text}</Text> : null}
            <BundleActions bundle={one} onWriting={onWriting} />
          </Card>
        )
      }}
    </Loaded>
  )
}
