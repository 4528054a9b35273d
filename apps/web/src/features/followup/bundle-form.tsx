import { addToBundleInput, createBundleInput } from '@lerende/followup/inputs'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { trpc } from '../../lib/trpc.ts'
import { useForm } from '../../lib/use-form.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { ChoiceField, ChoicesField } from '../../ui/choice-field.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { GuardedField } from '../../ui/guarded-area.tsx'
import { Select } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import type { OpenBundle, Signal } from './bundle-part.tsx'
import { texts } from './facilitate-texts.ts'
import { SignalText } from './signal-text.tsx'

interface Props {
  overlegId: string
  signals: readonly Signal[]
  bundles: readonly OpenBundle[]
  chosen: readonly string[]
  onDone: () => void
}

const PLACES = [
  { value: 'fresh', label: texts.bundle.fresh },
  { value: 'existing', label: texts.bundle.existing },
] as const

/** Puts chosen points in a new bundle, or with one that is there. */
export function BundleForm(props: Props) {
  const [place, setPlace] = useState<'fresh' | 'existing'>('fresh')
  const [signalIds, setSignalIds] = useState<string[]>([...props.chosen])
  const choose = { ...props, signalIds, onChoose: setSignalIds }
  const where =
    props.bundles.length === 0 ? null : (
      <ChoiceField name="place" label={texts.bundle.where} options={PLACES} value={place} onChange={setPlace} />
    )
  return place === 'fresh' ? <NewBundle {...choose} where={where} /> : <ExistingBundle {...choose} where={where} />
}

type Chosen = Props & { signalIds: string[]; onChoose: (signalIds: string[]) => void; where: ReactNode }

function NewBundle({ overlegId, onDone, where, ...points }: Chosen) {
  const say = useToast()
  const create = useMutation(trpc.followup.createBundle.mutationOptions())
  const form = useForm({
    schema: createBundleInput,
    start: { overlegId, title: '', signalIds: points.signalIds },
    send: async (input) => {
      await create.mutateAsync(input)
      say(texts.bundle.made)
      onDone()
    },
  })
  const { values, errors, set } = form
  return (
    <FormFrame form={form}>
      <PointsField {...points} error={errors['signalIds']} onPick={(ids) => set('signalIds', ids)} />
      {where}
      <GuardedField
        name="title"
        label={texts.bundle.title}
        description={texts.bundle.titleHelp}
        maxLength={120}
        value={values.title}
        error={errors['title']}
        onChange={(title) => set('title', title)}
      />
      <ButtonGroup>
        <Button kind="primary" type="submit" busy={form.busy}>
          {texts.bundle.make}
        </Button>
      </ButtonGroup>
    </FormFrame>
  )
}

function ExistingBundle({ onDone, where, bundles, ...points }: Chosen) {
  const say = useToast()
  const add = useMutation(trpc.followup.addToBundle.mutationOptions())
  const form = useForm({
    schema: addToBundleInput,
    start: { bundleId: '', signalIds: points.signalIds },
    send: async (input) => {
      await add.mutateAsync(input)
      say(texts.bundle.added)
      onDone()
    },
  })
  const { values, errors, set } = form
  return (
    <FormFrame form={form}>
      <PointsField {...points} error={errors['signalIds']} onPick={(ids) => set('signalIds', ids)} />
      {where}
      <Select
        name="bundleId"
        label={texts.bundle.which}
        empty={texts.bundle.whichEmpty}
        options={bundles.map(({ id, title }) => ({ value: id, label: title }))}
        value={values.bundleId}
        error={errors['bundleId'] && texts.bundle.whichEmpty}
        onChange={(bundleId) => set('bundleId', bundleId)}
      />
      <ButtonGroup>
        <Button kind="primary" type="submit" busy={form.busy}>
          {texts.bundle.add}
        </Button>
      </ButtonGroup>
    </FormFrame>
  )
}

/** What is ticked is kept above both forms, so that changing one's mind about where it goes costs nothing. */
function PointsField({
  signals,
  signalIds,
  error,
  onChoose,
  onPick,
}: Pick<Chosen, 'signals' | 'signalIds' | 'onChoose'> & { error: string | undefined; onPick: (signalIds: string[]) => void }) {
  return (
    <ChoicesField
      name="signalIds"
      label={texts.bundle.choose}
      options={signals.map((signal) => ({ value: signal.id, label: <SignalText signal={signal} /> }))}
      value={signalIds}
      error={error}
      onChange={(ids) => {
        onChoose(ids)
        onPick(ids)
      }}
    />
  )
}
