import { useQuery } from '@tanstack/react-query'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { type ReactNode, useState } from 'react'
import { dayOf, showDay } from '../../lib/dates.ts'
import { problemOf } from '../../lib/problem.ts'
import { useToday } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { Tag } from '../../ui/card.tsx'
import { Loaded } from '../../ui/feedback.tsx'
import { Icon } from '../../ui/icon.tsx'
import { StatusTag } from '../../ui/status-tag.tsx'
import { Quote, Text } from '../../ui/text.tsx'
import { texts } from './round-texts.ts'
import './round.css'

type Detail = inferOutput<typeof trpc.followup.bundle>
type Status = Detail['status']

export function BundleRows({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className="lb-bundles" aria-label={label}>
      {children}
    </ul>
  )
}

/** One bundle; opened, it shows what was brought in, what was decided and the answer. */
export function BundleRow({
  bundleId,
  title,
  status,
  outcome,
  meta,
}: {
  bundleId: string
  title: string
  status: Status
  outcome: Detail['outcome']
  meta: string
}) {
  const [open, setOpen] = useState(false)
  return (
    <li className="lb-bundles__one">
      <div className="lb-row">
        <StatusTag status={status} />
        {outcome ? <Tag>{texts.outcome[outcome]}</Tag> : null}
      </div>
      <details className="lb-expander" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <Icon name="forward" size={18} />
          {title}
        </summary>
        <div className="lb-expander__body">{open ? <BundleInside bundleId={bundleId} /> : null}</div>
      </details>
      <p className="lb-soft lb-small">{meta}</p>
    </li>
  )
}

function BundleInside({ bundleId }: { bundleId: string }) {
  const today = useToday()
  const bundle = useQuery(trpc.followup.bundle.queryOptions({ bundleId }))
  // It was here, and the overleg that has it now keeps it to its own members.
  if (bundle.error && problemOf(bundle.error).kind === 'forbidden') return <Text soft>{texts.elsewhere}</Text>
  return (
    <Loaded query={bundle} lines={3}>
      {({ signals, decisions, answers }) => {
        const decision = decisions.find(({ standing }) => standing)
        const answer = answers.at(-1)
        return (
          <>
            {decision ? (
              <div>
                <p className="lb-bundles__head">{texts.decision}</p>
                <Text>{decision.text}</Text>
                {decision.reason ? <Text soft>{decision.reason}</Text> : null}
              </div>
            ) : null}
            <div>
              <p className="lb-bundles__head">{texts.answer}</p>
              {answer ? <Quote source={showDay(dayOf(answer.answeredAt), today)}>{answer.text}</Quote> : <Text soft>{texts.noAnswer}</Text>}
            </div>
            <div>
              <p className="lb-bundles__head">{texts.inside}</p>
              <ul className="lb-bundles__signals">
                {signals.map(({ id, text }) => (
                  <li key={id}>{text}</li>
                ))}
              </ul>
              {signals.length === 0 ? <Text soft>{texts.private}</Text> : null}
            </div>
          </>
        )
      }}
    </Loaded>
  )
}
