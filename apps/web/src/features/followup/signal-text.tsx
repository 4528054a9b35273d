import type { inferOutput } from '@trpc/tanstack-react-query'
import type { trpc } from '../../lib/trpc.ts'
import { texts } from './signal-texts.ts'

type Signal = Pick<inferOutput<typeof trpc.followup.signals>[number], 'kind' | 'text' | 'needed' | 'fromNiveau' | 'signedBy'>

/** One point as who bundles it reads it: what, and what is needed from whom. Who, only where they put their name with it. */
export function SignalText({ signal }: { signal: Signal }) {
  const needed = [
    signal.needed ? texts.needed({ text: signal.needed }) : null,
    signal.fromNiveau ? texts.from({ niveau: signal.fromNiveau }) : null,
    signal.signedBy,
  ]
  const more = [texts.kind[signal.kind], ...needed.filter((part) => part !== null)].join(' · ')
  return (
    <>
      <span className="lb-signal__text">{signal.text}</span>
      <span className="lb-soft lb-small lb-signal__more">{more}</span>
    </>
  )
}
