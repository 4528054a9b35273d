import { type PreferenceInput, preferenceInput } from '@lerende/digests/inputs'
import { useMutation } from '@tanstack/react-query'
import { showMoment } from '../../lib/dates.ts'
import { useToday } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { useForm } from '../../lib/use-form.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { CheckField, ChoiceField } from '../../ui/choice-field.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { Text } from '../../ui/text.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { texts } from './texts.ts'

const CADENCES = (['week', 'two-weeks', 'month', 'never'] as const).map((value) => ({ value, label: texts.settings.cadences[value] }))
const WEEKDAYS = (['1', '2', '3', '4', '5'] as const).map((value) => ({ value, label: texts.settings.weekdays[value] }))

/** How often, on which day and at what time someone wants a digest. */
export function PreferenceForm({ preference }: { preference: PreferenceInput & { nextAt: string | null } }) {
  const { nextAt, ...start } = preference
  const today = useToday()
  const say = useToast()
  const save = useMutation(trpc.digests.setPreference.mutationOptions())
  const form = useForm({
    keep: null,
    schema: preferenceInput,
    start,
    send: async (input) => {
      await save.mutateAsync(input)
      say(texts.settings.saved)
    },
  })
  const { values, errors, set } = form
  return (
    <FormFrame form={form}>
      <ChoiceField
        name="cadence"
        label={texts.settings.cadence}
        options={CADENCES}
        value={values.cadence}
        error={errors['cadence']}
        onChange={(cadence) => set('cadence', cadence)}
      />
      {values.cadence === 'never' ? null : (
        <>
          <ChoiceField
            name="weekday"
            label={texts.settings.weekday}
            options={WEEKDAYS}
            value={WEEKDAYS.find(({ value }) => Number(value) === values.weekday)?.value ?? null}
            error={errors['weekday']}
            onChange={(weekday) => set('weekday', Number(weekday))}
          />
          <TextField
            name="time"
            type="time"
            label={texts.settings.time}
            description={texts.settings.timeHelp}
            value={values.time}
            error={errors['time']}
            onChange={(time) => set('time', time)}
          />
        </>
      )}
      <CheckField name="atOnce" label={texts.settings.atOnce} checked={values.atOnce} onChange={(atOnce) => set('atOnce', atOnce)} />
      <CheckField name="letters" label={texts.settings.letters} checked={values.letters} onChange={(letters) => set('letters', letters)} />
      <ButtonGroup>
        <Button kind="primary" type="submit" busy={form.busy}>
          {texts.settings.save}
        </Button>
      </ButtonGroup>
      {preference.cadence === 'never' ? <Text soft>{texts.settings.nextNever}</Text> : null}
      {nextAt ? <Text soft>{texts.settings.next({ moment: showMoment(nextAt, today) })}</Text> : null}
    </FormFrame>
  )
}
