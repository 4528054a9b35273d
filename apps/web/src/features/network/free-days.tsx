import { addFreePeriodInput } from '@lerende/cycles/inputs'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { showDay } from '../../lib/dates.ts'
import { useToday } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { useForm } from '../../lib/use-form.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ErrorState, Loaded } from '../../ui/feedback.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { GuardedField } from '../../ui/guarded-area.tsx'
import { Row, Section } from '../../ui/layout.tsx'
import { Text } from '../../ui/text.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { texts } from './beheer-texts.ts'

const words = texts.free

/** Days on which this network is free besides holidays: planning goes around them. */
export function FreeDays() {
  const say = useToast()
  const today = useToday()
  const periods = useQuery(trpc.cycles.freePeriods.queryOptions())
  const remove = useMutation(trpc.cycles.removeFreePeriod.mutationOptions({ onSuccess: () => say(words.removed) }))
  // A new key empties the form after something was added.
  const [added, setAdded] = useState(0)
  return (
    <Section title={words.title}>
      <Text>{words.lead}</Text>
      {remove.error ? <ErrorState error={remove.error} /> : null}
      <Loaded query={periods} lines={2}>
        {(all) => (
          <>
            {all.length === 0 ? <Text soft>{words.none}</Text> : null}
            {all.map(({ id, name, fromDay, untilDay }) => (
              <Row key={id}>
                <span>
                  {name}:{' '}
                  {fromDay === untilDay
                    ? showDay(fromDay, today)
                    : words.span({ from: showDay(fromDay, today), until: showDay(untilDay, today) })}
                </span>
                <Button
                  kind="subtle"
                  busy={remove.isPending}
                  aria-label={words.removeOf({ name })}
                  onClick={() => remove.mutate({ freePeriodId: id })}
                >
                  {words.remove}
                </Button>
              </Row>
            ))}
          </>
        )}
      </Loaded>
      <Card>
        <FreeDaysForm key={added} onAdded={() => setAdded((count) => count + 1)} />
      </Card>
    </Section>
  )
}

function FreeDaysForm({ onAdded }: { onAdded: () => void }) {
  const say = useToast()
  const add = useMutation(trpc.cycles.addFreePeriod.mutationOptions())
  const form = useForm({
    keep: 'free-days',
    schema: addFreePeriodInput,
    start: { name: '', fromDay: '', untilDay: '' },
    send: async (input) => {
      await add.mutateAsync(input)
      say(words.added)
      onAdded()
    },
  })
  const { values, errors, set } = form
  return (
    <FormFrame form={form}>
      <GuardedField
        name="name"
        label={words.name}
        maxLength={80}
        value={values.name}
        error={errors['name']}
        onChange={(v) => set('name', v)}
      />
      <TextField
        name="fromDay"
        label={words.fromDay}
        type="date"
        value={values.fromDay}
        error={errors['fromDay']}
        onChange={(v) => set('fromDay', v)}
      />
      <TextField
        name="untilDay"
        label={words.untilDay}
        type="date"
        value={values.untilDay}
        error={errors['untilDay']}
        onChange={(v) => set('untilDay', v)}
      />
      <ButtonGroup>
        <Button kind="primary" type="submit" busy={form.busy}>
          {words.add}
        </Button>
      </ButtonGroup>
    </FormFrame>
  )
}
