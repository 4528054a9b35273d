import { resetSignInInput } from '@lerende/identity/inputs'
import { useMutation, useQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { trpc } from '../../lib/trpc.ts'
import { useForm } from '../../lib/use-form.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { Section } from '../../ui/layout.tsx'
import { Text } from '../../ui/text.tsx'
import { Select } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { texts } from './providers-texts.ts'

const words = texts.lost

/** Lets somebody in once who lost their passkey. */
export function LostPart() {
  const say = useToast()
  const people = useQuery(trpc.network.people.queryOptions())
  const reset = useMutation(trpc.identity.resetSignIn.mutationOptions())
  const form = useForm({
    keep: null,
    schema: resetSignInInput.extend({ personId: z.string().min(1, words.missing) }),
    start: { personId: '' },
    send: async (input) => {
      await reset.mutateAsync(input)
      say(words.done({ name: people.data?.find(({ id }) => id === input.personId)?.name ?? '' }))
      form.set('personId', '')
    },
  })
  return (
    <Section title={words.title}>
      <Text>{words.lead}</Text>
      <Card>
        <FormFrame form={form}>
          <Select
            name="personId"
            label={words.who}
            empty={words.choose}
            options={(people.data ?? []).map((one) => ({
              value: one.id,
              label: [one.name, one.organisationName].filter(Boolean).join(' · '),
            }))}
            value={form.values.personId}
            error={form.errors['personId']}
            onChange={(personId) => form.set('personId', personId)}
          />
          <div>
            <Button type="submit" busy={form.busy}>
              {words.let}
            </Button>
          </div>
        </FormFrame>
      </Card>
    </Section>
  )
}
