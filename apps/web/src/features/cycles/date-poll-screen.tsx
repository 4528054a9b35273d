import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { useState } from 'react'
import { showSpan } from '../../lib/dates.ts'
import { trpc } from '../../lib/trpc.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { Card, Tag } from '../../ui/card.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Alert, EmptyState, ErrorState, Loaded } from '../../ui/feedback.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { BackLink, ButtonLink } from '../../ui/link.tsx'
import { LinkPage } from '../../ui/link-page.tsx'
import { onDemand } from '../../ui/on-demand.tsx'
import { Page } from '../../ui/page.tsx'
import { Expander, Facts, Text } from '../../ui/text.tsx'
import { useToast } from '../../ui/toast.tsx'
import { texts } from './date-poll-texts.ts'
import { MomentVotes, SUITS } from './moment-votes.tsx'
import { capital } from './words.ts'

const DatePollForm = onDemand<{ overlegId: string; place: string; minutes: number }>(
  async () => (await import('./date-poll-form.tsx')).DatePollForm,
)

type Whole = inferOutput<typeof trpc.cycles.datePoll>
type Poll = NonNullable<Whole['poll']>
type Moment = Poll['moments'][number]

/** When an extra gathering of an overleg suits: members say so, who leads chooses. */
export function DatePollScreen() {
  const { overlegId } = useParams({ from: '/binnen/overleggen/$overlegId/datum' })
  const found = useQuery(trpc.cycles.datePoll.queryOptions({ overlegId }))
  return (
    <Page
      width="text"
      title={texts.title}
      lead={found.data && texts.lead({ overleg: found.data.overlegName })}
      back={
        <BackLink to="/overleggen/$overlegId" params={{ overlegId }}>
          {found.data?.overlegName ?? texts.loading}
        </BackLink>
      }
    >
      <Loaded query={found} lines={6}>
        {(whole) => <Body overlegId={overlegId} whole={whole} />}
      </Loaded>
    </Page>
  )
}

function Body({ overlegId, whole }: { overlegId: string; whole: Whole }) {
  const { poll, mayAsk } = whole
  const open = poll?.status === 'open'
  return (
    <Stack gap="l">
      {poll ? <PollFacts poll={poll} /> : null}
      {poll && !open ? <Ended poll={poll} /> : null}
      {poll?.mayAnswer ? <Mine overlegId={overlegId} poll={poll} /> : null}
      {poll && open ? <Results overlegId={overlegId} poll={poll} mayAsk={mayAsk} /> : null}
      {open ? null : mayAsk ? (
        <Section title={texts.ask}>
          <DatePollForm overlegId={overlegId} place={whole.place} minutes={whole.minutes} />
        </Section>
      ) : poll ? null : (
        <EmptyState title={texts.none}>
          <Text>{texts.noneHelp}</Text>
        </EmptyState>
      )}
    </Stack>
  )
}

function Ended({ poll }: { poll: Poll }) {
  return (
    <Alert kind="info">
      <Text>{poll.status === 'gekozen' ? texts.chosen : texts.stopped}</Text>
      {poll.ontmoetingId ? (
        <ButtonLink to="/ontmoeting/$ontmoetingId" params={{ ontmoetingId: poll.ontmoetingId }}>
          {texts.see}
        </ButtonLink>
      ) : null}
    </Alert>
  )
}

function Mine({ overlegId, poll }: { overlegId: string; poll: Poll }) {
  const answer = useMutation(trpc.cycles.answerDatePoll.mutationOptions())
  return (
    <Section title={texts.vote}>
      <MomentVotes
        moments={poll.moments}
        busy={answer.isPending}
        error={answer.error}
        saved={answer.isSuccess}
        onSave={(votes) => answer.mutate({ overlegId, pollId: poll.pollId, votes })}
      />
    </Section>
  )
}

function Results({ overlegId, poll, mayAsk }: { overlegId: string; poll: Poll; mayAsk: boolean }) {
  const say = useToast()
  const [picking, setPicking] = useState<Moment | null>(null)
  const close = () => setPicking(null)
  const pick = useMutation(
    trpc.cycles.pickMoment.mutationOptions({
      onSuccess: () => {
        close()
        say(texts.picked)
      },
    }),
  )
  const stop = useMutation(trpc.cycles.stopDatePoll.mutationOptions({ onSuccess: () => say(texts.halted) }))
  return (
    <Section title={texts.results}>
      {poll.moments.map((moment) => (
        <MomentCard key={moment.momentId} poll={poll} moment={moment} onPick={mayAsk && !moment.gone ? () => setPicking(moment) : null} />
      ))}
      {stop.error ? <ErrorState error={stop.error} /> : null}
      {mayAsk ? (
        <div>
          <Button danger busy={stop.isPending} onClick={() => stop.mutate({ overlegId, pollId: poll.pollId })}>
            {texts.stop}
          </Button>
        </div>
      ) : null}
      <Dialog open={picking !== null} title={texts.pickTitle} onClose={close}>
        {picking ? (
          <>
            <Text>{texts.pickHelp({ moment: capital(showSpan(picking.startsAt, picking.endsAt)) })}</Text>
            {picking.free.length > 0 ? <Text>{texts.pickFree({ names: picking.free.join(', ') })}</Text> : null}
            {pick.error ? <ErrorState error={pick.error} /> : null}
            <ButtonGroup>
              <Button
                kind="primary"
                busy={pick.isPending}
                onClick={() => pick.mutate({ overlegId, pollId: poll.pollId, momentId: picking.momentId })}
              >
                {texts.pick}
              </Button>
              <Button kind="subtle" onClick={close}>
                {texts.keep}
              </Button>
            </ButtonGroup>
          </>
        ) : null}
      </Dialog>
    </Section>
  )
}

function MomentCard({ poll, moment, onPick }: { poll: Poll; moment: Moment; onPick: (() => void) | null }) {
  const said = (answer: (typeof SUITS)[number]) =>
    poll.people.filter(({ answers }) => answers.some((one) => one.momentId === moment.momentId && one.answer === answer))
  const open = poll.people.filter(({ answers }) => !answers.some((one) => one.momentId === moment.momentId))
  const counts = { ja: said('ja').length, desnoods: said('desnoods').length, nee: said('nee').length, open: open.length }
  const namesOf = (people: Poll['people']) => people.map(({ name }) => name).join(', ')
  return (
    <Card
      title={capital(showSpan(moment.startsAt, moment.endsAt))}
      level={3}
      actions={onPick ? <Button onClick={onPick}>{texts.pick}</Button> : undefined}
    >
      {moment.free.length > 0 ? (
        <div>
          <Tag tone="zand">{texts.free({ names: moment.free.join(', ') })}</Tag>
        </div>
      ) : null}
      <Text>{moment.gone ? texts.gone : texts.counts(counts)}</Text>
      <Expander label={texts.names}>
        {SUITS.filter((answer) => said(answer).length > 0).map((answer) => (
          <Text key={answer}>{texts.said({ answer: texts.answers[answer], names: namesOf(said(answer)) })}</Text>
        ))}
        {open.length > 0 ? <Text soft>{texts.unanswered({ names: namesOf(open) })}</Text> : null}
      </Expander>
    </Card>
  )
}

/** Where the mail leads that asks which moment suits: without signing in. Opening it changes nothing. */
export function DateLinkScreen() {
  const { token } = useParams({ from: '/datum/$token' })
  const found = useQuery(trpc.cycles.pollLink.queryOptions({ token }, { staleTime: Number.POSITIVE_INFINITY }))
  const answer = useMutation(trpc.cycles.answerPollByLink.mutationOptions())
  return (
    <LinkPage asked={found} loading={texts.loading} broken={texts.broken} way={<ButtonLink to="/inloggen">{texts.signIn}</ButtonLink>}>
      {(poll) => (
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
      )}
    </LinkPage>
  )
}

/** What is asked for, in a few lines. */
function PollFacts({ poll }: { poll: { topic: string; place: string; minutes: number } }) {
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
