import { correctInput } from '@lerende/privacy/inputs'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type Me, refreshMe, useMe } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { useForm } from '../../lib/use-form.ts'
import { Button } from '../../ui/button.tsx'
import { Loaded } from '../../ui/feedback.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { Select, TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { texts } from './texts.ts'

const words = texts.mine.correct
type Person = NonNullable<Me>['person']

/** What the register says of me, to mend. */
export function CorrectForm() {
  const me = useMe()
  const organisations = useQuery(trpc.network.organisations.queryOptions(undefined, { enabled: me?.person.role !== 'gast' }))
  if (!me) return null
  if (me.person.role === 'gast') return <Fields person={me.person} organisations={[]} />
  return <Loaded query={organisations}>{(all) => <Fields person={me.person} organisations={all} />}</Loaded>
}

function Fields({ person, organisations }: { person: Person; organisations: readonly { id: string; name: string; archived: boolean }[] }) {
  const say = useToast()
  const correct = useMutation(trpc.privacy.correct.mutationOptions())
  const own = organisations.find(({ name }) => name === person.organisationName)
  const start: { name: string; functie: string; organisationId?: string | null } = { name: person.name, functie: person.functie }
  // Who does not see the organisations cannot change theirs either.
  if (organisations.length > 0) start.organisationId = own?.id ?? null
  const form = useForm({
    keep: 'correct',
    schema: correctInput,
    start,
    send: async (input) => {
      await correct.mutateAsync(input)
      await refreshMe()
      say(words.saved)
    },
  })
  const { values, errors, set } = form
  return (
    <FormFrame form={form}>
      <TextField
        name="name"
        label={words.name}
        autoComplete="name"
        value={values.name}
        error={errors['name']}
        onChange={(name) => set('name', name)}
      />
      <TextField
        name="functie"
        optional
        label={words.functie}
        autoComplete="organization-title"
        value={values.functie}
        error={errors['functie']}
        onChange={(functie) => set('functie', functie)}
      />
      {organisations.length > 0 ? (
        <Select
          name="organisationId"
          optional
          label={words.organisation}
          empty={words.noOrganisation}
          options={organisations.filter((one) => !one.archived || one.id === own?.id).map(({ id, name }) => ({ value: id, label: name }))}
          value={values.organisationId ?? ''}
          error={errors['organisationId']}
          onChange={(organisationId) => set('organisationId', organisationId || null)}
        />
      ) : null}
      <div>
        <Button kind="primary" type="submit" busy={form.busy}>
          {words.save}
        </Button>
      </div>
    </FormFrame>
  )
}
