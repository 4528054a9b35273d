import { saveProviderInput } from '@lerende/identity/inputs'
import { useMutation, useQuery } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'
import { useForm } from '../../lib/use-form.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { Select, TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import type { Provider } from './providers-screen.tsx'
import { texts } from './providers-texts.ts'

/** Where people of an organisation sign in. The secret goes in and never comes out. */
export function ProviderForm({ provider, onSaved, onCancel }: { provider?: Provider; onSaved: () => void; onCancel?: () => void }) {
  const say = useToast()
  const organisations = useQuery(trpc.network.organisations.queryOptions())
  const save = useMutation(trpc.identity.saveProvider.mutationOptions())
  const form = useForm({
    keep: null,
    schema: saveProviderInput,
    start: {
      organisationId: provider?.organisationId ?? '',
      issuer: provider?.issuer ?? '',
      clientId: provider?.clientId ?? '',
      clientSecret: '',
    },
    send: async (input) => {
      await save.mutateAsync(input)
      say(texts.saved)
      onSaved()
    },
  })
  const { values, errors, set } = form
  return (
    <FormFrame form={form}>
      {provider ? null : (
        <Select
          name="organisationId"
          label={texts.organisation}
          empty={texts.choose}
          options={(organisations.data ?? []).filter((one) => !one.archived).map(({ id, name }) => ({ value: id, label: name }))}
          value={values.organisationId}
          error={errors['organisationId']}
          onChange={(v) => set('organisationId', v)}
        />
      )}
      <TextField
        name="issuer"
        type="url"
        label={texts.issuer}
        description={texts.issuerHelp}
        value={values.issuer}
        error={errors['issuer']}
        onChange={(v) => set('issuer', v)}
      />
      <TextField
        name="clientId"
        label={texts.clientId}
        autoComplete="off"
        value={values.clientId}
        error={errors['clientId']}
        onChange={(v) => set('clientId', v)}
      />
      <TextField
        name="clientSecret"
        type="password"
        label={texts.secret}
        description={provider ? texts.secretKept : texts.secretHelp}
        autoComplete="off"
        value={values.clientSecret}
        error={errors['clientSecret']}
        onChange={(v) => set('clientSecret', v)}
      />
      <ButtonGroup>
        <Button kind="primary" type="submit" busy={form.busy}>
          {texts.save}
        </Button>
        {onCancel ? <Button onClick={onCancel}>{texts.cancel}</Button> : null}
      </ButtonGroup>
    </FormFrame>
  )
}
