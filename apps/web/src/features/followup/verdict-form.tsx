import { giveVerdictInput } from '@lerende/followup/inputs'
import { useMutation } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'
import { useForm } from '../../lib/use-form.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { useToast } from '../../ui/toast.tsx'
import { texts } from './my-input-texts.ts'
import { type Verdict, VerdictChoice, VerdictRemark } from './verdict-fields.tsx'

/** What I think of an answer to my point, and send from the app. */
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
      <VerdictChoice value={values.verdict} error={errors['verdict']} onChange={(verdict) => set('verdict', verdict)} />
      <VerdictRemark verdict={values.verdict} value={values.remark} error={errors['remark']} onChange={(remark) => set('remark', remark)} />
      <ButtonGroup>
        <Button kind="primary" type="submit" busy={form.busy}>
          {texts.verdict.send}
        </Button>
      </ButtonGroup>
    </FormFrame>
  )
}
