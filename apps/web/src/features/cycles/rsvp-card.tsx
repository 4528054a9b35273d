import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../../lib/trpc.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ErrorState } from '../../ui/feedback.tsx'
import { Stack } from '../../ui/layout.tsx'
import { RsvpChoice } from '../../ui/rsvp-choice.tsx'
import { Text } from '../../ui/text.tsx'
import { Select } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import type { Ontmoeting } from './ontmoeting-screen.tsx'
import { texts } from './ontmoeting-texts.ts'

type Mine = NonNullable<Ontmoeting['me']>

/** Whether I come, in one press; who does not can name somebody who comes instead. */
export function RsvpCard({ ontmoeting, me }: { ontmoeting: Ontmoeting; me: Mine }) {
  const say = useToast()
  const rsvp = useMutation(trpc.cycles.rsvp.mutationOptions({ onSuccess: (_, input) => say(texts.rsvp.said[input.rsvp]) }))
  if (!ontmoeting.mayAnswer) return ontmoeting.status === 'geannuleerd' ? null : <Answered me={me} />
  return (
    <Card title={texts.rsvp.title} level={2} tone={me.rsvp === null ? 'heide' : 'plain'}>
      <RsvpChoice
        label={texts.rsvp.comes({ overleg: ontmoeting.overlegName })}
        value={me.rsvp}
        busy={rsvp.isPending}
        onChange={(answer) => rsvp.mutate({ ontmoetingId: ontmoeting.id, rsvp: answer, replacedBy: null })}
      />
      {rsvp.error ? <ErrorState error={rsvp.error} /> : null}
      {me.rsvp === 'nee' ? <Replacement ontmoeting={ontmoeting} replacedBy={me.replacedBy} /> : null}
    </Card>
  )
}

function Answered({ me }: { me: Mine }) {
  return (
    <Card title={texts.rsvp.titlePast} level={2}>
      <Text>{me.attended === null ? texts.rsvp.yours[me.rsvp ?? 'none'] : texts.rsvp.attended[me.attended ? 'there' : 'away']}</Text>
      {me.attended === null ? <Text soft>{texts.rsvp.closed}</Text> : null}
    </Card>
  )
}

function Replacement({ ontmoeting, replacedBy }: { ontmoeting: Ontmoeting; replacedBy: string | null }) {
  const say = useToast()
  const people = useQuery(trpc.network.people.queryOptions())
  const [chosen, setChosen] = useState(replacedBy ?? '')
  // Who is invited anyway cannot stand in for somebody.
  const invited = new Set(ontmoeting.invited?.map(({ personId }) => personId))
  const free = (people.data ?? []).filter(({ id }) => id === replacedBy || !invited.has(id))
  const name = (id: string | null) => people.data?.find((one) => one.id === id)?.name ?? ''
  const save = useMutation(
    trpc.cycles.rsvp.mutationOptions({
      onSuccess: (_, input) =>
        say(input.replacedBy ? texts.rsvp.replacementSaved({ name: name(input.replacedBy) }) : texts.rsvp.replacementGone),
    }),
  )
  return (
    <Stack gap="s">
      <Select
        name="replacedBy"
        label={texts.rsvp.replacement}
        description={texts.rsvp.replacementHelp}
        optional
        empty={texts.rsvp.nobody}
        options={free.map(({ id, name: label }) => ({ value: id, label }))}
        value={chosen}
        onChange={setChosen}
      />
      {save.error ? <ErrorState error={save.error} /> : null}
      {chosen === (replacedBy ?? '') ? null : (
        <div>
          <Button
            busy={save.isPending}
            onClick={() => save.mutate({ ontmoetingId: ontmoeting.id, rsvp: 'nee', replacedBy: chosen || null })}
          >
            {texts.rsvp.saveReplacement}
          </Button>
        </div>
      )}
    </Stack>
  )
}
