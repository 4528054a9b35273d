import { useMutation } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { refreshMe } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorState } from '../../ui/feedback.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Text } from '../../ui/text.tsx'
import { texts } from './texts.ts'

const words = texts.confirm

/** Where the link to a new address leads. Mail scanners follow links, so only the press of the button says yes. */
export function ConfirmEmailScreen() {
  const { token } = useParams({ from: '/mailadres/$token' })
  const confirm = useMutation(trpc.privacy.confirmEmail.mutationOptions({ onSuccess: () => refreshMe() }))
  if (confirm.isSuccess || confirm.isError) {
    return (
      <Page width="text" title={confirm.isSuccess ? words.done : words.broken}>
        {confirm.error ? <ErrorState error={confirm.error} /> : <Text>{words.doneText}</Text>}
        <div>
          <ButtonLink to="/">{words.on}</ButtonLink>
        </div>
      </Page>
    )
  }
  return (
    <Page width="text" title={words.title} lead={words.lead}>
      <div>
        <Button kind="primary" busy={confirm.isPending} onClick={() => confirm.mutate({ token })}>
          {words.go}
        </Button>
      </div>
    </Page>
  )
}
