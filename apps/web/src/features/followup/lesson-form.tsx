import { lessonFromBundleInput } from '@lerende/lessons/inputs'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { trpc } from '../../lib/trpc.ts'
import { useForm } from '../../lib/use-form.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { GuardedArea } from '../../ui/guarded-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { FormButtons } from './form-buttons.tsx'
import { texts as words } from './lesson-form-texts.ts'

const AARDEN = (['werkt-goed', 'kan-beter', 'randvoorwaarde', 'uitdaging'] as const).map((value) => ({ value, label: words.aarden[value] }))
const BRONNEN = (['praktijk', 'wetenschap', 'ervaring'] as const).map((value) => ({ value, label: words.bronnen[value] }))

/** What an answered bundle taught, with who keeps it alive. */
export function LessonForm({ bundleId, onDone }: { bundleId: string; onDone: () => void }) {
  const say = useToast()
  const navigate = useNavigate()
  const make = useMutation(trpc.lessons.fromBundle.mutationOptions())
  const start: {
    bundleId: string
    text: string
    aard: (typeof AARDEN)[number]['value'] | null
    kennisbron: (typeof BRONNEN)[number]['value']
    owner: string
  } = { bundleId, text: '', aard: null, kennisbron: 'praktijk', owner: '' }
  const form = useForm({
    keep: `lesson.${bundleId}`,
    schema: lessonFromBundleInput,
    start,
    send: async (input) => {
      const { lessonId } = await make.mutateAsync(input)
      say(words.saved)
      onDone()
      await navigate({ to: '/lessen/$lessonId', params: { lessonId } })
    },
  })
  const { values, errors, set } = form
  return (
    <FormFrame form={form}>
      <GuardedArea
        name="text"
        label={words.text}
        description={words.textHelp}
        maxLength={500}
        value={values.text}
        error={errors['text']}
        onChange={(text) => set('text', text)}
      />
      <ChoiceField
        name="aard"
        label={words.aard}
        options={AARDEN}
        value={values.aard}
        error={errors['aard']}
        onChange={(aard) => set('aard', aard)}
      />
      <ChoiceField
        name="kennisbron"
        label={words.kennisbron}
        options={BRONNEN}
        value={values.kennisbron}
        error={errors['kennisbron']}
        onChange={(kennisbron) => set('kennisbron', kennisbron)}
      />
      <TextField
        name="owner"
        label={words.owner}
        description={words.ownerHelp}
        maxLength={200}
        value={values.owner}
        error={errors['owner']}
        onChange={(owner) => set('owner', owner)}
      />
      <FormButtons save={words.save} busy={form.busy} onCancel={onDone} />
    </FormFrame>
  )
}
