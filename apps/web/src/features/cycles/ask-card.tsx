import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../../lib/trpc.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorState } from '../../ui/feedback.tsx'
import { onDemand } from '../../ui/on-demand.tsx'
import { Text } from '../../ui/text.tsx'
import { useToast } from '../../ui/toast.tsx'
import type { Ontmoeting } from './ontmoeting-screen.tsx'
import { texts } from './ontmoeting-texts.ts'
import '../../ui/people.css'

const words = texts.ask
type As = keyof typeof words.roles
const AskForm = onDemand<{ ontmoetingId: string; onDone: () => void }>(async () => (await import('./ask-form.tsx')).AskForm)

/** For who keeps the overleg: somebody from outside it, for this one time. */
export function AskCard({ ontmoeting }: { ontmoeting: Ontmoeting }) {
  const [asking, setAsking] = useState(false)
  const guests = (ontmoeting.invited ?? []).filter((one) => one.guest)
  return (
    <Card title={words.title} level={2} actions={<Button onClick={() => setAsking(true)}>{words.open}</Button>}>
      <Text soft>{words.lead}</Text>
      <Asked ontmoetingId={ontmoeting.id} as="begeleider" label={words.begeleiders} people={ontmoeting.begeleiders} />
      <Asked ontmoetingId={ontmoeting.id} as="gast" label={words.guests} people={guests} />
      <Dialog open={asking} title={words.title} onClose={() => setAsking(false)}>
        <AskForm ontmoetingId={ontmoeting.id} onDone={() => setAsking(false)} />
      </Dialog>
    </Card>
  )
}

function Asked(props: { ontmoetingId: string; as: As; label: string; people: ReadonlyArray<{ personId: string; name: string }> }) {
  const { ontmoetingId, as, label, people } = props
  const say = useToast()
  const guest = useMutation(trpc.cycles.thankGuest.mutationOptions())
  const begeleider = useMutation(trpc.cycles.thankBegeleider.mutationOptions())
  const thank = as === 'gast' ? guest : begeleider
  if (people.length === 0) return null
  return (
    <div>
      <p className="lb-soft lb-small">{label}</p>
      <ul className="lb-people" aria-label={label}>
        {people.map(({ personId, name }) => (
          <li key={personId} className="lb-people__one">
            <span className="lb-people__who">{name}</span>
            <Button
              kind="subtle"
              aria-label={words.thankOne({ name })}
              busy={thank.isPending}
              onClick={() => thank.mutate({ ontmoetingId, personId }, { onSuccess: () => say(words.thanked({ name })) })}
            >
              {words.thank}
            </Button>
          </li>
        ))}
      </ul>
      {thank.error ? <ErrorState error={thank.error} /> : null}
    </div>
  )
}
