import { type Contribution, lastDay } from '../features/followup/contribution.ts'
import { ContributionRow } from '../features/followup/contribution-row.tsx'
import { List } from '../ui/card.tsx'
import { EmptyState } from '../ui/feedback.tsx'
import { ButtonLink } from '../ui/link.tsx'
import { texts } from './start-texts.ts'
import './start.css'

const SHOWN = 4

/** What happened last with what I brought in, answers with the first of their words. */
export function MyInputPanel({ contributions }: { contributions: readonly Contribution[] }) {
  if (contributions.length === 0) {
    return <EmptyState title={texts.nothingYet} action={<ButtonLink to="/mijn-inbreng/nieuw">{texts.bringIn}</ButtonLink>} />
  }
  const newest = [...contributions].sort((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1)).slice(0, SHOWN)
  return (
    <List label={texts.mine}>
      {newest.map((one) => (
        <ContributionRow key={one.signalId} contribution={one}>
          {one.bundle?.answer ? (
            <p className="lb-start__answer">
              <strong>{texts.answer}</strong> {one.bundle.answer.text}
            </p>
          ) : null}
        </ContributionRow>
      ))}
    </List>
  )
}
