import { useMutation } from '@tanstack/react-query'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { useState } from 'react'
import { trpc } from '../../lib/trpc.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorState } from '../../ui/feedback.tsx'
import { Text } from '../../ui/text.tsx'
import { useToast } from '../../ui/toast.tsx'
import { texts } from './bundle-texts.ts'
import { BundleForm } from './forms-on-demand.ts'

export type Bundle = inferOutput<typeof trpc.followup.bundle>
export type Step = 'decide' | 'answer' | 'escalate' | 'referBack' | 'rename' | 'reopen' | 'lesson'

const TITLES: Record<Step, string> = {
  decide: texts.decideForm.title,
  answer: texts.answerForm.title,
  escalate: texts.escalateForm.title,
  referBack: texts.referForm.title,
  rename: texts.renameForm.title,
  reopen: texts.reopenForm.title,
  lesson: texts.act.lesson,
}

/** What a coordinator or begeleider can do with a bundle as it stands; each step in a form of its own. */
export function BundleActions({ bundle, onWriting }: { bundle: Bundle; onWriting?: ((busy: boolean) => void) | undefined }) {
  const [step, setShown] = useState<Step | null>(null)
  const setStep = (next: Step | null) => {
    setShown(next)
    onWriting?.(next !== null)
  }
  // Who is writing goes on, also when somebody else was first: what was typed is theirs, and the server says how it stands.
  if (!bundle.mine && step === null) return null
  return (
    <>
      {bundle.status === 'gebundeld' || bundle.status === 'geagendeerd' ? <Text soft>{texts.act.first[bundle.status]}</Text> : null}
      <ButtonGroup>
        {bundle.status === 'geagendeerd' ? <Discuss bundleId={bundle.id} /> : null}
        {stepsFor(bundle).map(({ step: one, label, main }) => (
          <Button key={one} kind={main ? 'primary' : 'secondary'} onClick={() => setStep(one)}>
            {label}
          </Button>
        ))}
      </ButtonGroup>
      <Dialog open={step !== null} title={step ? TITLES[step] : ''} onClose={() => setStep(null)}>
        {step ? <BundleForm step={step} bundle={bundle} onDone={() => setStep(null)} /> : null}
      </Dialog>
    </>
  )
}

function Discuss({ bundleId }: { bundleId: string }) {
  const say = useToast()
  const discuss = useMutation(trpc.followup.discussBundle.mutationOptions({ onSuccess: () => say(texts.act.discussed) }))
  return (
    <>
      {discuss.error ? <ErrorState error={discuss.error} /> : null}
      <Button kind="primary" busy={discuss.isPending} onClick={() => discuss.mutate({ bundleId })}>
        {texts.act.discuss}
      </Button>
    </>
  )
}

function stepsFor(bundle: Bundle): Array<{ step: Step; label: string; main?: boolean }> {
  const moved = bundle.overlegId !== bundle.originOverlegId
  const move = [
    { step: 'escalate' as const, label: texts.act.escalate },
    ...(moved ? [{ step: 'referBack' as const, label: texts.act.referBack }] : []),
    { step: 'rename' as const, label: texts.act.rename },
  ]
  switch (bundle.status) {
    case 'gebundeld':
    case 'geagendeerd':
      return move
    case 'besproken': {
      const decided = bundle.decisions.some(({ standing }) => standing)
      if (!decided) return [{ step: 'decide', label: texts.act.decide, main: true }, ...move]
      return [{ step: 'answer', label: texts.act.answer, main: true }, { step: 'decide', label: texts.act.decideAgain }, ...move]
    }
    case 'beantwoord':
      return [
        { step: 'lesson', label: texts.act.lesson, main: true },
        { step: 'reopen', label: texts.act.reopen },
      ]
    default:
      return bundle.status satisfies never
  }
}
