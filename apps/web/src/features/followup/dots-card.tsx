import { useMutation } from '@tanstack/react-query'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { trpc } from '../../lib/trpc.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ErrorState } from '../../ui/feedback.tsx'
import { Text } from '../../ui/text.tsx'
import { texts } from './facilitate-texts.ts'

type Dots = inferOutput<typeof trpc.followup.dots>

/** Asking the members what goes first: before, during and after. While it is open nobody sees how it goes, nor who leads. */
export function DotsCard({ roundId, dots, open }: { roundId: string; dots: Dots; open: boolean }) {
  const ask = useMutation(trpc.followup.openDots.mutationOptions())
  const close = useMutation(trpc.followup.closeDots.mutationOptions())
  if (dots.state === 'none' && !open) return null
  return (
    <Card title={texts.dots.title} level={2}>
      {ask.error || close.error ? <ErrorState error={ask.error ?? close.error} /> : null}
      {dots.state === 'none' ? (
        <>
          <Text>{texts.dots.lead({ n: dots.dots })}</Text>
          <Text soft>{texts.dots.once}</Text>
          <div>
            <Button busy={ask.isPending} onClick={() => ask.mutate({ roundId })}>
              {texts.dots.ask}
            </Button>
          </div>
        </>
      ) : null}
      {dots.state === 'open' ? (
        <>
          <Text>{texts.dots.asked}</Text>
          <div>
            <Button busy={close.isPending} onClick={() => close.mutate({ roundId })}>
              {texts.dots.close}
            </Button>
          </div>
        </>
      ) : null}
      {dots.state === 'closed' ? <Text>{dots.total ? texts.dots.counted({ n: dots.total.voters }) : texts.dots.few}</Text> : null}
    </Card>
  )
}

/** How many dots something got, drawn and said; nothing when there are none to show. */
export function DotCount({ n }: { n: number | undefined }) {
  if (n === undefined) return null
  return (
    <span className="lb-dots">
      <span className="lb-dots__drawn" aria-hidden="true">
        {'●'.repeat(Math.min(n, 12))}
      </span>
      {texts.dots.n({ n })}
    </span>
  )
}
