import { raiseSignalInput } from '@lerende/followup/inputs'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { dayOf, showDay } from '../../lib/dates.ts'
import { newId } from '../../lib/new-id.ts'
import { useToday } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { useForm } from '../../lib/use-form.ts'
import { useTells } from '../../lib/use-tells.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { EmptyState, Loaded } from '../../ui/feedback.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { BackLink, ButtonLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { emptyPoint, type Point, PointFields } from '../../ui/point-fields.tsx'
import { Text } from '../../ui/text.tsx'
import { texts } from './my-input-texts.ts'

interface Raised {
  signalId: string
  dueAt: string
}

/** Brings in one point for one of my overleggen, without a reflection around it. */
export function RaiseScreen() {
  const [raised, setRaised] = useState<Raised | null>(null)
  if (raised) return <Done raised={raised} onAnother={() => setRaised(null)} />
  return (
    <Page width="text" title={texts.raise.title} lead={texts.raise.lead} back={<BackLink to="/mijn-inbreng">{texts.one.back}</BackLink>}>
      <Choose onRaised={setRaised} />
    </Page>
  )
}

function Choose({ onRaised }: { onRaised: (raised: Raised) => void }) {
  const overleggen = useQuery(trpc.cycles.overleggen.queryOptions())
  return (
    <Loaded query={overleggen} lines={6}>
      {(all) => {
        const mine = all.filter(({ role }) => role !== null)
        if (mine.length === 0) return <EmptyState title={texts.raise.none}>{texts.raise.noneHelp}</EmptyState>
        return <RaiseForm overleggen={mine} onRaised={onRaised} />
      }}
    </Loaded>
  )
}

function RaiseForm({ overleggen, onRaised }: { overleggen: readonly { id: string; name: string }[]; onRaised: (raised: Raised) => void }) {
  const raise = useMutation(trpc.followup.raiseSignal.mutationOptions())
  // The id is made once: a second try after a broken connection is the same point.
  const [signalId] = useState(newId)
  const only = overleggen.length === 1 ? overleggen[0] : undefined
  const start: { signalId: string; overlegId: string | null } & Pick<Point, keyof Point> = {
    signalId,
    overlegId: only?.id ?? null,
    ...emptyPoint,
  }
  const form = useForm({ keep: 'raise', schema: raiseSignalInput, start, send: async (input) => onRaised(await raise.mutateAsync(input)) })
  const { values, errors, set } = form
  const tells = useTells(values.overlegId)
  return (
    <FormFrame form={form}>
      {only ? (
        <Text>{texts.raise.goesTo({ overleg: only.name })}</Text>
      ) : (
        <ChoiceField
          name="overlegId"
          label={texts.raise.overleg}
          options={overleggen.map(({ id, name }) => ({ value: id, label: name }))}
          value={values.overlegId}
          error={errors['overlegId'] && texts.raise.chooseOverleg}
          onChange={(overlegId) => set('overlegId', overlegId)}
        />
      )}
      <PointFields
        value={values}
        tells={tells}
        errors={errors['kind'] ? { ...errors, kind: texts.raise.chooseKind } : errors}
        onChange={(change) => {
          if (change.kind !== undefined) set('kind', change.kind)
          if (change.text !== undefined) set('text', change.text)
          if (change.needed !== undefined) set('needed', change.needed)
          if (change.fromNiveau !== undefined) set('fromNiveau', change.fromNiveau)
          if (change.signed !== undefined) set('signed', change.signed)
        }}
      />
      <Text soft>{values.signed ? texts.raise.signed : texts.raise.sealed}</Text>
      <ButtonGroup>
        <Button kind="primary" type="submit" busy={form.busy}>
          {texts.raise.send}
        </Button>
      </ButtonGroup>
    </FormFrame>
  )
}

function Done({ raised, onAnother }: { raised: Raised; onAnother: () => void }) {
  const today = useToday()
  return (
    <Page width="text" title={texts.raise.doneTitle} lead={texts.raise.doneLead({ day: showDay(dayOf(raised.dueAt), today) })}>
      <Text>{texts.raise.doneHelp}</Text>
      <ButtonGroup>
        <ButtonLink to="/mijn-inbreng/$signalId" params={{ signalId: raised.signalId }} className="nl-button--primary">
          {texts.raise.follow}
        </ButtonLink>
        <Button onClick={onAnother}>{texts.raise.another}</Button>
      </ButtonGroup>
    </Page>
  )
}
