import { useQuery } from '@tanstack/react-query'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { dayOf, showDay, showDayShort } from '../../lib/dates.ts'
import { wordFor } from '../../lib/messages.ts'
import { useToday } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { Tag } from '../../ui/card.tsx'
import { Alert, EmptyState, Loaded } from '../../ui/feedback.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { Text } from '../../ui/text.tsx'
import { BundleRow, BundleRows } from './bundle-row.tsx'
import type { Round } from './round-screen.tsx'
import { texts } from './round-texts.ts'

type Overview = inferOutput<typeof trpc.followup.round>
type Agenda = inferOutput<typeof trpc.followup.agenda>

/** What is in a round, for its members: the agenda with what became of each point, and what moved in or on. */
export function RoundContent({ round }: { round: Round }) {
  const overview = useQuery(trpc.followup.round.queryOptions({ roundId: round.id }))
  const agenda = useQuery(trpc.followup.agenda.queryOptions({ roundId: round.id }))
  return (
    <Stack gap="l">
      {overview.data && overview.data.blocking.length > 0 && round.phase === 'terugkoppelen' ? (
        <Blocking blocking={overview.data.blocking} />
      ) : null}
      <Section title={texts.agenda}>
        <Loaded query={agenda} lines={4}>
          {(found) => <AgendaPart agenda={found} />}
        </Loaded>
      </Section>
      <OtherBundles round={round} agenda={agenda.data} />
      <Moves title={texts.cameIn} moves={overview.data?.cameIn ?? []} />
      <Moves title={texts.movedOn} moves={overview.data?.movedOn ?? []} />
    </Stack>
  )
}

function Blocking({ blocking }: { blocking: Overview['blocking'] }) {
  const today = useToday()
  return (
    <Alert kind="warning" title={texts.blocking({ n: blocking.length })} level={2}>
      <Text>{texts.blockingHelp}</Text>
      <ul>
        {blocking.map(({ bundleId, title, dueAt }) => (
          <li key={bundleId}>
            {title} ({texts.before({ day: showDay(dayOf(dueAt), today) })})
          </li>
        ))}
      </ul>
    </Alert>
  )
}

function AgendaPart({ agenda }: { agenda: Agenda }) {
  const { items, boxes } = agenda
  if (items.length === 0) return <EmptyState title={texts.noAgenda}>{texts.noAgendaHelp}</EmptyState>
  return (
    <>
      <Text soft>
        {boxes.available === null
          ? texts.planned({ planned: boxes.planned })
          : texts.filled({ planned: boxes.planned, available: boxes.available })}
        {boxes.over > 0 ? ` ${texts.over({ n: boxes.over })}` : ''}
      </Text>
      <BundleRows label={texts.agenda}>
        {items.map((item) => (
          <BundleRow
            key={item.bundleId}
            bundleId={item.bundleId}
            title={item.title}
            // What was discussed here and then went to another round is at that round's beginning again; here it was discussed.
            status={wentOn(item) ? 'besproken' : item.status}
            outcome={item.outcome}
            meta={[
              texts.minutes({ n: item.minutes }),
              texts.signals({ n: item.signals ?? 0 }),
              wentOn(item) ? texts.goesOn : wordFor(texts.item, item.itemStatus),
            ]
              .filter(Boolean)
              .join(' · ')}
          />
        ))}
      </BundleRows>
    </>
  )
}

function wentOn({ itemStatus, status }: Agenda['items'][number]): boolean {
  return itemStatus === 'besproken' && (status === 'gebundeld' || status === 'geagendeerd')
}

/** Bundles of the round that were never on its agenda: those that wait, and those that could be answered without. */
function OtherBundles({ round, agenda }: { round: Round; agenda: Agenda | undefined }) {
  const answered = useQuery(trpc.followup.bundles.queryOptions({ overlegId: round.overlegId, roundId: round.id, which: 'answered' }))
  const onAgenda = new Set(agenda?.items.map(({ bundleId }) => bundleId))
  const besides = answered.data?.filter(({ id }) => !onAgenda.has(id)) ?? []
  const waiting = agenda?.waiting ?? []
  return (
    <>
      {waiting.length > 0 ? (
        <Section title={texts.waiting}>
          <BundleRows label={texts.waiting}>
            {waiting.map(({ bundleId, title, signals }) => (
              <BundleRow
                key={bundleId}
                bundleId={bundleId}
                title={title}
                status="gebundeld"
                outcome={null}
                meta={texts.signals({ n: signals ?? 0 })}
              />
            ))}
          </BundleRows>
        </Section>
      ) : null}
      {agenda && besides.length > 0 ? (
        <Section title={texts.answered}>
          <BundleRows label={texts.answered}>
            {besides.map(({ id, title, status, outcome, signals }) => (
              <BundleRow key={id} bundleId={id} title={title} status={status} outcome={outcome} meta={texts.signals({ n: signals ?? 0 })} />
            ))}
          </BundleRows>
        </Section>
      ) : null}
    </>
  )
}

function Moves({ title, moves }: { title: string; moves: Overview['cameIn'] }) {
  if (moves.length === 0) return null
  return (
    <Section title={title}>
      <ul className="lb-bundles">
        {moves.map(({ bundleId, title: bundle, kind, reason, day }) => (
          <li key={`${bundleId}-${kind}-${day}`} className="lb-bundles__one">
            <div className="lb-row">
              <Tag>{wordIn(texts.moves, kind) ?? kind}</Tag>
              <span className="lb-soft lb-small">{showDayShort(day)}</span>
            </div>
            <p className="lb-bundles__title">{bundle}</p>
            {reason ? <p className="lb-soft lb-small">{wordIn(texts.reasons, reason) ?? reason}</p> : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The word for a key that the server sends as plain text. */
function wordIn(words: Readonly<Record<string, string>>, key: string): string | undefined {
  return words[key]
}
