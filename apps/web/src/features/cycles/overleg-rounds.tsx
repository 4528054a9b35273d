import { dayOf, showDistance, showMoment } from '../../lib/dates.ts'
import { useServerStatus, useToday } from '../../lib/session.ts'
import { Card, List, ListItem, Tag } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/feedback.tsx'
import { Section } from '../../ui/layout.tsx'
import { ButtonLink, RowLink, TextLink } from '../../ui/link.tsx'
import { Expander } from '../../ui/text.tsx'
import type { Overleg } from './overleg-screen.tsx'
import { texts } from './overleg-texts.ts'
import { PhaseCard } from './phase-card.tsx'
import { runningRound } from './phases.ts'
import { words } from './words.ts'

type Round = Overleg['rounds'][number]

/** How many are shown at once; the others open on demand. */
const FIRST = 4

/** The running round on its track; and rounds before it that still wait for an answer. */
export function NowPart({ overleg }: { overleg: Overleg }) {
  const running = runningRound(overleg.rounds)
  const waiting = overleg.rounds.filter((round) => round.phase === 'terugkoppelen' && round !== running)
  return (
    <Section title={texts.now}>
      {running ? (
        <PhaseCard
          round={running}
          title={words.round({ number: running.number })}
          actions={
            <ButtonLink to="/ronde/$roundId" params={{ roundId: running.id }}>
              {texts.openRound}
            </ButtonLink>
          }
        />
      ) : (
        <EmptyState title={texts.noRound}>{texts.noRoundHelp}</EmptyState>
      )}
      {waiting.length > 0 ? (
        <Card title={texts.waiting} tone="zand">
          <ul className="lb-plain-list">
            {waiting.map((round) => (
              <li key={round.id}>
                <TextLink to="/ronde/$roundId" params={{ roundId: round.id }}>
                  {words.round({ number: round.number })}
                </TextLink>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
    </Section>
  )
}

export function ComingRounds({ overleg }: { overleg: Overleg }) {
  const status = useServerStatus()
  if (!status) return null
  const coming = overleg.rounds
    .filter(({ ontmoeting }) => ontmoeting.endsAt > status.now)
    .sort((a, b) => (a.ontmoeting.startsAt < b.ontmoeting.startsAt ? -1 : 1))
  const later = coming.slice(FIRST)
  return (
    <Section title={texts.coming}>
      {coming.length === 0 ? <EmptyState title={texts.noComing}>{texts.noComingHelp}</EmptyState> : null}
      {coming.length > 0 ? <RoundList label={texts.coming} rounds={coming.slice(0, FIRST)} near /> : null}
      {later.length > 0 ? (
        <Expander label={texts.more({ n: later.length })}>
          <RoundList label={texts.more({ n: later.length })} rounds={later} />
        </Expander>
      ) : null}
    </Section>
  )
}

export function PastRounds({ overleg }: { overleg: Overleg }) {
  const status = useServerStatus()
  if (!status) return null
  const past = overleg.rounds.filter(({ ontmoeting }) => ontmoeting.endsAt <= status.now).reverse()
  if (past.length === 0) return null
  return (
    <Section title={texts.past}>
      <Expander label={texts.pastCount({ n: past.length })}>
        <RoundList label={texts.past} rounds={past} toRound />
      </Expander>
    </Section>
  )
}

function RoundList({
  label,
  rounds,
  near,
  toRound,
}: {
  label: string
  rounds: readonly Round[]
  near?: boolean
  /** What is past is looked up for what came of it, not for where it was. */
  toRound?: boolean
}) {
  const today = useToday()
  return (
    <List label={label}>
      {rounds.map((round) => {
        const when = showMoment(round.ontmoeting.startsAt, today)
        return (
          <ListItem
            key={round.id}
            link={
              toRound ? (
                <RowLink to="/ronde/$roundId" params={{ roundId: round.id }}>
                  {when}
                </RowLink>
              ) : (
                <RowLink to="/ontmoeting/$ontmoetingId" params={{ ontmoetingId: round.ontmoeting.id }}>
                  {when}
                </RowLink>
              )
            }
            meta={near && today ? showDistance(dayOf(round.ontmoeting.startsAt), today) : undefined}
            tags={tagsOf(round)}
          />
        )
      })}
    </List>
  )
}

function tagsOf({ ontmoeting, phase }: Round) {
  const cancelled = ontmoeting.status === 'geannuleerd'
  const busy = phase !== 'gepland' && phase !== 'afgerond'
  if (!cancelled && !ontmoeting.movedByHand && !ontmoeting.withPartners && !busy) return undefined
  return (
    <>
      {cancelled ? <Tag tone="rood">{words.status.geannuleerd}</Tag> : null}
      {busy ? <Tag tone="mos">{words.phases[phase]}</Tag> : null}
      {ontmoeting.movedByHand && !cancelled ? <Tag tone="zand">{words.moved}</Tag> : null}
      {ontmoeting.withPartners ? <Tag>{texts.withPartners}</Tag> : null}
    </>
  )
}
