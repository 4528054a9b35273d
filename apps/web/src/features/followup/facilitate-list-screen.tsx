import { useQuery } from '@tanstack/react-query'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { showSpan } from '../../lib/dates.ts'
import { useToday } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { List, ListItem, NiveauTag, Tag } from '../../ui/card.tsx'
import { EmptyState, Loaded } from '../../ui/feedback.tsx'
import { RowLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { texts } from './facilitate-texts.ts'

type Leading = inferOutput<typeof trpc.followup.leading>[number]

/** The rounds that somebody leads, with what they ask now. */
export function FacilitateListScreen() {
  const today = useToday()
  const leading = useQuery(trpc.followup.leading.queryOptions())
  return (
    <Page title={texts.list.title} lead={texts.list.lead}>
      <Loaded query={leading} lines={6}>
        {(rounds) =>
          rounds.length === 0 ? (
            <EmptyState title={texts.list.empty}>{texts.list.emptyHelp}</EmptyState>
          ) : (
            <List>
              {rounds.map((round) => (
                <ListItem
                  key={round.roundId}
                  link={
                    <RowLink to="/begeleiden/$roundId" params={{ roundId: round.roundId }}>
                      {texts.list.round({ overleg: round.overlegName, number: round.number })}
                    </RowLink>
                  }
                  tags={<Tags round={round} />}
                  meta={texts.list.meeting({ when: showSpan(round.startsAt, round.endsAt, today) })}
                />
              ))}
            </List>
          )
        }
      </Loaded>
    </Page>
  )
}

function Tags({ round }: { round: Leading }) {
  const { loose, waiting, planned, toAnswer, overdue } = round
  return (
    <>
      <NiveauTag niveau={round.niveau} />
      <Tag>{texts.phase[round.phase]}</Tag>
      {overdue > 0 ? <Tag tone="rood">{texts.list.late({ n: overdue })}</Tag> : null}
      {toAnswer > 0 ? <Tag tone="zand">{texts.list.owed({ n: toAnswer })}</Tag> : null}
      {planned > 0 ? <Tag tone="mos">{texts.list.planned({ n: planned })}</Tag> : null}
      {waiting > 0 ? <Tag tone="vecht">{texts.list.waiting({ n: waiting })}</Tag> : null}
      {loose > 0 ? <Tag tone="vecht">{texts.list.loose({ n: loose })}</Tag> : null}
    </>
  )
}
