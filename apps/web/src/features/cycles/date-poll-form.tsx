import { openDatePollInput } from '@lerende/cycles/inputs'
import { useMutation, useQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { useToday } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { useForm } from '../../lib/use-form.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { GuardedArea } from '../../ui/guarded-area.tsx'
import { Text } from '../../ui/text.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { texts } from './date-poll-texts.ts'

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
      <GuardedArea
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
          {moment ? <AboutDay overlegId={overlegId} day={moment.slice(0, 10)} /> : null}
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

/** What is free on a day, and how many members work then as far as they say so. */
function AboutDay({ overlegId, day }: { overlegId: string; day: string }) {
  const today = useToday()
  const valid = today !== undefined && z.iso.date().safeParse(day).success && day >= today
  const calendar = useQuery(trpc.cycles.calendar.queryOptions({ fromDay: day, untilDay: day }, { enabled: valid, staleTime: 600_000 }))
  const working = useQuery(trpc.cycles.workingDays.queryOptions({ overlegId }, { staleTime: 600_000 }))
  const free = calendar.data?.free ?? []
  const known = (working.data ?? []).filter(({ days }) => days !== null)
  return (
    <div aria-live="polite">
      {valid && free.length > 0 ? <Text>{texts.free({ names: free.map(({ name }) => name).join(', ') })}</Text> : null}
      {valid && known.length > 0 ? (
        <Text soft>{texts.working({ n: known.filter(({ days }) => days?.includes(weekdayOf(day))).length, total: known.length })}</Text>
      ) : null}
    </div>
  )
}

const DAY_MS = 86_400_000

/** 1 is Monday, as people fill in their working days; the first of January 1970 was a Thursday. */
const weekdayOf = (day: string): number => ((Math.floor(Date.parse(day) / DAY_MS) + 3) % 7) + 1
