import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { trpc } from '../../lib/trpc.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { ErrorState, Loaded } from '../../ui/feedback.tsx'
import { Section } from '../../ui/layout.tsx'
import { Expander, Text } from '../../ui/text.tsx'
import { useToast } from '../../ui/toast.tsx'
import { texts } from './texts.ts'

/** The secret address with which somebody's own calendar shows what they are asked for: to make, renew and stop. */
export function CalendarAddress() {
  const feed = useQuery(trpc.cycles.feed.queryOptions())
  return (
    <Section title={texts.calendar.title}>
      <Text>{texts.calendar.lead}</Text>
      <Loaded query={feed} lines={2}>
        {({ token }) => <Address token={token} />}
      </Loaded>
    </Section>
  )
}

function Address({ token }: { token: string | null }) {
  const id = useId()
  const say = useToast()
  const client = useQueryClient()
  const changed = (text: string) => async () => {
    await client.invalidateQueries(trpc.cycles.feed.queryFilter())
    say(text)
  }
  const renew = useMutation(
    trpc.cycles.renewFeed.mutationOptions({ onSuccess: changed(token === null ? texts.calendar.made : texts.calendar.renewed) }),
  )
  const stop = useMutation(trpc.cycles.stopFeed.mutationOptions({ onSuccess: changed(texts.calendar.stopped) }))
  const error = renew.error ?? stop.error
  const trouble = error ? <ErrorState error={error} /> : null
  if (token === null) {
    return (
      <>
        {trouble}
        <div>
          <Button icon="calendar" busy={renew.isPending} onClick={() => renew.mutate()}>
            {texts.calendar.make}
          </Button>
        </div>
      </>
    )
  }
  const address = `${window.location.origin}/agenda/${token}.ics`
  return (
    <>
      <label className="utrecht-form-label lb-label" htmlFor={id}>
        {texts.calendar.address}
      </label>
      <input
        id={id}
        className="utrecht-textbox utrecht-textbox--html-input"
        readOnly
        value={address}
        onFocus={(event) => event.target.select()}
      />
      {trouble}
      <ButtonGroup>
        <Button
          onClick={() =>
            void navigator.clipboard.writeText(address).then(
              () => say(texts.calendar.copied),
              () => say(texts.calendar.notCopied),
            )
          }
        >
          {texts.calendar.copy}
        </Button>
        <Button busy={renew.isPending} onClick={() => renew.mutate()}>
          {texts.calendar.renew}
        </Button>
        <Button danger busy={stop.isPending} onClick={() => stop.mutate()}>
          {texts.calendar.stop}
        </Button>
      </ButtonGroup>
      <Text soft>{texts.calendar.secret}</Text>
      <Expander label={texts.calendar.how}>
        <Text>{texts.calendar.howText}</Text>
      </Expander>
    </>
  )
}
