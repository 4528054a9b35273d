import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../../lib/trpc.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ChoicesField } from '../../ui/choice-field.tsx'
import { ErrorState } from '../../ui/feedback.tsx'
import { Select } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import type { Ontmoeting } from './ontmoeting-screen.tsx'
import { texts } from './ontmoeting-texts.ts'

/** Who is there, ticked off by who leads the gathering; who said yes is ticked beforehand. */
export function AttendanceSection({ ontmoeting }: { ontmoeting: Ontmoeting }) {
  const say = useToast()
  const invited = ontmoeting.invited ?? []
  const recorded = invited.some(({ attended }) => attended === false)
  const people = useQuery(trpc.network.people.queryOptions())
  const [present, setPresent] = useState(() =>
    invited.filter((one) => one.attended ?? (!recorded && one.rsvp === 'ja')).map(({ personId }) => personId),
  )
  const arrived = invited.filter(({ attended }) => attended).map(({ personId }) => personId)
  const [seen, setSeen] = useState<readonly string[]>(arrived)
  const fresh = arrived.filter((id) => !seen.includes(id))
  // Who checks in while the list stands open is ticked there too, or saving it would write them out.
  if (fresh.length > 0) {
    setSeen([...seen, ...fresh])
    setPresent((before) => [...new Set([...before, ...fresh])])
  }
  const [extra, setExtra] = useState<readonly string[]>([])
  const save = useMutation(
    trpc.cycles.recordAttendance.mutationOptions({
      onSuccess: (_, input) => {
        setExtra([])
        say(texts.attendance.saved({ n: input.personIds.length }))
      },
    }),
  )
  const nameOf = (id: string) => people.data?.find((one) => one.id === id)?.name ?? ''
  const listed = [
    ...invited.map(({ personId, name }) => ({ value: personId, label: name })),
    ...extra.filter((id) => invited.every(({ personId }) => personId !== id)).map((id) => ({ value: id, label: nameOf(id) })),
  ]
  const others = (people.data ?? []).filter(({ id }) => listed.every(({ value }) => value !== id))
  return (
    <Card title={texts.attendance.title} level={2} tone={recorded ? 'plain' : 'zand'}>
      <ChoicesField
        name="personIds"
        label={texts.attendance.people}
        description={texts.attendance.help}
        options={listed}
        value={present}
        onChange={setPresent}
      />
      <Select
        name="extra"
        label={texts.attendance.extra}
        description={texts.attendance.extraHelp}
        optional
        empty={texts.attendance.choose}
        options={others.map(({ id, name }) => ({ value: id, label: name }))}
        value=""
        onChange={(id) => {
          if (id === '') return
          setExtra((before) => [...before, id])
          setPresent((before) => [...before, id])
        }}
      />
      {save.error ? <ErrorState error={save.error} /> : null}
      <div>
        <Button kind="primary" busy={save.isPending} onClick={() => save.mutate({ ontmoetingId: ontmoeting.id, personIds: present })}>
          {texts.attendance.save}
        </Button>
      </div>
    </Card>
  )
}
