import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { dayOf, showDay } from '../../lib/dates.ts'
import { useToday } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { Tag } from '../../ui/card.tsx'
import { Alert, EmptyState, Loaded } from '../../ui/feedback.tsx'
import { Columns, Section, Stack } from '../../ui/layout.tsx'
import { BackLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Facts, Text } from '../../ui/text.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import { AnswerCard } from './answer-card.tsx'
import type { Contribution } from './contribution.ts'
import { StatusTags } from './contribution-row.tsx'
import { type CourseStep, stepsOf } from './course.ts'
import { texts } from './my-input-texts.ts'
import { OwnWords } from './own-words.tsx'
import { ReviewForm } from './review-form.tsx'
import { texts as rowTexts } from './row-texts.ts'

/** One point that I brought in: what became of it, and what is asked of me about it. */
export function ContributionScreen() {
  const { signalId } = useParams({ from: '/binnen/mijn-inbreng/$signalId' })
  const mine = useQuery(trpc.followup.myContributions.queryOptions())
  const today = useToday()
  const one = mine.data?.find((contribution) => contribution.signalId === signalId)
  return (
    <Page
      title={one?.text ?? texts.list.title}
      lead={one ? texts.one.broughtIn({ overleg: one.overlegName, day: showDay(one.day, today) }) : undefined}
      back={<BackLink to="/mijn-inbreng">{texts.one.back}</BackLink>}
      over={
        one ? (
          <>
            <StatusTags contribution={one} />
            <Tag>{rowTexts.kinds[one.kind]}</Tag>
          </>
        ) : undefined
      }
    >
      <Loaded query={mine} lines={6}>
        {() => (one ? <Whole contribution={one} /> : <EmptyState title={texts.one.unknown} />)}
      </Loaded>
    </Page>
  )
}

function Whole({ contribution: one }: { contribution: Contribution }) {
  const review = one.bundle?.review
  return (
    <Columns wide>
      <Stack gap="l">
        {review?.open ? <ReviewForm review={review} /> : null}
        {one.late && one.status !== 'beantwoord' ? <Late contribution={one} /> : null}
        {one.bundle?.answer ? <AnswerCard answer={one.bundle.answer} overlegName={one.bundle.overlegName} /> : null}
        <Section title={texts.one.course}>
          <Course contribution={one} />
        </Section>
      </Stack>
      <Stack gap="l">
        <About contribution={one} />
        <OwnWords contribution={one} />
      </Stack>
    </Columns>
  )
}

function Late({ contribution: one }: { contribution: Contribution }) {
  const today = useToday()
  const overleg = one.bundle?.overlegName ?? one.overlegName
  const moved = one.dueAt > one.promisedAt
  return (
    <Alert kind="warning" title={texts.one.lateTitle} level={2}>
      <Text>
        {texts.one.lateSince({ day: showDay(dayOf(one.promisedAt), today) })}{' '}
        {moved ? texts.one.lateNow({ overleg, day: showDay(dayOf(one.dueAt), today) }) : texts.one.lateAt({ overleg })}
      </Text>
    </Alert>
  )
}

function Course({ contribution: one }: { contribution: Contribution }) {
  const today = useToday()
  const when = ({ day, state, key }: CourseStep) => {
    if (day === null) return undefined
    const shown = showDay(day, today)
    if (key !== 'beantwoord') return shown
    if (state !== 'late') return texts.one.promised({ day: shown })
    const first = showDay(dayOf(one.promisedAt), today)
    return one.dueAt > one.promisedAt ? texts.one.nowPromised({ first, day: shown }) : texts.one.wasPromised({ day: first })
  }
  return (
    <Timeline
      label={texts.one.courseLabel}
      steps={stepsOf(one).map((step) => ({
        key: step.key,
        title: step.title,
        when: when(step),
        state: step.state,
        children: step.text ? <Text>{step.text}</Text> : undefined,
      }))}
    />
  )
}

function About({ contribution: one }: { contribution: Contribution }) {
  const elsewhere = one.bundle && one.bundle.overlegId !== one.overlegId
  const review = one.bundle?.review
  const items = [
    { label: texts.one.needed, value: one.needed },
    { label: texts.one.fromNiveau, value: one.fromNiveau && texts.niveaus[one.fromNiveau] },
    { label: texts.one.bundle, value: one.bundle?.title },
    { label: texts.one.nowAt, value: elsewhere ? one.bundle?.overlegName : null },
    { label: texts.review.mine, value: review?.myReply && texts.review.given[review.myReply] },
  ].filter(({ value }) => Boolean(value))
  return <Facts items={items} />
}
