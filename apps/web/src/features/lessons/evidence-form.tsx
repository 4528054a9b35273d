import { addEvidenceInput } from '@lerende/lessons/inputs'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { newId } from '../../lib/new-id.ts'
import { trpc } from '../../lib/trpc.ts'
import { useForm } from '../../lib/use-form.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { GuardedArea } from '../../ui/guarded-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { texts } from './texts.ts'

export type Kennisbron = 'praktijk' | 'wetenschap' | 'ervaring'

/** One thing that is known about a lesson, and where it can be found. */
export function EvidenceForm({ lessonId, kennisbron, onDone }: { lessonId: string; kennisbron: Kennisbron; onDone: () => void }) {
  const say = useToast()
  const [evidenceId] = useState(newId)
  const add = useMutation(trpc.lessons.addEvidence.mutationOptions())
  const form = useForm({
    keep: `evidence.${lessonId}.${kennisbron}`,
    schema: addEvidenceInput,
    start: { evidenceId, lessonId, kennisbron, text: '', source: '' },
    send: async (input) => {
      await add.mutateAsync(input)
      say(texts.evidence.added)
      onDone()
    },
  })
  return (
    <FormFrame form={form}>
      <GuardedArea
        name="text"
        label={texts.evidence.text}
        description={texts.evidence.textHelp[kennisbron]}
        maxLength={500}
        value={form.values.text}
        error={form.errors['text']}
        onChange={(text) => form.set('text', text)}
      />
      <TextField
        name="source"
        label={texts.evidence.source}
        description={texts.evidence.sourceHelp}
        optional
        maxLength={200}
        value={form.values.source ?? ''}
        error={form.errors['source']}
        onChange={(source) => form.set('source', source)}
      />
      <ButtonGroup>
        <Button kind="primary" type="submit" busy={form.busy}>
          {texts.act.confirm}
        </Button>
        <Button kind="subtle" onClick={onDone}>
          {texts.act.cancel}
        </Button>
      </ButtonGroup>
    </FormFrame>
  )
}
