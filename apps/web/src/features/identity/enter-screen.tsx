import { useMutation } from '@tanstack/react-query'
import { useParams, useRouter } from '@tanstack/react-router'
import { problemOf } from '../../lib/problem.ts'
import { takeReturn } from '../../lib/return-to.ts'
import { refreshMe } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { ErrorState } from '../../ui/feedback.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Text } from '../../ui/text.tsx'
import { PasskeyButton } from './passkey-button.tsx'
import { texts } from './texts.ts'

/** Where the link in the mail leads. Mail scanners follow links, so only the press of the button uses the link up. */
export function EnterScreen() {
  const { token } = useParams({ from: '/aanmelden/$token' })
  const router = useRouter()
  const enter = useMutation(trpc.identity.redeemSignIn.mutationOptions())

  const go = async () => {
    await enter.mutateAsync({ token })
    await refreshMe()
    router.history.replace(takeReturn())
  }

  const needsPasskey = enter.error !== null && problemOf(enter.error).code === 'identity.passkey_needed'
  return (
    <Page width="text" title={texts.enter.title} lead={texts.enter.lead}>
      {enter.error ? <ErrorState error={enter.error} /> : null}
      {needsPasskey ? <PasskeyButton primary /> : null}
      <ButtonGroup>
        <Button
          kind={needsPasskey ? 'secondary' : 'primary'}
          busy={enter.isPending}
          // The refusal is shown through `enter.error`.
          onClick={() => void go().catch(() => {})}
        >
          {texts.enter.go}
        </Button>
        {enter.error ? <ButtonLink to="/inloggen">{texts.enter.again}</ButtonLink> : null}
      </ButtonGroup>
      <Text soft>{texts.enter.whyButton}</Text>
    </Page>
  )
}
