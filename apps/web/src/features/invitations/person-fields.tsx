import { useQuery } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'
import type { Form } from '../../lib/use-form.ts'
import { Select, TextField } from '../../ui/text-field.tsx'
import { texts } from './texts.ts'

/** A type and not an interface: a form takes any record. */
export type PersonStart = {
  name: string
  email: string
  functie: string
  organisationId: string | null
}

export const personStart: PersonStart = { name: '', email: '', functie: '', organisationId: null }

/** Who is asked: the fields that every form for one person begins with. */
export function PersonFields<V extends PersonStart>({ form }: { form: Form<V> }) {
  const organisations = useQuery(trpc.network.organisations.queryOptions())
  // A form with more fields than these has these too.
  const { values, errors, set, check } = form as unknown as Form<PersonStart>
  return (
    <>
      <TextField name="name" label={texts.name} value={values.name} error={errors['name']} onChange={(name) => set('name', name)} />
      <TextField
        name="email"
        label={texts.email}
        type="email"
        inputMode="email"
        value={values.email}
        error={errors['email']}
        onChange={(email) => set('email', email)}
        onBlur={() => check('email')}
      />
      <TextField
        name="functie"
        optional
        label={texts.functie}
        description={texts.functieHelp}
        value={values.functie}
        error={errors['functie']}
        onChange={(functie) => set('functie', functie)}
      />
      <Select
        name="organisationId"
        optional
        label={texts.organisation}
        empty={texts.noOrganisation}
        options={(organisations.data ?? []).filter((one) => !one.archived).map(({ id, name }) => ({ value: id, label: name }))}
        value={values.organisationId ?? ''}
        error={errors['organisationId']}
        onChange={(organisationId) => set('organisationId', organisationId || null)}
      />
    </>
  )
}
