import { inviteeInput, inviteInput } from '@lerende/invitations/inputs'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { trpc } from '../../lib/trpc.ts'
import { useForm } from '../../lib/use-form.ts'
import { Button } from '../../ui/button.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { EmptyState, Loaded } from '../../ui/feedback.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { BackLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Text } from '../../ui/text.tsx'
import { useToast } from '../../ui/toast.tsx'
import { ListPart } from './list-part.tsx'
import { OpenPart } from './open-part.tsx'
import { PersonFields, type PersonStart, personStart } from './person-fields.tsx'
import { texts } from './texts.ts'

type OverlegRole = keyof typeof texts.roles
const OVERLEG_ROLES = (['lid', 'begeleider', 'coordinator'] as const).map((value) => ({ value, label: texts.roles[value] }))

/** Bringing people in: one person, or a list. */
export function InviteScreen() {
  const { overlegId } = useParams({ from: '/binnen/overleggen/$overlegId/uitnodigen' })
  const overleg = useQuery(trpc.cycles.overleg.queryOptions({ overlegId }))
  return (
    <Page
      width="text"
      title={texts.title}
      lead={overleg.data && texts.lead({ overleg: overleg.data.name })}
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
  const invite = useMutation(trpc.invitations.invite.mutationOptions())
  const start: PersonStart & { role: OverlegRole } = { ...personStart, role: 'lid' }
  const form = useForm({
    keep: `invite.${overlegId}`,
    schema: inviteeInput.extend({ role: inviteInput.shape.role }),
    start,
    send: async ({ role, ...person }) => {
      const { joined } = await invite.mutateAsync({ overlegId, role, people: [person] })
      say(joined > 0 ? texts.joinedOne({ name: person.name }) : texts.sent({ name: person.name }))
      onSent()
    },
  })
  const { values, errors, set } = form
  return (
    <FormFrame form={form}>
      <PersonFields form={form} />
      <ChoiceField
        name="role"
        label={texts.role}
        options={OVERLEG_ROLES}
        value={values.role}
        error={errors['role']}
        onChange={(role) => set('role', role)}
      />
      <div>
        <Button kind="primary" type="submit" busy={form.busy}>
          {texts.send}
        </Button>
      </div>
    </FormFrame>
  )
}
