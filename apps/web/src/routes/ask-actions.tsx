import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { trpc } from '../lib/trpc.ts'
import { Button } from '../ui/button.tsx'
import { ErrorState } from '../ui/feedback.tsx'
import { ButtonLink } from '../ui/link.tsx'
import { useToast } from '../ui/toast.tsx'
import type { Errand } from './asks.ts'
import { texts } from './start-texts.ts'

const words = texts.asks

/** What can be answered in one press, here. A no asks for a word more, so that one leads to the point itself. */
export const isQuick = (ask: Errand): ask is Extract<Errand, { kind: 'verdict' | 'review' | 'recheck' }> =>
  ask.kind === 'verdict' || ask.kind === 'review' || ask.kind === 'recheck'

/** The answers of an ask as buttons; `about` names it for who hears the buttons without seeing what stands above them. */
export function QuickAnswers({ ask, about }: { ask: Extract<Errand, { kind: 'verdict' | 'review' | 'recheck' }>; about: string }) {
  switch (ask.kind) {
    case 'verdict':
      return <Verdict ask={ask} about={about} />
    case 'review':
      return <Review decisionId={ask.decisionId} about={about} />
    default:
      return <Recheck lessonId={ask.lessonId} about={about} />
  }
}

function Verdict({ ask, about }: { ask: { signalId: string; answerId: string }; about: string }) {
  const say = useToast()
  const give = useMutation(trpc.followup.giveVerdict.mutationOptions({ onSuccess: () => say(words.verdict.thanks) }))
  const press = (verdict: 'usable' | 'partly') => give.mutate({ answerId: ask.answerId, verdict, remark: null })
  return (
    <Answers about={about} error={give.error}>
      <Button busy={give.isPending} onClick={() => press('usable')}>
        {words.verdict.usable}
      </Button>
      <Button busy={give.isPending} onClick={() => press('partly')}>
        {words.verdict.partly}
      </Button>
      <ButtonLink to="/mijn-inbreng/$signalId" params={{ signalId: ask.signalId }}>
        {words.verdict.no}
      </ButtonLink>
    </Answers>
  )
}

function Review({ decisionId, about }: { decisionId: string; about: string }) {
  const say = useToast()
  const reply = useMutation(trpc.followup.replyToReview.mutationOptions({ onSuccess: () => say(words.review.thanks) }))
  return (
    <Answers about={about} error={reply.error}>
      {(['yes', 'partly', 'no'] as const).map((changed) => (
        <Button key={changed} busy={reply.isPending} onClick={() => reply.mutate({ decisionId, changed, remark: null })}>
          {words.review[changed]}
        </Button>
      ))}
    </Answers>
  )
}

function Recheck({ lessonId, about }: { lessonId: string; about: string }) {
  const say = useToast()
  const confirm = useMutation(trpc.lessons.confirm.mutationOptions({ onSuccess: () => say(words.recheck.thanks) }))
  return (
    <Answers about={about} error={confirm.error}>
      <Button busy={confirm.isPending} onClick={() => confirm.mutate({ lessonId, holds: true })}>
        {words.recheck.holds}
      </Button>
      <Button busy={confirm.isPending} onClick={() => confirm.mutate({ lessonId, holds: false })}>
        {words.recheck.slipped}
      </Button>
    </Answers>
  )
}

function Answers({ about, error, children }: { about: string; error: unknown; children: ReactNode }) {
  return (
    <>
      {error ? <ErrorState error={error} /> : null}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are buttons that act at once */}
      <div className="lb-rsvp lb-quick" role="group" aria-label={about}>
        {children}
      </div>
    </>
  )
}
