import { niveauCoordinatorInput } from '@lerende/cycles/inputs'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { z } from 'zod'
import { trpc } from '../../lib/trpc.ts'
import { useForm } from '../../lib/use-form.ts'
import { Button } from '../../ui/button.tsx'
import { Card, Tag } from '../../ui/card.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { ErrorState, Loaded } from '../../ui/feedback.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { Section } from '../../ui/layout.tsx'
import { Text } from '../../ui/text.tsx'
import { Select } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { texts } from './beheer-texts.ts'
import '../../ui/people.css'

const words = texts.niveaus
type Niveau = keyof typeof words.names
const NIVEAUS = (['bestuur', 'beleid', 'uitvoering'] as const).map((value) => ({ value, label: words.names[value] }))

/** Who coordinates every overleg of a niveau. */
export function NiveauCoordinators() {
  const say = useToast()
  const all = useQuery(trpc.cycles.niveauCoordinators.queryOptions())
  const remove = useMutation(trpc.cycles.dismissNiveauCoordinator.mutationOptions({ onSuccess: () => say(words.removed) }))
  // A new key empties the form after somebody was appointed.
  const [added, setAdded] = useState(0)
  return (
    <Section title={words.title}>
      <Text>{words.lead}</Text>
      {remove.error ? <ErrorState error={remove.error} /> : null}
      <Loaded query={all} lines={2}>
        {(found) =>
          found.length === 0 ? (
            <Text soft>{words.none}</Text>
          ) : (
            <ul className="lb-people" aria-label={words.title}>
              {found.map(({ niveau, personId, name }) => (
                <li key={`${niveau} ${personId}`} className="lb-people__one">
                  <span className="lb-people__who">{name}</span>
                  <div className="lb-row">
                    <Tag tone="heide">{words.names[niveau]}</Tag>
                    <Button
                      kind="subtle"
                      busy={remove.isPending}
                      aria-label={words.removeOf({ name, niveau: words.names[niveau] })}
                      onClick={() => remove.mutate({ niveau, personId })}
                    >
                      {words.remove}
                    </Button>
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <Card>
        <AppointForm key={added} onAdded={() => setAdded((count) => count + 1)} />
      </Card>
    </Section>
  )
}

function AppointForm({ onAdded }: { onAdded: () => void }) {
  const say = useToast()
  const people = useQuery(trpc.network.people.queryOptions())
  const appoint = useMutation(trpc.cycles.appointNiveauCoordinator.mutationOptions())
  const start: { niveau: Niveau; personId: string } = { niveau: 'uitvoering', personId: '' }
  const form = useForm({
    keep: null,
    schema: niveauCoordinatorInput.extend({ personId: z.string().min(1, words.personMissing) }),
    start,
    send: async (input) => {
      await appoint.mutateAsync(input)
      say(words.added({ name: people.data?.find(({ id }) => id === input.personId)?.name ?? '' }))
      onAdded()
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
        error={errors['personId']}
        onChange={(personId) => set('personId', personId)}
      />
      <ChoiceField
        name="niveau"
        label={words.niveau}
        options={NIVEAUS}
        value={values.niveau}
        error={errors['niveau']}
        onChange={(niveau) => set('niveau', niveau)}
      />
      <div>
        <Button kind="primary" type="submit" busy={form.busy}>
          {words.add}
        </Button>
      </div>
    </FormFrame>
  )
}
