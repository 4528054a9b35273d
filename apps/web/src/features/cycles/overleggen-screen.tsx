import { useQuery } from '@tanstack/react-query'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { showMoment } from '../../lib/dates.ts'
import { useToday } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { List, ListItem, NiveauTag, Tag } from '../../ui/card.tsx'
import { EmptyState, Loaded } from '../../ui/feedback.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { RowLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { texts } from './overleggen-texts.ts'
import { runningRound } from './phases.ts'
import { sentence, words } from './words.ts'

type Row = inferOutput<typeof trpc.cycles.overleggen>[number]

/** Every overleg of the network, mine first. */
export function OverleggenScreen() {
  const overleggen = useQuery(trpc.cycles.overleggen.queryOptions())
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Loaded query={overleggen} lines={6}>
        {(all) => {
          if (all.length === 0) return <EmptyState title={texts.empty}>{texts.emptyHelp}</EmptyState>
          const mine = all.filter(({ role }) => role !== null)
          const others = all.filter(({ role }) => role === null)
          return (
            <Stack gap="l">
              {mine.length > 0 ? <Group title={texts.mine} rows={mine} /> : null}
              {others.length > 0 ? <Group title={mine.length > 0 ? texts.others : texts.all} rows={others} /> : null}
            </Stack>
          )
        }}
      </Loaded>
    </Page>
  )
}

function Group({ title, rows }: { title: string; rows: readonly Row[] }) {
  return (
    <Section title={title}>
      <List label={title}>
        {rows.map((row) => (
          <OverlegRow key={row.id} row={row} />
        ))}
      </List>
    </Section>
  )
}

function OverlegRow({ row }: { row: Row }) {
  const today = useToday()
  const phase = runningRound(row.underWay)?.phase
  return (
    <ListItem
      link={
        <RowLink to="/overleggen/$overlegId" params={{ overlegId: row.id }}>
          {row.name}
        </RowLink>
      }
      tags={
        <>
          <NiveauTag niveau={row.niveau} />
          {row.role && row.role !== 'lid' ? <Tag>{words.roles[row.role]}</Tag> : null}
          {phase ? <Tag tone="mos">{texts.now({ phase: words.phases[phase] })}</Tag> : null}
        </>
      }
      meta={row.next ? texts.next({ when: showMoment(row.next.startsAt, today) }) : texts.noNext}
    >
      <span>{sentence(row.rhythm)}</span>
    </ListItem>
  )
}
