import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { showMoment } from '../../lib/dates.ts'
import { useToday } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ErrorState } from '../../ui/feedback.tsx'
import { Text } from '../../ui/text.tsx'
import { Select } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { texts } from './texts.ts'

/** For who leads ontmoetingen: choose one to come, and this werkvorm is set for it. */
export function UseCard({ sleutel, title }: { sleutel: string; title: string }) {
  const toLead = useQuery(trpc.cycles.toLead.queryOptions())
  const today = useToday()
  const [picked, setPicked] = useState<string>('')
  const { use, error, busy } = useWerkvorm(sleutel, title)
  if (toLead.data === undefined || toLead.data.length === 0) return null
  const options = toLead.data.map((one) => ({ value: one.id, label: `${one.overlegName}, ${showMoment(one.startsAt, today)}` }))
  const ontmoeting = toLead.data.find(({ id }) => id === picked) ?? toLead.data[0]
  if (!ontmoeting) return null
  const send = (event: FormEvent) => {
    event.preventDefault()
    use(ontmoeting)
  }
  return (
    <div className="lb-noprint">
      <Card title={texts.use.title} level={2} tone="heide">
        <form className="lb-stack" onSubmit={send}>
          <Select name="ontmoeting" label={texts.use.which} options={options} value={ontmoeting.id} onChange={setPicked} />
          {ontmoeting.werkvorm === sleutel ? <Text>{texts.use.already}</Text> : null}
          {error ? <ErrorState error={error} /> : null}
          <div>
            <Button kind="primary" type="submit" busy={busy}>
              {ontmoeting.werkvorm === sleutel ? texts.use.open : texts.use.button}
            </Button>
          </div>
        </form>
      </Card>
    </div>
  )
}

/** Sets the werkvorm and opens the ontmoeting; the toast puts back what was there. */
function useWerkvorm(sleutel: string, title: string) {
  const say = useToast()
  const navigate = useNavigate()
  const choose = useMutation(trpc.cycles.chooseWerkvorm.mutationOptions())
  const use = (ontmoeting: { id: string; werkvorm: string | null }) => {
    const ontmoetingId = ontmoeting.id
    const open = () => void navigate({ to: '/ontmoeting/$ontmoetingId', params: { ontmoetingId } })
    if (ontmoeting.werkvorm === sleutel) return open()
    choose.mutate(
      { ontmoetingId, werkvorm: sleutel },
      {
        onSuccess: () => {
          say(texts.use.done({ title }), () => choose.mutate({ ontmoetingId, werkvorm: ontmoeting.werkvorm }))
          open()
        },
      },
    )
  }
  return { use, error: choose.error, busy: choose.isPending }
}
