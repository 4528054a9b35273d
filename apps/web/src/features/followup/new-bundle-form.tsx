import { createBundleInput } from '@lerende/followup/inputs'
import { useMutation } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'
import { useForm } from '../../lib/use-form.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { GuardedField } from '../../ui/guarded-area.tsx'
import type { Signal } from './bundle-part.tsx'
import { texts } from './facilitate-texts.ts'
import { SignalText } from './signal-text.tsx'

export interface NewBundleProps {
  overlegId: string
  signals: readonly Signal[]
  onMade: (bundleId: string) => void
}

/** Gives chosen points a title; then they are a bundle. */
export function NewBundleForm({ overlegId, signals, onMade }: NewBundleProps) {
  const create = useMutation(trpc.followup.createBundle.mutationOptions())
  const signalIds = signals.map(({ id }) => id)
  const form = useForm({
    // A title is for these points and no others.
    keep: `bundle.${signalIds.toSorted().join()}`,
    schema: createBundleInput,
    start: { overlegId, title: '', signalIds },
    send: async (input) => onMade((await create.mutateAsync(input)).bundleId),
  })
  const { values, errors, set } = form
  return (
    <FormFrame form={form}>
      <ul className="lb-signals lb-signals--some">
        {signals.map((signal) => (
          <li key={signal.id}>
            <SignalText signal={signal} />
          </li>
        ))}
      </ul>
      <GuardedField
        name="title"
        label={texts.bundle.title}
        description={texts.bundle.titleHelp}
        maxLength={120}
        value={values.title}
        error={errors['title'] ?? errors['signalIds']}
        onChange={(title) => set('title', title)}
      />
      <ButtonGroup>
        <Button kind="primary" type="submit" busy={form.busy}>
          {texts.bundle.make}
        </Button>
      </ButtonGroup>
    </FormFrame>
  )
}
