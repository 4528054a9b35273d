import { decideInput } from '@lerende/followup/inputs'
import { useMutation } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'
import { useForm } from '../../lib/use-form.ts'
import { useSeenDecision } from '../../lib/use-seen-decision.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { Alert } from '../../ui/feedback.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { GuardedArea } from '../../ui/guarded-area.tsx'
import { Text } from '../../ui/text.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { texts } from './meeting-texts.ts'

export interface DecisionFormProps {
  bundleId: string
  /** the line in which it was proposed */
  noteId: string
  /** what people wrote together */
  text: string
  /** the decision that stands now */
  standing: { id: string; text: string } | null
  onDone: () => void
}

/** A proposal that people wrote together becomes the decision, in the words that who leads gives it. */
export function DecisionForm({ bundleId, noteId, text, standing, onDone }: DecisionFormProps) {
  const seen = useSeenDecision(standing)
  const say = useToast()
  const decide = useMutation(trpc.followup.decide.mutationOptions())
  const form = useForm({
    keep: `minuted.${noteId}`,
    schema: decideInput,
    start: { bundleId, kind: 'besluit' as const, text, owner: '' },
    send: async (input) => {
      await seen.send((instead) => decide.mutateAsync({ ...input, instead }))
      say(texts.notes.decided)
      onDone()
    },
  })
  return (
    <FormFrame form={form}>
      {seen.other ? (
        <Alert kind="warning" title={texts.notes.decision} level={3} live>
          <Text>{seen.other.text}</Text>
        </Alert>
      ) : null}
      <GuardedArea
        name="text"
        label={texts.notes.decideText}
        description={texts.notes.decideTextHelp}
        maxLength={2000}
        value={form.values.text}
        error={form.errors['text']}
        onChange={(words) => form.set('text', words)}
      />
      <TextField
        name="owner"
        label={texts.notes.owner}
        description={texts.notes.ownerHelp}
        optional
        maxLength={120}
        value={form.values.owner}
        error={form.errors['owner']}
        onChange={(owner) => form.set('owner', owner)}
      />
      <Text soft>{texts.notes.review}</Text>
      <ButtonGroup>
        <Button kind="primary" type="submit" busy={form.busy}>
          {texts.notes.decide}
        </Button>
        <Button kind="subtle" onClick={onDone}>
          {texts.notes.keep}
        </Button>
      </ButtonGroup>
    </FormFrame>
  )
}
