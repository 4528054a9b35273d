import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { dayOf, showDay } from '../../lib/dates.ts'
import { useToday } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { Button } from '../../ui/button.tsx'
import { Card, NiveauTag, Tag } from '../../ui/card.tsx'
import { ErrorState, Loaded } from '../../ui/feedback.tsx'
import { Columns, Section, Stack } from '../../ui/layout.tsx'
import { BackLink } from '../../ui/link.tsx'
import { onDemand } from '../../ui/on-demand.tsx'
import { Page } from '../../ui/page.tsx'
import { StatusTag } from '../../ui/status-tag.tsx'
import { Facts, Quote, Text } from '../../ui/text.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import { useToast } from '../../ui/toast.tsx'
import { type Bundle, BundleActions } from './bundle-actions.tsx'
import { Counts } from './bundle-counts.tsx'
import { texts } from './bundle-texts.ts'
import type { ReviewOf } from './review-form.tsx'
import { texts as rowTexts } from './row-texts.ts'
import { SignalText } from './signal-text.tsx'
import './facilitate.css'

const ReviewForm = onDemand<{ review: ReviewOf }>(async () => (await import('./review-form.tsx')).ReviewForm)

/** Whoever does not lead is not told how few points there are, and does not read them all. */
const MANY = Number.POSITIVE_INFINITY

/** One subject from what was brought in to what became of it, for the overleg that has it and the one it came from. */
export function BundleScreen() {
  const { bundleId } = useParams({ from: '/binnen/onderwerp/$bundleId' })
  const bundle = useQuery(trpc.followup.bundle.queryOptions({ bundleId }))
  const found = bundle.data
  const [writing, setWriting] = useState(false)
  return (
    <Page
      title={found?.title ?? texts.title}
      lead={found ? leadOf(found) : undefined}
      back={
        found ? (
          <BackLink to="/ronde/$roundId" params={{ roundId: found.roundId }}>
            {texts.toRound}
          </BackLink>
        ) : (
          <BackLink to="/overleggen">{texts.back}</BackLink>
        )
      }
      over={
        found ? (
          <>
            <NiveauTag niveau={found.niveau} />
            <StatusTag status={found.status} />
            {found.outcome ? <Tag>{texts.outcome[found.outcome]}</Tag> : null}
            {found.overdue ? <Tag tone="rood">{rowTexts.late}</Tag> : null}
          </>
        ) : undefined
      }
    >
      <Loaded query={bundle} lines={8}>
        {(one) => (
          <Columns wide>
            <Stack gap="l">
              <Asked bundleId={one.id} />
              <Answer bundle={one} />
              <Decision bundle={one} />
              <Inside bundle={one} />
            </Stack>
            <Stack gap="l">
              {one.mine || writing ? (
                <Card title={texts.act.title} level={2}>
                  <BundleActions bundle={one} onWriting={setWriting} />
                </Card>
              ) : null}
              <Course bundle={one} />
            </Stack>
          </Columns>
        )}
      </Loaded>
    </Page>
  )
}

function leadOf(bundle: Bundle): string {
  const where = texts.now({ overleg: bundle.overlegName })
  return bundle.overlegId === bundle.originOverlegId ? `${where}.` : `${where}. ${texts.from({ overleg: bundle.originOverlegName })}.`
}

function Answer({ bundle }: { bundle: Bundle }) {
  const today = useToday()
  const answer = bundle.answers.find(({ id }) => id === bundle.answerId)
  return (
    <Section title={texts.answer}>
      {answer ? (
        <>
          <Quote source={showDay(dayOf(answer.answeredAt), today)}>{answer.text}</Quote>
          <Counts title={texts.verdicts} counts={answer.verdicts} words={texts.verdict} remarks={answer.remarks} />
        </>
      ) : (
        <>
          <Text soft>{texts.noAnswer({ day: showDay(dayOf(bundle.dueAt), today) })}</Text>
          <Reopened bundle={bundle} />
        </>
      )}
    </Section>
  )
}

/** What people missed in the answer before; only who leads is given it. */
function Reopened({ bundle }: { bundle: Bundle }) {
  const [last] = bundle.answers
  if (!last || last.remarks.length === 0) return null
  return (
    <>
      <Text>{texts.reopened}</Text>
      <ul className="lb-signals" aria-label={texts.reopened}>
        {last.remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </>
  )
}

/** Whether it really changed, while that is asked of whoever looks. */
function Asked({ bundleId }: { bundleId: string }) {
  const reviews = useQuery(trpc.followup.reviews.queryOptions())
  const review = reviews.data?.find((one) => one.bundleId === bundleId && one.myReply === null)
  return review ? <ReviewForm review={review} /> : null
}

function Decision({ bundle }: { bundle: Bundle }) {
  const today = useToday()
  const decision = bundle.decisions.find(({ standing }) => standing)
  if (!decision) return null
  const { owner, referredTo, reviewDay, returnDay, review } = decision
  const facts = [
    { label: texts.owner, value: owner },
    { label: texts.referredTo, value: referredTo },
    { label: texts.reviewDay, value: reviewDay && showDay(reviewDay, today) },
    { label: texts.returnDay, value: returnDay && showDay(returnDay, today) },
  ].filter(({ value }) => value)
  return (
    <Section title={texts.decision}>
      <Text>{decision.text}</Text>
      {decision.reason ? <Text soft>{decision.reason}</Text> : null}
      {facts.length > 0 ? <Facts items={facts} /> : null}
      {review.state === 'asked' && review.untilDay ? <Text>{texts.reviewAsked({ day: showDay(review.untilDay, today) })}</Text> : null}
      {review.state === 'concluded' ? (
        <Counts title={texts.review} counts={review.counts} words={texts.changed} remarks={review.remarks} few={review.few} />
      ) : null}
    </Section>
  )
}

function Inside({ bundle }: { bundle: Bundle }) {
  const say = useToast()
  const remove = useMutation(trpc.followup.removeFromBundle.mutationOptions({ onSuccess: () => say(texts.removed) }))
  const removable = bundle.mine && bundle.status !== 'beantwoord' && (bundle.points ?? 0) > 1
  return (
    <Section title={texts.insideTitle}>
      {remove.error ? <ErrorState error={remove.error} /> : null}
      {bundle.signals.length < (bundle.points ?? MANY) ? <Text soft>{texts.private}</Text> : null}
      <ul className="lb-signals">
        {bundle.signals.map((signal) => (
          <li key={signal.id}>
            <SignalText signal={signal} />
            {removable ? (
              <div>
                <Button kind="subtle" busy={remove.isPending} onClick={() => remove.mutate({ bundleId: bundle.id, signalId: signal.id })}>
                  {texts.remove}
                </Button>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Course({ bundle }: { bundle: Bundle }) {
  const today = useToday()
  const steps = bundle.course.map((line, i) => {
    const last = i === bundle.course.length - 1 && bundle.status !== 'beantwoord'
    const state = line.kind === 'BundleOverdue' ? ('late' as const) : last ? ('now' as const) : ('done' as const)
    return { key: String(line.seq), title: line.text, when: showDay(line.day, today), state }
  })
  return (
    <Section title={texts.course}>
      <Timeline label={texts.course} steps={steps} />
    </Section>
  )
}
