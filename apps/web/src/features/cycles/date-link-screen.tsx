import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { trpc } from '../../lib/trpc.ts'
import { Alert, ErrorState, Loading } from '../../ui/feedback.tsx'
import { Section } from '../../ui/layout.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Facts, Text } from '../../ui/text.tsx'
import { texts } from './date-poll-texts.ts'
import { MomentVotes } from './moment-votes.tsx'

/** Where the mail leads that asks which moment suits: without signing in. Opening it changes nothing. */
export function DateLinkScreen() {
  const { token } = useParams({ from: '/datum/$token' })
  const found = useQuery(trpc.cycles.pollLink.queryOptions({ token }, { staleTime: Number.POSITIVE_INFINITY }))
  const answer = useMutation(trpc.cycles.answerPollByLink.mutationOptions())
  if (found.error) {
    return (
      <Page width="text" title={texts.broken}>
        <ErrorState error={found.error} />
        <div>
          <ButtonLink to="/inloggen">{texts.signIn}</ButtonLink>
        </div>
      </Page>
    )
  }
  if (!found.data) {
    return (
      <Page width="text" title={texts.loading}>
        <Loading />
      </Page>
    )
  }
  const poll = found.data
  return (
    <Page width="text" title={texts.title} lead={texts.linkLead({ overleg: poll.overlegName, network: poll.networkName })}>
      <PollFacts poll={poll} />
      {poll.status === 'open' ? (
        <Section title={texts.vote}>
          <MomentVotes
            moments={poll.moments}
            busy={answer.isPending}
            error={answer.error}
            saved={answer.isSuccess}
            onSave={(votes) => answer.mutate({ token, votes })}
          />
        </Section>
      ) : (
        <Alert kind="info">
          <Text>{poll.status === 'gekozen' ? texts.chosen : texts.stopped}</Text>
        </Alert>
      )}
    </Page>
  )
}

/** What is asked for, in a few lines. */
export function PollFacts({ poll }: { poll: { topic: string; place: string; minutes: number } }) {
  return (
    <Facts
      items={[
        { label: texts.about, value: poll.topic },
        { label: texts.where, value: poll.place },
        { label: texts.lasts, value: texts.minutes({ n: poll.minutes }) },
      ]}
    />
  )
}
