import { addMemberInput } from '@lerende/cycles/inputs'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { z } from 'zod'
import { trpc } from '../../lib/trpc.ts'
import { useForm } from '../../lib/use-form.ts'
import { Button } from '../../ui/button.tsx'
import { Tag } from '../../ui/card.tsx'
import { CheckField, ChoiceField } from '../../ui/choice-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { EmptyState, ErrorState, Loaded } from '../../ui/feedback.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { BackLink, ButtonLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Text } from '../../ui/text.tsx'
import { Select } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { Person } from './members-card.tsx'
import { texts } from './members-texts.ts'
import type { Overleg } from './overleg-screen.tsx'
import { words } from './words.ts'

const ROLES = (['lid', 'begeleider', 'coordinator'] as const).map((value) => ({ value, ...texts.roles[value] }))

/** Who is in an overleg, changed by its coordinator. */
export function MembersScreen() {
  const { overlegId } = useParams({ from: '/binnen/overleggen/$overlegId/leden' })
  const overleg = useQuery(trpc.cycles.overleg.queryOptions({ overlegId }))
  return (
    <Page
      width="text"
      title={texts.title}
      lead={overleg.data && texts.lead({ overleg: overleg.data.name })}
      back={
        <BackLink to="/overleggen/$overlegId" params={{ overlegId }} activeOptions={{ exact: true }}>
          {texts.back}
        </BackLink>
      }
    >
      <Loaded query={overleg} lines={8}>
        {(found) =>
          found.mayKeep ? (
            <Stack gap="l">
              <AddPart overleg={found} />
              <MemberList overleg={found} />
            </Stack>
          ) : (
            <EmptyState title={texts.notYours}>{texts.notYoursHelp}</EmptyState>
          )
        }
      </Loaded>
    </Page>
  )
}

function AddPart({ overleg }: { overleg: Overleg }) {
  // Starts anew after each person that was added.
  const [round, setRound] = useState(0)
  return (
    <Section
      title={texts.add}
      aside={
        <ButtonLink to="/overleggen/$overlegId/uitnodigen" params={{ overlegId: overleg.id }}>
          {texts.invite}
        </ButtonLink>
      }
    >
      <AddForm key={round} overleg={overleg} onAdded={() => setRound((n) => n + 1)} />
    </Section>
  )
}

function AddForm({ overleg, onAdded }: { overleg: Overleg; onAdded: () => void }) {
  const say = useToast()
  const people = useQuery(trpc.network.people.queryOptions())
  const add = useMutation(trpc.cycles.addMember.mutationOptions())
  const start: { overlegId: string; personId: string; role: 'lid' | 'begeleider' | 'coordinator'; partner: boolean } = {
    overlegId: overleg.id,
    personId: '',
    role: overleg.members.length === 0 ? 'coordinator' : 'lid',
    partner: false,
  }
  const form = useForm({
    keep: null,
    schema: addMemberInput.extend({ personId: z.string().min(1, texts.personMissing) }),
    start,
    send: async (input) => {
      await add.mutateAsync(input)
      say(texts.saved({ name: people.data?.find(({ id }) => id === input.personId)?.name ?? '' }))
      onAdded()
    },
  })
  const { values, errors, set } = form
  return (
    <FormFrame form={form}>
      <Text soft>{texts.addHelp}</Text>
      <Select
        name="personId"
        label={texts.person}
        empty={texts.choosePerson}
        options={(people.data ?? []).map((one) => ({ value: one.id, label: [one.name, one.organisationName].filter(Boolean).join(' · ') }))}
        value={values.personId}
        error={errors['personId']}
        onChange={(personId) => set('personId', personId)}
      />
      <ChoiceField
        name="role"
        label={texts.role}
        options={ROLES}
        value={values.role}
        error={errors['role']}
        onChange={(role) => set('role', role)}
      />
      {overleg.partnersEvery === null ? null : (
        <CheckField name="partner" label={texts.partner} checked={values.partner} onChange={(partner) => set('partner', partner)} />
      )}
      <div>
        <Button kind="primary" type="submit" busy={form.busy}>
          {texts.save}
        </Button>
      </div>
    </FormFrame>
  )
}

function MemberList({ overleg }: { overleg: Overleg }) {
  const [leaving, setLeaving] = useState<Overleg['members'][number] | null>(null)
  const gone = useQuery(trpc.digests.goneMembers.queryOptions({ overlegId: overleg.id }))
  const whose = (why: 'address' | 'complaint') => new Set(gone.data?.flatMap((one) => (one.why === why ? one.personId : [])))
  const isGone = whose('address')
  const complained = whose('complaint')
  return (
    <Section title={texts.members}>
      {overleg.members.length === 0 ? <EmptyState title={texts.none}>{texts.noneHelp}</EmptyState> : null}
      <ul className="lb-people">
        {overleg.members.map((one) => (
          <li key={one.personId} className="lb-people__one">
            <Person name={one.name} functie={one.functie} organisationName={one.organisationName} />
            <div className="lb-row">
              {one.role === 'lid' ? null : <Tag tone="heide">{words.roles[one.role]}</Tag>}
              {one.partner ? <Tag>{texts.partnerTag}</Tag> : null}
              {isGone.has(one.personId) ? <Tag tone="rood">{texts.goneTag}</Tag> : null}
              {complained.has(one.personId) ? <Tag>{texts.complainedTag}</Tag> : null}
              <Button kind="subtle" aria-label={texts.removeOne({ name: one.name })} onClick={() => setLeaving(one)}>
                {texts.remove}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {isGone.size > 0 ? <Text soft>{texts.goneHelp}</Text> : null}
      {complained.size > 0 ? <Text soft>{texts.complainedHelp}</Text> : null}
      <RemoveDialog overlegId={overleg.id} member={leaving} onClose={() => setLeaving(null)} />
    </Section>
  )
}

function RemoveDialog({
  overlegId,
  member,
  onClose,
}: {
  overlegId: string
  member: Overleg['members'][number] | null
  onClose: () => void
}) {
  const say = useToast()
  const remove = useMutation(
    trpc.cycles.removeMember.mutationOptions({
      onSuccess: () => {
        say(texts.removed({ name: member?.name ?? '' }))
        onClose()
      },
    }),
  )
  const close = () => {
    remove.reset()
    onClose()
  }
  return (
    <Dialog
      open={member !== null}
      title={member ? texts.removeTitle({ name: member.name }) : ''}
      onClose={close}
      actions={
        <>
          <Button
            danger
            kind="primary"
            busy={remove.isPending}
            onClick={() => member && remove.mutate({ overlegId, personId: member.personId })}
          >
            {texts.remove}
          </Button>
          <Button kind="subtle" onClick={close}>
            {texts.keep}
          </Button>
        </>
      }
    >
      <Text>{texts.removeHelp}</Text>
      {remove.error ? <ErrorState error={remove.error} /> : null}
    </Dialog>
  )
}
