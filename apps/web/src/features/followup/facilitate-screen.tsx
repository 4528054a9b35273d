import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { lazy, Suspense } from 'react'
import { showSpan } from '../../lib/dates.ts'
import { useToday } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { NiveauTag } from '../../ui/card.tsx'
import { EmptyState, Loaded, Loading } from '../../ui/feedback.tsx'
import { Stack } from '../../ui/layout.tsx'
import { BackLink, TabLink, Tabs } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { PARTS, type Part, partFor } from './facilitate-search.ts'
import { texts } from './facilitate-texts.ts'

export type Round = inferOutput<typeof trpc.cycles.round>

/** Where a coordinator or begeleider leads a round: bundling, agenda, decisions, answers. */
export function FacilitateScreen() {
  const { roundId } = useParams({ from: '/binnen/begeleiden/$roundId' })
  const { deel } = useSearch({ from: '/binnen/begeleiden/$roundId' })
  const today = useToday()
  const round = useQuery(trpc.cycles.round.queryOptions({ roundId }))
  const found = round.data
  return (
    <Page
      title={found ? texts.of({ overleg: found.overlegName }) : texts.title}
      lead={
        found?.ontmoeting
          ? texts.lead({ number: found.number, when: showSpan(found.ontmoeting.startsAt, found.ontmoeting.endsAt, today) })
          : undefined
      }
      back={
        <BackLink to="/ronde/$roundId" params={{ roundId }}>
          {texts.back}
        </BackLink>
      }
      over={found ? <NiveauTag niveau={found.niveau} /> : undefined}
    >
      <Loaded query={round} lines={8}>
        {(one) =>
          one.role === 'coordinator' || one.role === 'begeleider' ? (
            <Stack gap="l">
              <PartTabs roundId={roundId} part={deel ?? partFor(one.phase)} />
              <PartOf round={one} part={deel ?? partFor(one.phase)} />
            </Stack>
          ) : (
            <EmptyState title={texts.notYours}>{texts.notYoursHelp}</EmptyState>
          )
        }
      </Loaded>
    </Page>
  )
}

function PartTabs({ roundId, part }: { roundId: string; part: Part }) {
  return (
    <Tabs label={texts.parts}>
      {PARTS.map((one) => (
        <TabLink
          key={one}
          to="/begeleiden/$roundId"
          params={{ roundId }}
          search={{ deel: one }}
          aria-current={one === part ? 'page' : undefined}
          resetScroll={false}
        >
          {texts.part[one]}
        </TabLink>
      ))}
    </Tabs>
  )
}

/** One does one of these at a time, so the code of the others waits. */
const SHOWN = {
  bundelen: lazy(async () => ({ default: (await import('./bundle-part.tsx')).BundlePart })),
  agenda: lazy(async () => ({ default: (await import('./agenda-part.tsx')).AgendaPart })),
  besluiten: lazy(async () => ({ default: (await import('./decide-part.tsx')).DecidePart })),
  terugkoppelen: lazy(async () => ({ default: (await import('./answer-part.tsx')).AnswerPart })),
} as const satisfies Record<Part, unknown>

function PartOf({ round, part }: { round: Round; part: Part }) {
  const Shown = SHOWN[part]
  return (
    <Suspense fallback={<Loading lines={8} />}>
      <Shown round={round} />
    </Suspense>
  )
}
