import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { showSpan } from '../../lib/dates.ts'
import { useToday } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { NiveauTag, Tag } from '../../ui/card.tsx'
import { EmptyState, Loaded } from '../../ui/feedback.tsx'
import { Columns, Section, Stack } from '../../ui/layout.tsx'
import { BackLink, ButtonLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Text } from '../../ui/text.tsx'
import { PhaseCard } from './phase-card.tsx'
import { RoundAside } from './round-aside.tsx'
import { RoundContent } from './round-content.tsx'
import { texts } from './round-texts.ts'
import { words } from './words.ts'

export type Round = inferOutput<typeof trpc.cycles.round>

/** One turn of an overleg: how far it is, what is on its agenda and what became of it. */
export function RoundScreen() {
  const { roundId } = useParams({ from: '/binnen/ronde/$roundId' })
  const today = useToday()
  const round = useQuery(trpc.cycles.round.queryOptions({ roundId }))
  const found = round.data
  return (
    <Page
      title={found ? texts.of({ number: found.number }) : texts.title}
      lead={
        found?.ontmoeting
          ? texts.lead({ overleg: found.overlegName, when: showSpan(found.ontmoeting.startsAt, found.ontmoeting.endsAt, today) })
          : undefined
      }
      back={
        found ? (
          <BackLink to="/overleggen/$overlegId" params={{ overlegId: found.overlegId }}>
            {found.overlegName}
          </BackLink>
        ) : (
          <BackLink to="/overleggen">{texts.back}</BackLink>
        )
      }
      over={
        found ? (
          <>
            <NiveauTag niveau={found.niveau} />
            <Tag tone={found.phase === 'afgerond' ? 'mos' : 'plain'}>{words.phases[found.phase]}</Tag>
          </>
        ) : undefined
      }
      actions={found ? <Facilitate round={found} /> : undefined}
    >
      <Loaded query={round} lines={8}>
        {(one) => <Whole round={one} />}
      </Loaded>
    </Page>
  )
}

function Facilitate({ round }: { round: Round }) {
  if (round.withdrawn || (round.role !== 'coordinator' && round.role !== 'begeleider')) return null
  return (
    <ButtonLink className="nl-button--primary" to="/begeleiden/$roundId" params={{ roundId: round.id }}>
      {texts.facilitate}
    </ButtonLink>
  )
}

function Whole({ round }: { round: Round }) {
  if (round.withdrawn) return <EmptyState title={texts.withdrawn}>{texts.withdrawnHelp}</EmptyState>
  return (
    <Stack gap="l">
      <Section title={texts.where}>
        <PhaseCard round={round} />
      </Section>
      <Columns wide>
        {round.role ? <RoundContent round={round} /> : <Text soft>{texts.membersOnly}</Text>}
        <RoundAside round={round} />
      </Columns>
    </Stack>
  )
}
