import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'
import { Loaded } from '../../ui/feedback.tsx'
import { Section } from '../../ui/layout.tsx'
import { addressSaid, SecretAddress } from '../../ui/secret-address.tsx'
import { Text } from '../../ui/text.tsx'
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
  const say = useToast()
  const client = useQueryClient()
  const changed = (text: string) => async () => {
    await client.invalidateQueries(trpc.cycles.feed.queryFilter())
    say(text)
  }
  const renew = useMutation(trpc.cycles.renewFeed.mutationOptions({ onSuccess: changed(addressSaid.renewed(token !== null)) }))
  const stop = useMutation(trpc.cycles.stopFeed.mutationOptions({ onSuccess: changed(addressSaid.stopped()) }))
  return (
    <SecretAddress
      token={token}
      secret={texts.calendar.secret}
      renew={{ busy: renew.isPending, error: renew.error, start: () => renew.mutate() }}
      stop={{ busy: stop.isPending, error: stop.error, start: () => stop.mutate() }}
    />
  )
}
