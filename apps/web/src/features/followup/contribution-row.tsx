import type { ReactNode } from 'react'
import { dayOf, showDay } from '../../lib/dates.ts'
import { useToday } from '../../lib/session.ts'
import { ListItem, Tag } from '../../ui/card.tsx'
import { RowLink } from '../../ui/link.tsx'
import { StatusTag } from '../../ui/status-tag.tsx'
import { askedOf, type Contribution } from './contribution.ts'
import { texts } from './row-texts.ts'

/** How far a point is, in a word, and whether that is too late. */
export function StatusTags({ contribution: one }: { contribution: Contribution }) {
  return (
    <>
      <StatusTag status={one.status} />
      {one.late && one.status !== 'beantwoord' ? <Tag tone="rood">{texts.late}</Tag> : null}
    </>
  )
}

/** One point as a row; a question about it is said in the row itself. */
export function ContributionRow({ contribution: one, children }: { contribution: Contribution; children?: ReactNode }) {
  const today = useToday()
  const asked = askedOf(one)
  return (
    <ListItem
      link={
        <RowLink to="/mijn-inbreng/$signalId" params={{ signalId: one.signalId }}>
          {one.text}
        </RowLink>
      }
      tags={
        <>
          <StatusTags contribution={one} />
          {asked ? <Tag tone="heide">{asked === 'review' ? texts.reviewAsked : texts.verdictAsked}</Tag> : null}
        </>
      }
      meta={`${texts.kinds[one.kind]} · ${one.bundle?.overlegName ?? one.overlegName} · ${whenOf(one, today)}`}
    >
      {children}
    </ListItem>
  )
}

function whenOf(one: Contribution, today: string | undefined): string {
  const answer = one.bundle?.answer
  if (one.status === 'beantwoord' && answer) return texts.answeredOn({ day: showDay(answer.day, today) })
  const due = showDay(dayOf(one.dueAt), today)
  if (!one.late) return texts.dueBy({ day: due })
  const promised = texts.promised({ day: showDay(dayOf(one.promisedAt), today) })
  return one.dueAt > one.promisedAt ? `${promised}, ${texts.nowBy({ day: due })}` : promised
}
