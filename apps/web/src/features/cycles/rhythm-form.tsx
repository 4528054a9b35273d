import { NTHS, WEEKDAYS } from '@lerende/cycles/inputs'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { trpc } from '../../lib/trpc.ts'
import { useForm } from '../../lib/use-form.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { Text } from '../../ui/text.tsx'
import { Select, TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { DayFit } from './day-fit.tsx'
import type { Overleg } from './overleg-screen.tsx'
import { isOften, rhythmForm, startOf } from './rhythm.ts'
import { RhythmPreview } from './rhythm-preview.tsx'
import { texts } from './rhythm-texts.ts'

const OFTEN = Object.entries(texts.oftenOptions).flatMap(([value, label]) => (isOften(value) ? [{ value, label }] : []))
const WEEKDAY_OPTIONS = WEEKDAYS.map((value) => ({ value, label: texts.weekdays[value] }))
const NTH_OPTIONS = NTHS.map((value) => ({ value, label: texts.nths[value] }))
const HOLIDAY_OPTIONS = (['move-later', 'move-earlier', 'skip'] as const).map((value) => ({ value, label: texts.holidayRules[value] }))

/** A rhythm out of choices that people know; what it comes to stands below it before it is saved. */
export function RhythmForm({ overleg, today }: { overleg: Overleg; today: string }) {
  const say = useToast()
  const navigate = useNavigate()
  const change = useMutation(trpc.cycles.changeRhythm.mutationOptions())
  const params = { overlegId: overleg.id }
  const form = useForm({
    keep: `rhythm.${overleg.id}`,
    schema: rhythmForm,
    start: startOf(overleg, today),
    send: async (rhythm) => {
      await change.mutateAsync({ ...params, ...rhythm })
      say(texts.saved)
      await navigate({ to: '/overleggen/$overlegId', params })
    },
  })
  const { values, errors, set } = form
  return (
    <FormFrame form={form}>
      <Text>{texts.now({ rhythm: overleg.rhythm })}</Text>
      <Select
        name="rrule"
        label={texts.often}
        empty={texts.chooseOften}
        options={OFTEN}
        value={values.rrule}
        error={errors['rrule']}
        onChange={(often) => set('rrule', often)}
      />
      {values.rrule.startsWith('month') ? (
        <ChoiceField
          name="nth"
          label={texts.nth}
          options={NTH_OPTIONS}
          value={values.nth}
          error={errors['nth']}
          onChange={(nth) => set('nth', nth)}
        />
      ) : null}
      <ChoiceField
        name="weekday"
        label={texts.weekday}
        options={WEEKDAY_OPTIONS}
        value={values.weekday}
        error={errors['weekday']}
        onChange={(weekday) => set('weekday', weekday)}
      />
      <DayFit overlegId={overleg.id} on={values.weekday === null ? null : WEEKDAYS.indexOf(values.weekday) + 1} />
      <TextField
        name="fromDay"
        type="date"
        label={texts.fromDay}
        description={texts.fromDayHelp}
        value={values.fromDay}
        error={errors['fromDay']}
        onChange={(fromDay) => set('fromDay', fromDay)}
      />
      <TextField
        name="startsLocal"
        type="time"
        label={texts.time}
        value={values.startsLocal}
        error={errors['startsLocal']}
        onChange={(time) => set('startsLocal', time)}
      />
      <TextField
        name="durationMinutes"
        inputMode="numeric"
        maxLength={3}
        label={texts.duration}
        value={values.durationMinutes}
        error={errors['durationMinutes']}
        onChange={(minutes) => set('durationMinutes', minutes)}
      />
      <ChoiceField
        name="holidayRule"
        label={texts.holidays}
        options={HOLIDAY_OPTIONS}
        value={values.holidayRule}
        error={errors['holidayRule']}
        onChange={(rule) => set('holidayRule', rule)}
      />
      <RhythmPreview values={values} today={today} />
      <ButtonGroup>
        <Button kind="primary" type="submit" busy={form.busy}>
          {texts.save}
        </Button>
        <ButtonLink to="/overleggen/$overlegId" params={params} activeOptions={{ exact: true }}>
          {texts.cancel}
        </ButtonLink>
      </ButtonGroup>
    </FormFrame>
  )
}
