import { useMutation } from '@tanstack/react-query'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { showSpan } from '../../lib/dates.ts'
import { useToday } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { NiveauTag } from '../../ui/card.tsx'
import { EmptyState, ErrorState } from '../../ui/feedback.tsx'
import { Heading } from '../../ui/heading.tsx'
import { ButtonLink, TextLink } from '../../ui/link.tsx'
import { RsvpChoice } from '../../ui/rsvp-choice.tsx'
import { useToast } from '../../ui/toast.tsx'
import { texts } from './coming-texts.ts'
import './coming.css'

export type Coming = inferOutput<typeof trpc.cycles.coming>[number]

/** The next gatherings that I am invited to, each with whether I come. */
export function ComingPanel({ coming, most }: { coming: readonly Coming[]; most: number }) {
  if (coming.length === 0) {
    return (
      <EmptyState title={texts.none} action={<ButtonLink to="/jaarritme">{texts.year}</ButtonLink>}>
        {texts.noneHelp}
      </EmptyState>
    )
  }
  return (
    <ul className="lb-coming">
      {coming.slice(0, most).map((one) => (
        <ComingItem key={one.id} one={one} />
      ))}
    </ul>
  )
}

function ComingItem({ one }: { one: Coming }) {
  const say = useToast()
  const today = useToday()
  const rsvp = useMutation(trpc.cycles.rsvp.mutationOptions({ onSuccess: (_, input) => say(texts.said[input.rsvp]) }))
  return (
    <li className="lb-coming__item">
      <div className="lb-coming__what">
        <div className="lb-row">
          <NiveauTag niveau={one.niveau} />
        </div>
        <Heading level={3}>
          <TextLink to="/ontmoeting/$ontmoetingId" params={{ ontmoetingId: one.id }}>
            {one.overlegName}
          </TextLink>
        </Heading>
        <p className="lb-coming__when">{showSpan(one.startsAt, one.endsAt, today)}</p>
        <p className="lb-soft lb-small">{one.place}</p>
      </div>
      {rsvp.error ? <ErrorState error={rsvp.error} /> : null}
      <div className="lb-coming__answer">
        <span aria-hidden="true">{texts.youCome}</span>
        <RsvpChoice
          label={texts.comes({ overleg: one.overlegName })}
          value={one.rsvp}
          busy={rsvp.isPending}
          onChange={(answer) => rsvp.mutate({ ontmoetingId: one.id, rsvp: answer, replacedBy: null })}
        />
      </div>
    </li>
  )
}
