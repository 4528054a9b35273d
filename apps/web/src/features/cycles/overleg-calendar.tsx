import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'
import { Loaded } from '../../ui/feedback.tsx'
import { Stack } from '../../ui/layout.tsx'
import { addressSaid, SecretAddress } from '../../ui/secret-address.tsx'
import { Text } from '../../ui/text.tsx'
import { useToast } from '../../ui/toast.tsx'
import { texts } from './overleg-calendar-texts.ts'

/** The secret address with which a calendar elsewhere shows all ontmoetingen of one overleg. */
export function OverlegCalendar({ overlegId }: { overlegId: string }) {
  const feed = useQuery(trpc.cycles.overlegFeed.queryOptions({ overlegId }))
  return (
    <Stack gap="s">
      <Text>{texts.lead}</Text>
      <Loaded query={feed} lines={2}>
        {({ token }) => <Address overlegId={overlegId} token={token} />}
      </Loaded>
    </Stack>
  )
}

function Address({ overlegId, token }: { overlegId: string; token: string | null }) {
  const say = useToast()
  const client = useQueryClient()
  const changed = (text: string) => async () => {
    await client.invalidateQueries(trpc.cycles.overlegFeed.queryFilter({ overlegId }))
    say(text)
  }
  const renew = useMutation(trpc.cycles.renewOverlegFeed.mutationOptions({ onSuccess: changed(addressSaid.renewed(token !== null)) }))
  const stop = useMutation(trpc.cycles.stopOverlegFeed.mutationOptions({ onSuccess: changed(addressSaid.stopped()) }))
  return (
    <SecretAddress
      token={token}
      secret={texts.secret}
      renew={{ busy: renew.isPending, error: renew.error, start: () => renew.mutate({ overlegId }) }}
      stop={{ busy: stop.isPending, error: stop.error, start: () => stop.mutate({ overlegId }) }}
    />
  )
}
