import { giveVerdictInput } from '@lerende/followup/inputs'
import { useMutation } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'
import { useForm } from '../../lib/use-form.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { GuardedArea } from '../../ui/guarded-area.tsx'
import { useToast } from '../../ui/toast.tsx'
import { texts } from './my-input-texts.ts'

const VERDICTS = (['usable', 'partly', 'no'] as const).map((value) => ({ value, ...texts.verdict.options[value] }))
type Verdict = (typeof VERDICTS)[number]['value']

/** Whether the answer helps. 'Nee' opens the point again, so it asks for a word on what is missing. */
export function VerdictForm({ answerId }: { answerId: string }) {
  const say = useToast()
  const give = useMutation(trpc.followup.giveVerdict.mutationOptions())
  const start: { answerId: string; verdict: Verdict | null; remark: string } = { answerId, verdict: null, remark: '' }
  const form = useForm({
    keep: `verdict.${answerId}`,
    schema: giveVerdictInput,
    start,
    send: async (input) => {
      const { reopened } = await give.mutateAsync(input)
      say(reopened ? texts.verdict.reopened : texts.verdict.thanks)
    },
  })
  const { values, errors, set } = form
  return (
    <FormFrame form={form}>
      <ChoiceField
        name="verdict"
        label={texts.verdict.title}
        description={texts.verdict.lead}
        options={VERDICTS}
        value={values.verdict}
        error={errors['verdict']}
        onChange={(verdict) => set('verdict', verdict)}
      />
      {values.verdict ? (
        <GuardedArea
          name="remark"
          label={values.verdict === 'usable' ? texts.verdict.remarkUsable : texts.verdict.remark}
          description={texts.verdict.remarkHelp}
          optional={values.verdict !== 'no'}
          rows={2}
          maxLength={1000}
          value={values.remark}
          error={errors['remark']}
          onChange={(remark) => set('remark', remark)}
        />
      ) : null}
      <ButtonGroup>
        <Button kind="primary" type="submit" busy={form.busy}>
          {texts.verdict.send}
        </Button>
      </ButtonGroup>
    </FormFrame>
  )
}
