import { askedOf, type Contribution } from '../features/followup/contribution.ts'
import { ContributionRow } from '../features/followup/contribution-row.tsx'
import { List } from '../ui/card.tsx'
import { EmptyState } from '../ui/feedback.tsx'
import { ButtonLink } from '../ui/link.tsx'
import { QuickAnswers } from './ask-actions.tsx'
import type { Ask } from './asks.ts'
import { texts } from './start-texts.ts'
import './start.css'

interface Props {
  contributions: readonly Contribution[]
  /** what is asked first, above: its answer is told there */
  first?: Ask | undefined
  /** what else is asked about these points, each asked in its own row */
  asks: readonly Ask[]
}

/** What happened last with what I brought in, answers with the first of their words and the question whether they help. */
export function MyInputPanel({ contributions, first, asks }: Props) {
  if (contributions.length === 0) {
    return <EmptyState title={texts.nothingYet} action={<ButtonLink to="/mijn-inbreng/nieuw">{texts.bringIn}</ButtonLink>} />
  }
  const verdicts = new Map(asks.flatMap((ask) => (ask.kind === 'verdict' ? [[ask.signalId, ask] as const] : [])))
  return (
    <List label={texts.mine}>
      {contributions.map((one) => (
        <ContributionRow key={one.signalId} contribution={one}>
          {one.bundle?.answer && !(first?.kind === 'verdict' && first.signalId === one.signalId) ? (
            <p className="lb-start__answer">
              <strong>{texts.answer}</strong> {one.bundle.answer.text}
            </p>
          ) : null}
          <VerdictIn ask={verdicts.get(one.signalId)} isSaid={askedOf(one) === 'verdict'} />
        </ContributionRow>
      ))}
    </List>
  )
}

/** @param isSaid whether the row says already what is asked */
function VerdictIn({ ask, isSaid }: { ask: Extract<Ask, { kind: 'verdict' }> | undefined; isSaid: boolean }) {
  if (!ask) return null
  const { ask: question } = texts.asks.verdict
  return (
    <>
      {isSaid ? null : <p className="lb-start__about">{question}</p>}
      <QuickAnswers ask={ask} about={`${question} ${ask.text}`} />
    </>
  )
}
