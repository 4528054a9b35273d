import { useMutation, useQuery } from '@tanstack/react-query'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { dayOf, showDay } from '../../lib/dates.ts'
import { trpc } from '../../lib/trpc.ts'
import { Button } from '../../ui/button.tsx'
import { Tag } from '../../ui/card.tsx'
import { EmptyState, ErrorState, Loaded } from '../../ui/feedback.tsx'
import { Section } from '../../ui/layout.tsx'
import { useToast } from '../../ui/toast.tsx'
import { texts } from './texts.ts'
import '../../ui/people.css'

type Open = inferOutput<typeof trpc.invitations.open>[number]

/** Who was asked and did not answer yet; without an overleg: for the network alone. */
export function OpenPart({ overlegId }: { overlegId: string | null }) {
  const open = useQuery(trpc.invitations.open.queryOptions({ overlegId }))
  return (
    <Section title={texts.open}>
      <Loaded query={open}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState title={texts.none}>{texts.noneHelp}</EmptyState>
          ) : (
            <ul className="lb-people">
              {found.map((one) => (
                <OpenRow key={one.invitationId} overlegId={overlegId} one={one} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  )
}

function OpenRow({ overlegId, one }: { overlegId: string | null; one: Open }) {
  const say = useToast()
  const which = { invitationId: one.invitationId, overlegId }
  const resend = useMutation(trpc.invitations.resend.mutationOptions({ onSuccess: () => say(texts.sentAgain({ name: one.name })) }))
  const withdraw = useMutation(trpc.invitations.withdraw.mutationOptions({ onSuccess: () => say(texts.withdrawn({ name: one.name })) }))
  const error = resend.error ?? withdraw.error
  return (
    <li className="lb-people__one">
      <div className="lb-people__who">
        <p className="lb-people__name">{one.name}</p>
        <p className="lb-soft lb-small">{[one.email, one.functie, one.organisationName].filter(Boolean).join(', ')}</p>
      </div>
      <div className="lb-row">
        {one.role === 'lid' ? null : <Tag tone="vecht">{one.role}</Tag>}
        <Tag tone={one.expired ? 'heide' : 'plain'}>
          {one.expired ? texts.expired : texts.until({ day: showDay(dayOf(one.expiresAt)) })}
        </Tag>
        <Button kind="subtle" aria-label={texts.againOne({ name: one.name })} busy={resend.isPending} onClick={() => resend.mutate(which)}>
          {texts.again}
        </Button>
        <Button
          kind="subtle"
          aria-label={texts.withdrawOne({ name: one.name })}
          busy={withdraw.isPending}
          onClick={() => withdraw.mutate(which)}
        >
          {texts.withdraw}
        </Button>
      </div>
      {error ? <ErrorState error={error} /> : null}
    </li>
  )
}
