import { openDatePollInput } from '@lerende/cycles/inputs'
import { useMutation } from '@tanstack/react-query'
import { z } from 'zod'
import { trpc } from '../../lib/trpc.ts'
import { useForm } from '../../lib/use-form.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { GuardedField } from '../../ui/guarded-area.tsx'
import { Text } from '../../ui/text.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { texts } from './date-poll-texts.ts'
import { DayFit } from './day-fit.tsx'

interface Values extends Record<string, unknown> {
  topic: string
  place: string
  durationMinutes: string
  moments: readonly string[]
}

const MOST_MOMENTS = 10

/** As it is filled in: rows that were left empty are no moments. */
const datePollForm = z.preprocess((values) => {
  // Only this form fills it in.
  const filled = values as Values
  return { ...filled, durationMinutes: Number(filled.durationMinutes) || 0, moments: filled.moments.filter(Boolean) }
}, openDatePollInput)

/** Moments to ask the members for. What is free that day, and who works then, stands beside it. */
export function DatePollForm({ overlegId, place, minutes }: { overlegId: string; place: string; minutes: number }) {
  const say = useToast()
  const ask = useMutation(trpc.cycles.openDatePoll.mutationOptions())
  const form = useForm({
    keep: `date-poll.${overlegId}`,
    schema: datePollForm,
    start: { overlegId, topic: '', place, durationMinutes: String(minutes), moments: ['', '', ''] } as Values & { overlegId: string },
    send: async (input) => {
      await ask.mutateAsync(input)
      say(texts.sent)
    },
  })
  const { values, errors, set } = form
  const change = (at: number, moment: string) =>
    set(
      'moments',
      values.moments.map((one, n) => (n === at ? moment : one)),
    )
  return (
    <FormFrame form={form}>
      <Text>{texts.askHelp}</Text>
      <GuardedField
        name="topic"
        label={texts.topic}
        description={texts.topicHelp}
        maxLength={120}
        value={values.topic}
        error={errors.topic}
        onChange={(topic) => set('topic', topic)}
      />
      <TextField
        name="place"
        label={texts.place}
        maxLength={200}
        value={values.place}
        error={errors.place}
        onChange={(next) => set('place', next)}
      />
      <TextField
        name="durationMinutes"
        inputMode="numeric"
        maxLength={3}
        label={texts.duration}
        value={values.durationMinutes}
        error={errors.durationMinutes}
        onChange={(next) => set('durationMinutes', next)}
      />
      {values.moments.map((moment, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name but their place, and none is ever taken out
        <div key={at}>
          <TextField
            name={at === 0 ? 'moments' : `moments-${at}`}
            type="datetime-local"
            label={texts.moment({ n: at + 1 })}
            value={moment}
            error={at === 0 ? errors.moments : undefined}
            onChange={(next) => change(at, next)}
          />
          {moment ? <DayFit overlegId={overlegId} on={moment.slice(0, 10)} /> : null}
        </div>
      ))}
      <ButtonGroup>
        {values.moments.length < MOST_MOMENTS ? (
          <Button kind="subtle" onClick={() => set('moments', [...values.moments, ''])}>
            {texts.more}
          </Button>
        ) : null}
        <Button kind="primary" type="submit" busy={form.busy}>
          {texts.send}
        </Button>
      </ButtonGroup>
    </FormFrame>
  )
}
