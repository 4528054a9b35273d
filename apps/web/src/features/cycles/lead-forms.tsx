import { cancelOntmoetingInput } from '@lerende/cycles/inputs'
import { useMutation } from '@tanstack/react-query'
import { dayOf, showTime } from '../../lib/dates.ts'
import { trpc } from '../../lib/trpc.ts'
import { useForm } from '../../lib/use-form.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { GuardedArea } from '../../ui/guarded-area.tsx'
import { Text } from '../../ui/text.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { DayFit } from './day-fit.tsx'
import { moveForm } from './move.ts'
import type { Ontmoeting } from './ontmoeting-screen.tsx'
import { texts } from './ontmoeting-texts.ts'
import { minutesBetween, type Proposed } from './proposed.ts'

/** Another moment or place for an ontmoeting. */
export function MoveForm({ ontmoeting, proposed, onDone }: { ontmoeting: Ontmoeting; proposed?: Proposed; onDone: () => void }) {
  const { startsAt, minutes } = proposed ?? {
    startsAt: ontmoeting.startsAt,
    minutes: minutesBetween(ontmoeting.startsAt, ontmoeting.endsAt),
  }
  const say = useToast()
  const move = useMutation(trpc.cycles.moveOntmoeting.mutationOptions())
  const form = useForm({
    keep: `move.${ontmoeting.id}`,
    schema: moveForm,
    start: {
      startsLocal: dayOf(startsAt),
      time: showTime(startsAt).slice(0, 5).replace('.', ':'),
      durationMinutes: String(minutes),
      place: ontmoeting.place,
    },
    send: async (moment) => {
      await move.mutateAsync({ ontmoetingId: ontmoeting.id, ...moment })
      say(texts.lead.moved)
      onDone()
    },
  })
  const { values, errors, set } = form
  return (
    <FormFrame form={form}>
      <Text>{texts.lead.moveHelp}</Text>
      <TextField
        name="startsLocal"
        type="date"
        label={texts.lead.day}
        value={values.startsLocal}
        error={errors.startsLocal}
        onChange={(day) => set('startsLocal', day)}
      />
      <DayFit overlegId={ontmoeting.overlegId} on={values.startsLocal} />
      <TextField
        name="time"
        type="time"
        label={texts.lead.time}
        value={values.time}
        error={errors.time}
        onChange={(time) => set('time', time)}
      />
      <TextField
        name="durationMinutes"
        inputMode="numeric"
        maxLength={3}
        label={texts.lead.duration}
        value={values.durationMinutes}
        error={errors.durationMinutes}
        onChange={(minutes) => set('durationMinutes', minutes)}
      />
      <TextField
        name="place"
        maxLength={200}
        label={texts.lead.place}
        value={values.place}
        error={errors.place}
        onChange={(place) => set('place', place)}
      />
      <ButtonGroup>
        <Button kind="primary" type="submit" busy={form.busy}>
          {texts.lead.moveSave}
        </Button>
        <Button kind="subtle" onClick={onDone}>
          {texts.lead.keep}
        </Button>
      </ButtonGroup>
    </FormFrame>
  )
}

/** An ontmoeting that does not go on, with the reason. */
export function CancelForm({ ontmoetingId, onDone }: { ontmoetingId: string; onDone: () => void }) {
  const say = useToast()
  const cancel = useMutation(trpc.cycles.cancelOntmoeting.mutationOptions())
  const form = useForm({
    keep: `cancel.${ontmoetingId}`,
    schema: cancelOntmoetingInput,
    start: { ontmoetingId, reason: '' },
    send: async (input) => {
      await cancel.mutateAsync(input)
      say(texts.lead.cancelled)
      onDone()
    },
  })
  return (
    <FormFrame form={form}>
      <Text>{texts.lead.cancelHelp}</Text>
      <GuardedArea
        name="reason"
        label={texts.lead.reason}
        description={texts.lead.reasonHelp}
        maxLength={300}
        value={form.values.reason}
        error={form.errors.reason}
        onChange={(reason) => form.set('reason', reason)}
      />
      <ButtonGroup>
        <Button kind="primary" danger type="submit" busy={form.busy}>
          {texts.lead.cancelSave}
        </Button>
        <Button kind="subtle" onClick={onDone}>
          {texts.lead.keep}
        </Button>
      </ButtonGroup>
    </FormFrame>
  )
}
