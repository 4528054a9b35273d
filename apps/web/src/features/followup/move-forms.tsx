import { answerBundleInput, escalateBundleInput, referBackInput, renameBundleInput, reopenBundleInput } from '@lerende/followup/inputs'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { trpc } from '../../lib/trpc.ts'
import { type Form, useForm } from '../../lib/use-form.ts'
import { FormFrame } from '../../ui/form.tsx'
import { GuardedArea, GuardedField } from '../../ui/guarded-area.tsx'
import { Text } from '../../ui/text.tsx'
import { useToast } from '../../ui/toast.tsx'
import { texts } from './bundle-texts.ts'
import { FormButtons } from './form-buttons.tsx'

interface Props {
  bundleId: string
  onDone: () => void
}

/** The answer, in plain words, to everyone who brought something in. */
export function AnswerForm({ bundleId, onDone }: Props) {
  const say = useToast()
  const answer = useMutation(trpc.followup.answerBundle.mutationOptions())
  const form = useForm({
    keep: `answer.${bundleId}`,
    schema: answerBundleInput,
    start: { bundleId, text: '' },
    send: async (input) => {
      await answer.mutateAsync(input)
      say(texts.answerForm.saved)
      onDone()
    },
  })
  return (
    <OneField form={form} save={texts.answerForm.save} onDone={onDone}>
      <GuardedArea
        name="text"
        label={texts.answerForm.text}
        description={texts.answerForm.help}
        rows={5}
        maxLength={3000}
        value={form.values.text}
        error={form.errors['text']}
        onChange={(text) => form.set('text', text)}
      />
    </OneField>
  )
}

/** Up, to the overleg above. */
export function EscalateForm({ bundleId, onDone }: Props) {
  const say = useToast()
  const escalate = useMutation(trpc.followup.escalateBundle.mutationOptions())
  const form = useForm({
    keep: `escalate.${bundleId}`,
    schema: escalateBundleInput,
    start: { bundleId, reason: '' },
    send: async (input) => {
      const { overlegName } = await escalate.mutateAsync(input)
      say(texts.escalateForm.saved({ overleg: overlegName }))
      onDone()
    },
  })
  return (
    <OneField form={form} save={texts.escalateForm.save} onDone={onDone}>
      <Text soft>{texts.escalateForm.help}</Text>
      <GuardedArea
        name="reason"
        label={texts.escalateForm.reason}
        maxLength={1000}
        value={form.values.reason}
        error={form.errors['reason']}
        onChange={(reason) => form.set('reason', reason)}
      />
    </OneField>
  )
}

/** Down again, to where it began. */
export function ReferBackForm({ bundleId, onDone }: Props) {
  const say = useToast()
  const refer = useMutation(trpc.followup.referBack.mutationOptions())
  const form = useForm({
    keep: `refer-back.${bundleId}`,
    schema: referBackInput,
    start: { bundleId, instruction: '' },
    send: async (input) => {
      await refer.mutateAsync(input)
      say(texts.referForm.saved)
      onDone()
    },
  })
  return (
    <OneField form={form} save={texts.referForm.save} onDone={onDone}>
      <GuardedArea
        name="instruction"
        label={texts.referForm.instruction}
        maxLength={1000}
        value={form.values.instruction}
        error={form.errors['instruction']}
        onChange={(instruction) => form.set('instruction', instruction)}
      />
    </OneField>
  )
}

/** Another title, by which contributors recognise their point. */
export function RenameForm({ bundleId, title, onDone }: Props & { title: string }) {
  const say = useToast()
  const rename = useMutation(trpc.followup.renameBundle.mutationOptions())
  const form = useForm({
    keep: `rename.${bundleId}`,
    schema: renameBundleInput,
    start: { bundleId, title },
    send: async (input) => {
      await rename.mutateAsync(input)
      say(texts.renameForm.saved)
      onDone()
    },
  })
  return (
    <OneField form={form} save={texts.renameForm.save} onDone={onDone}>
      <GuardedField
        name="title"
        label={texts.renameForm.field}
        maxLength={120}
        value={form.values.title}
        error={form.errors['title']}
        onChange={(value) => form.set('title', value)}
      />
    </OneField>
  )
}

/** Once more, because the overleg wants to. */
export function ReopenForm({ bundleId, onDone }: Props) {
  const say = useToast()
  const reopen = useMutation(trpc.followup.reopenBundle.mutationOptions())
  const form = useForm({
    keep: `reopen.${bundleId}`,
    schema: reopenBundleInput,
    start: { bundleId, reason: '' },
    send: async (input) => {
      await reopen.mutateAsync(input)
      say(texts.reopenForm.saved)
      onDone()
    },
  })
  return (
    <OneField form={form} save={texts.reopenForm.save} onDone={onDone}>
      <GuardedArea
        name="reason"
        label={texts.reopenForm.reason}
        maxLength={1000}
        value={form.values.reason}
        error={form.errors['reason']}
        onChange={(reason) => form.set('reason', reason)}
      />
    </OneField>
  )
}

function OneField<V>({ form, save, onDone, children }: { form: Form<V>; save: string; onDone: () => void; children: ReactNode }) {
  return (
    <FormFrame form={form}>
      {children}
      <FormButtons save={save} busy={form.busy} onCancel={onDone} />
    </FormFrame>
  )
}
