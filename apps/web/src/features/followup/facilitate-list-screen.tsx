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

type Owed = inferOutput<typeof trpc.followup.owed>

/** The rounds that somebody leads, with what they ask now. */
export function FacilitateListScreen() {
  const owed = useQuery(trpc.followup.owed.queryOptions())
  return (
    <Page title={texts.list.title} lead={texts.list.lead}>
      <Loaded query={owed} lines={6}>
        {(found) => <Rounds owed={found} />}
      </Loaded>
    </Page>
  )
}

function Rounds({ owed }: { owed: Owed }) {
  const today = useToday()
  const overleggen = useQuery(trpc.cycles.overleggen.queryOptions())
  return (
    <Loaded query={overleggen} lines={4}>
      {(all) => {
        const mine = all.filter((one) => (one.role === 'coordinator' || one.role === 'begeleider') && one.next)
        if (mine.length === 0) return <EmptyState title={texts.list.empty}>{texts.list.emptyHelp}</EmptyState>
        return (
          <List>
            {mine.map((one) => {
              const answers = owed.bundles.filter(({ overlegId }) => overlegId === one.id)
              const loose = owed.loose.find(({ overlegId }) => overlegId === one.id)?.n ?? 0
              const roundId = answers[0]?.roundId ?? one.next?.roundId ?? ''
              return (
                <ListItem
                  key={one.id}
                  link={
                    <RowLink to="/begeleiden/$roundId" params={{ roundId }} search={answers.length > 0 ? { deel: 'terugkoppelen' } : {}}>
                      {one.name}
                    </RowLink>
                  }
                  tags={
                    <>
                      <NiveauTag niveau={one.niveau} />
                      {answers.length > 0 ? (
                        <Tag tone={answers.some(({ overdue }) => overdue) ? 'rood' : 'zand'}>{texts.list.owed(answers.length)}</Tag>
                      ) : null}
                      {loose > 0 ? <Tag tone="vecht">{texts.list.loose(loose)}</Tag> : null}
                    </>
                  }
                  meta={one.next ? texts.list.meeting(showSpan(one.next.startsAt, one.next.endsAt, today)) : undefined}
                />
              )
            })}
          </List>
        )
      }}
    </Loaded>
  )
}
