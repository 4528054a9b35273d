import { useQuery } from '@tanstack/react-query'
import { dayOf, showDay } from '../../lib/dates.ts'
import { useToday } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { Card, Tag } from '../../ui/card.tsx'
import { EmptyState, Loaded } from '../../ui/feedback.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { TextLink } from '../../ui/link.tsx'
import { Table } from '../../ui/table.tsx'
import { Text } from '../../ui/text.tsx'
import { texts } from './meeting-texts.ts'
import type { Ontmoeting } from './ontmoeting-screen.tsx'

/** What was decided there, and who answers what by when; for the members of the overleg. */
export function AfterPart({ ontmoeting: one }: { ontmoeting: Ontmoeting }) {
  if (!one.role) return <Text soft>{texts.after.hidden}</Text>
  return (
    <>
      <Decisions ontmoeting={one} />
      <Answers ontmoeting={one} />
    </>
  )
}

function Decisions({ ontmoeting: one }: { ontmoeting: Ontmoeting }) {
  const decisions = useQuery(trpc.followup.decisions.queryOptions({ overlegId: one.overlegId }))
  return (
    <Section title={texts.after.decisions}>
      <Loaded query={decisions} lines={4}>
        {(all) => {
          const here = all.filter(({ roundId, standing }) => roundId === one.roundId && standing)
          if (here.length === 0) return <EmptyState title={texts.after.noDecisions}>{texts.after.noDecisionsHelp}</EmptyState>
          return (
            <Stack>
              {here.map((decision) => (
                <Card
                  key={decision.id}
                  level={3}
                  title={
                    <TextLink to="/onderwerp/$bundleId" params={{ bundleId: decision.bundleId }}>
                      {decision.title}
                    </TextLink>
                  }
                  over={<Tag tone={decision.kind === 'besluit' ? 'mos' : 'plain'}>{texts.after.kinds[decision.kind]}</Tag>}
                >
                  <Text>{decision.text}</Text>
                  {decision.owner ? <Text soft>{texts.after.owner({ who: decision.owner })}</Text> : null}
                  {decision.reviewDay ? <Text soft>{reviewWords(decision.reviewDay, dayOf(one.now))}</Text> : null}
                </Card>
              ))}
            </Stack>
          )
        }}
      </Loaded>
    </Section>
  )
}

function reviewWords(day: string, today: string): string {
  const when = { day: showDay(day, today) }
  return day > today ? texts.after.reviewOn(when) : texts.after.reviewed(when)
}

function Answers({ ontmoeting: one }: { ontmoeting: Ontmoeting }) {
  const today = useToday()
  const overview = useQuery(trpc.followup.round.queryOptions({ roundId: one.roundId }))
  return (
    <Section title={texts.after.answers}>
      <Text>{texts.after.answersLead}</Text>
      <Loaded query={overview} lines={3}>
        {({ blocking }) =>
          blocking.length === 0 ? (
            <Text soft>{texts.after.allAnswered}</Text>
          ) : (
            <Table
              caption={texts.after.waiting}
              columns={[
                { head: texts.after.what, cell: (row) => row.title, names: true },
                { head: texts.after.who, cell: () => texts.after.leaders({ overleg: one.overlegName }) },
                { head: texts.after.when, cell: (row) => showDay(dayOf(row.dueAt), today) },
              ]}
              rows={blocking}
              rowKey={(row) => row.bundleId}
            />
          )
        }
      </Loaded>
    </Section>
  )
}
