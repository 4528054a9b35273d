import { replyToReviewInput } from '@lerende/followup/inputs'
import { useMutation } from '@tanstack/react-query'
import { showDay } from '../../lib/dates.ts'
import { useToday } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { useForm } from '../../lib/use-form.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { GuardedArea } from '../../ui/guarded-area.tsx'
import { Text } from '../../ui/text.tsx'
import { useToast } from '../../ui/toast.tsx'
import { texts } from './review-texts.ts'

const CHANGES = (['yes', 'partly', 'no'] as const).map((value) => ({ value, ...texts.options[value] }))
type Changed = (typeof CHANGES)[number]['value']
export interface ReviewOf {
  decisionId: string
  decision: string
  untilDay: string | null
}

/** At a decision's review date: has it really changed? */
export function ReviewForm({ review }: { review: ReviewOf }) {
  const say = useToast()
  const today = useToday()
  const reply = useMutation(trpc.followup.replyToReview.mutationOptions())
  const start: { decisionId: string; changed: Changed | null; remark: string } = {
    decisionId: review.decisionId,
    changed: null,
    remark: '',
  }
  const form = useForm({
    keep: `review.${review.decisionId}`,
    schema: replyToReviewInput,
    start,
    send: async (input) => {
      await reply.mutateAsync(input)
      say(texts.thanks)
    },
  })
  const { values, errors, set } = form
  return (
    <Card title={texts.title} level={2} tone="heide">
      <Text>{texts.lead({ decision: review.decision })}</Text>
      <FormFrame form={form}>
        <ChoiceField
          name="changed"
          label={texts.title}
          description={review.untilDay ? texts.until({ day: showDay(review.untilDay, today) }) : undefined}
          options={CHANGES}
          value={values.changed}
          error={errors['changed']}
          onChange={(changed) => set('changed', changed)}
        />
        {values.changed ? (
          <GuardedArea
            name="remark"
            label={texts.remark}
            description={texts.remarkHelp}
            optional
            rows={2}
            maxLength={1000}
            value={values.remark}
            error={errors['remark']}
            onChange={(remark) => set('remark', remark)}
          />
        ) : null}
        <ButtonGroup>
          <Button kind="primary" type="submit" busy={form.busy}>
            {texts.send}
          </Button>
        </ButtonGroup>
      </FormFrame>
    </Card>
  )
}
