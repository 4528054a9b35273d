import { useMutation } from '@tanstack/react-query'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { showDay } from '../../lib/dates.ts'
import { useToday } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { Button } from '../../ui/button.tsx'
import { List, ListItem, Tag } from '../../ui/card.tsx'
import { ErrorState } from '../../ui/feedback.tsx'
import { Section } from '../../ui/layout.tsx'
import { Text } from '../../ui/text.tsx'
import { useToast } from '../../ui/toast.tsx'
import { texts } from './account-texts.ts'

const words = texts.sessions

export type Account = inferOutput<typeof trpc.identity.account>

/** On which devices one is signed in, and the way to end that. */
export function SessionsPart({ account }: { account: Account }) {
  const say = useToast()
  const today = useToday()
  const end = useMutation(trpc.identity.endSession.mutationOptions())
  const { sessions, provesAddress } = account
  const several = new Set(sessions.map((one) => one.networkName)).size > 1
  return (
    <Section title={words.title}>
      <Text>{words.lead}</Text>
      {end.error ? <ErrorState error={end.error} /> : null}
      <List label={words.title}>
        {sessions.map((one) => (
          <ListItem
            key={one.id}
            link={one.device}
            tags={one.current ? <Tag tone="mos">{words.here}</Tag> : undefined}
            meta={[several ? one.networkName : '', words.ways[one.way], words.used({ day: showDay(one.usedDay, today) })]
              .filter(Boolean)
              .join(' · ')}
            end={
              one.current || !provesAddress ? undefined : (
                <Button
                  kind="subtle"
                  busy={end.isPending}
                  aria-label={words.endOf({ device: one.device, day: showDay(one.usedDay, today) })}
                  onClick={() => end.mutate({ sessionId: one.id }, { onSuccess: () => say(words.ended) })}
                >
                  {words.end}
                </Button>
              )
            }
          />
        ))}
      </List>
      {sessions.length > 1 && provesAddress ? (
        <div>
          <Button busy={end.isPending} onClick={() => end.mutate({ sessionId: null }, { onSuccess: () => say(words.endedOthers) })}>
            {words.endOthers}
          </Button>
        </div>
      ) : null}
      {sessions.length === 1 ? <Text soft>{words.only}</Text> : null}
    </Section>
  )
}
