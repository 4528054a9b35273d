import { ontmoetingPersonInput } from '@lerende/cycles/inputs'
import { useMutation, useQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { trpc } from '../../lib/trpc.ts'
import { useForm } from '../../lib/use-form.ts'
import { Button } from '../../ui/button.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { Select } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { texts } from './ontmoeting-texts.ts'
import '../../ui/people.css'

const words = texts.ask
type As = keyof typeof words.roles
const ROLES = (['gast', 'begeleider'] as const).map((value) => ({ value, ...words.roles[value] }))

/** Asks somebody for one ontmoeting. */
export function AskForm({ ontmoetingId, onDone }: { ontmoetingId: string; onDone: () => void }) {
  const say = useToast()
  const people = useQuery(trpc.network.people.queryOptions())
  const guest = useMutation(trpc.cycles.askGuest.mutationOptions())
  const begeleider = useMutation(trpc.cycles.askBegeleider.mutationOptions())
  const start: { ontmoetingId: string; personId: string; as: As } = { ontmoetingId, personId: '', as: 'gast' }
  const form = useForm({
    keep: null,
    schema: ontmoetingPersonInput.extend({ personId: z.string().min(1, words.personMissing), as: z.enum(['gast', 'begeleider']) }),
    start,
    send: async ({ as, ...who }) => {
      await (as === 'gast' ? guest : begeleider).mutateAsync(who)
      say(words.saved({ name: people.data?.find(({ id }) => id === who.personId)?.name ?? '' }))
      onDone()
    },
  })
  const { values, errors, set } = form
  return (
    <FormFrame form={form}>
      <Select
        name="personId"
        label={words.person}
        empty={words.choose}
        options={(people.data ?? []).map((one) => ({ value: one.id, label: [one.name, one.organisationName].filter(Boolean).join(' · ') }))}
        value={values.personId}
        error={errors.personId}
        onChange={(personId) => set('personId', personId)}
      />
      <ChoiceField name="as" label={words.as} options={ROLES} value={values.as} error={errors.as} onChange={(as) => set('as', as)} />
      <div>
        <Button kind="primary" type="submit" busy={form.busy}>
          {words.save}
        </Button>
      </div>
    </FormFrame>
  )
}
