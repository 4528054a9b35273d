import { inviteeInput } from '@lerende/invitations/inputs'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { trpc } from '../../lib/trpc.ts'
import { useForm } from '../../lib/use-form.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState, Loaded } from '../../ui/feedback.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { BackLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Text } from '../../ui/text.tsx'
import { Select, TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { ListPart } from './list-part.tsx'
import { OpenPart } from './open-part.tsx'
import { texts } from './texts.ts'

/** Bringing people in: one person, or a list. */
export function InviteScreen() {
  const { overlegId } = useParams({ from: '/binnen/overleggen/$overlegId/uitnodigen' })
  const overleg = useQuery(trpc.cycles.overleg.queryOptions({ overlegId }))
  return (
    <Page
      width="text"
      title={texts.title}
      lead={overleg.data && texts.lead(overleg.data.name)}
      back={
        <BackLink to="/overleggen/$overlegId/leden" params={{ overlegId }}>
          {texts.back}
        </BackLink>
      }
    >
      <Loaded query={overleg} lines={8}>
        {(found) =>
          found.mayKeep ? (
            <Stack gap="l">
              <Text soft>{texts.how}</Text>
              <OnePart overlegId={overlegId} />
              <ListPart overlegId={overlegId} />
              <OpenPart overlegId={overlegId} />
            </Stack>
          ) : (
            <EmptyState title={texts.notYours}>{texts.notYoursHelp}</EmptyState>
          )
        }
      </Loaded>
    </Page>
  )
}

function OnePart({ overlegId }: { overlegId: string }) {
  // Starts anew after each person that was asked.
  const [round, setRound] = useState(0)
  return (
    <Section title={texts.one}>
      <OneForm key={round} overlegId={overlegId} onSent={() => setRound((n) => n + 1)} />
    </Section>
  )
}

function OneForm({ overlegId, onSent }: { overlegId: string; onSent: () => void }) {
  const say = useToast()
  const organisations = useQuery(trpc.network.organisations.queryOptions())
  const invite = useMutation(trpc.invitations.invite.mutationOptions())
  const start: { name: string; email: string; functie: string; organisationId: string | null } = {
    name: '',
    email: '',
    functie: '',
    organisationId: null,
  }
  const form = useForm({
    schema: inviteeInput,
    start,
    send: async (person) => {
      const { joined } = await invite.mutateAsync({ overlegId, people: [person] })
      say(joined > 0 ? texts.joinedOne(person.name) : texts.sent(person.name))
      onSent()
    },
  })
  const { values, errors, set, check } = form
  return (
    <FormFrame form={form}>
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
        options={(organisations.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={values.organisationId ?? ''}
        error={errors['organisationId']}
        onChange={(organisationId) => set('organisationId', organisationId || null)}
      />
      <div>
        <Button kind="primary" type="submit" busy={form.busy}>
          {texts.send}
        </Button>
      </div>
    </FormFrame>
  )
}
