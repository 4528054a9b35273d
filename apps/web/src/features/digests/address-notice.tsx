import { useMutation, useQuery } from '@tanstack/react-query'
import { showMoment } from '../../lib/dates.ts'
import { useToday } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { Alert, ErrorState } from '../../ui/feedback.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { Text } from '../../ui/text.tsx'
import { useToast } from '../../ui/toast.tsx'
import { texts } from './texts.ts'

/** Says that mail to me comes back, and lets me say that the address works or give another. */
export function AddressNotice() {
  const today = useToday()
  const say = useToast()
  const address = useQuery(trpc.digests.address.queryOptions())
  const confirm = useMutation(trpc.digests.confirmAddress.mutationOptions({ onSuccess: () => say(texts.address.confirmed) }))
  if (!address.data?.goneSince) return null
  const { email, goneSince } = address.data
  return (
    <Alert kind="warning" level={2} title={texts.address.title}>
      <Text>{texts.address.lead({ email, moment: showMoment(goneSince, today) })}</Text>
      {confirm.error ? <ErrorState error={confirm.error} /> : null}
      <ButtonGroup>
        <Button kind="primary" busy={confirm.isPending} onClick={() => confirm.mutate()}>
          {texts.address.confirm}
        </Button>
        <ButtonLink to="/mijn-gegevens">{texts.address.change}</ButtonLink>
      </ButtonGroup>
    </Alert>
  )
}
