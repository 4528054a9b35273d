import { inviteToNetworkInput } from '@lerende/invitations/inputs'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../../lib/trpc.ts'
import { useForm } from '../../lib/use-form.ts'
import { Button } from '../../ui/button.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { BackLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Text } from '../../ui/text.tsx'
import { useToast } from '../../ui/toast.tsx'
import { OpenPart } from './open-part.tsx'
import { PersonFields, type PersonStart, personStart } from './person-fields.tsx'
import { texts } from './texts.ts'

type NetworkRole = keyof typeof texts.network.roles
const NETWORK_ROLES = (['lid', 'beheerder'] as const).map((value) => ({ value, label: texts.network.roles[value] }))

/** Asking somebody for whom there is no overleg yet, or who will look after the network too. */
export function NetworkInviteScreen() {
  // Starts anew after each person that was asked.
  const [round, setRound] = useState(0)
  return (
    <Page width="text" title={texts.network.title} lead={texts.network.lead} back={<BackLink to="/beheer">{texts.network.back}</BackLink>}>
      <Stack gap="l">
        <Text soft>{texts.how}</Text>
        <Section title={texts.one}>
          <OneForm key={round} onSent={() => setRound((n) => n + 1)} />
        </Section>
        <OpenPart overlegId={null} />
      </Stack>
    </Page>
  )
}

function OneForm({ onSent }: { onSent: () => void }) {
  const say = useToast()
  const invite = useMutation(trpc.invitations.inviteToNetwork.mutationOptions())
  const start: PersonStart & { role: NetworkRole } = { ...personStart, role: 'lid' }
  const form = useForm({
    keep: 'invite',
    schema: inviteToNetworkInput,
    start,
    send: async (person) => {
      await invite.mutateAsync(person)
      say(texts.sent({ name: person.name }))
      onSent()
    },
  })
  return (
    <FormFrame form={form}>
      <PersonFields form={form} />
      <ChoiceField
        name="role"
        label={texts.role}
        options={NETWORK_ROLES}
        value={form.values.role}
        error={form.errors['role']}
        onChange={(role) => form.set('role', role)}
      />
      <div>
        <Button kind="primary" type="submit" busy={form.busy}>
          {texts.send}
        </Button>
      </div>
    </FormFrame>
  )
}
