import type { Bundle, Step } from './bundle-actions.tsx'
import { DecideForm } from './decide-form.tsx'
import { LessonForm } from './lesson-form.tsx'
import { AnswerForm, EscalateForm, ReferBackForm, RenameForm, ReopenForm } from './move-forms.tsx'

export interface BundleFormProps {
  step: Step
  bundle: Bundle
  onDone: () => void
}

/** The form of one step that a bundle can take. */
export function BundleForm({ step, bundle, onDone }: BundleFormProps) {
  const of = { bundleId: bundle.id, onDone }
  switch (step) {
    case 'decide':
      return <DecideForm {...of} standing={bundle.decisions.find(({ standing }) => standing) ?? null} />
    case 'answer':
      return <AnswerForm {...of} />
    case 'escalate':
      return <EscalateForm {...of} />
    case 'referBack':
      return <ReferBackForm {...of} />
    case 'rename':
      return <RenameForm {...of} title={bundle.title} />
    case 'reopen':
      return <ReopenForm {...of} />
    case 'lesson':
      return <LessonForm {...of} />
    default:
      return step satisfies never
  }
}
