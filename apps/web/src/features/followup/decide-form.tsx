import { decideInput } from '@lerende/followup/inputs'
import { useMutation, useQuery } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'
import { useForm } from '../../lib/use-form.ts'
import { useSeenDecision } from '../../lib/use-seen-decision.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { Alert, Loaded } from '../../ui/feedback.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { GuardedArea, GuardedField } from '../../ui/guarded-area.tsx'
import { Text } from '../../ui/text.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { texts } from './bundle-texts.ts'
import { FormButtons } from './form-buttons.tsx'

const words = texts.decideForm
const KINDS = (['besluit', 'geparkeerd', 'verwezen'] as const).map((value) => ({ value, ...words.kinds[value] }))

interface Props {
  bundleId: string
  /** the decision that stands now */
  standing: { id: string; text: string } | null
  onDone: () => void
}

/** What was decided: something happens, it rests until a day, or somebody else takes it up. */
export function DecideForm({ bundleId, standing, onDone }: Props) {
  const proposed = useQuery(trpc.followup.proposedReviewDay.queryOptions())
  return (
    <Loaded query={proposed} lines={4}>
      {({ day }) => <Fields bundleId={bundleId} standing={standing} proposedDay={day} onDone={onDone} />}
    </Loaded>
  )
}

function Fields({ bundleId, standing, proposedDay, onDone }: Props & { proposedDay: string }) {
  const seen = useSeenDecision(standing)
  const say = useToast()
  const decide = useMutation(trpc.followup.decide.mutationOptions())
  const form = useForm({
    keep: `decide.${bundleId}`,
    schema: decideInput,
    start: {
      bundleId,
      kind: 'besluit' as (typeof KINDS)[number]['value'],
      text: '',
      reason: '',
      owner: '',
      referredTo: '',
      reviewDay: proposedDay,
      returnDay: proposedDay,
    },
    send: async (input) => {
      await seen.send((instead) => decide.mutateAsync({ ...input, instead }))
      say(words.saved)
      onDone()
    },
  })
  const { values, errors, set } = form
  const { kind } = values
  return (
    <FormFrame form={form}>
      {seen.other ? (
        <Alert kind="warning" title={texts.decision} level={3} live>
          <Text>{seen.other.text}</Text>
        </Alert>
      ) : null}
      <ChoiceField
        name="kind"
        label={words.kind}
        options={KINDS}
        value={kind}
        error={errors['kind']}
        onChange={(one) => set('kind', one)}
      />
      {kind === 'besluit' ? (
        <>
          <GuardedArea
            name="text"
            label={words.text}
            description={words.textHelp}
            maxLength={2000}
            value={values.text}
            error={errors['text']}
            onChange={(text) => set('text', text)}
          />
          <TextField
            name="owner"
            label={words.owner}
            description={words.ownerHelp}
            optional
            maxLength={120}
            value={values.owner}
            error={errors['owner']}
            onChange={(owner) => set('owner', owner)}
          />
        </>
      ) : null}
      {kind === 'verwezen' ? (
        <GuardedField
          name="referredTo"
          label={words.referredTo}
          maxLength={200}
          value={values.referredTo}
          error={errors['referredTo']}
          onChange={(referredTo) => set('referredTo', referredTo)}
        />
      ) : null}
      <GuardedArea
        name="reason"
        label={words.reason}
        optional={kind === 'besluit'}
        rows={2}
        maxLength={1000}
        value={values.reason}
        error={errors['reason']}
        onChange={(reason) => set('reason', reason)}
      />
      {kind === 'geparkeerd' ? (
        <TextField
          name="returnDay"
          label={words.returnDay}
          type="date"
          value={values.returnDay}
          error={errors['returnDay']}
          onChange={(day) => set('returnDay', day)}
        />
      ) : (
        <TextField
          name="reviewDay"
          label={words.reviewDay}
          description={words.reviewHelp}
          type="date"
          value={values.reviewDay}
          error={errors['reviewDay']}
          onChange={(day) => set('reviewDay', day)}
        />
      )}
      <FormButtons save={words.save} busy={form.busy} onCancel={onDone} />
    </FormFrame>
  )
}
