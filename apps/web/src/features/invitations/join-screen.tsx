import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams, useRouter } from '@tanstack/react-router'
import { listOf } from '../../lib/messages.ts'
import { refreshMe } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorState } from '../../ui/feedback.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { LinkPage } from '../../ui/link-page.tsx'
import { Page } from '../../ui/page.tsx'
import { Text } from '../../ui/text.tsx'
import { texts } from './texts.ts'

/** Where the link in an invitation leads. Mail scanners follow links, so only the press of the button says yes. */
export function JoinScreen() {
  const { token } = useParams({ from: '/uitnodiging/$token' })
  const router = useRouter()
  const invitation = useQuery(trpc.invitations.read.queryOptions({ token }, { staleTime: Number.POSITIVE_INFINITY }))
  const accept = useMutation(trpc.invitations.accept.mutationOptions())
  const go = async () => {
    const { signedIn } = await accept.mutateAsync({ token })
    await refreshMe()
    router.history.replace(signedIn ? '/' : '/inloggen')
  }

  return (
    <LinkPage
      // Taking it up uses the link up: then it is no longer the question whether it works.
      asked={{ ...invitation, error: accept.isSuccess ? null : invitation.error }}
      loading={texts.join.loading}
      broken={texts.join.broken}
      way={<ButtonLink to="/inloggen">{texts.join.signIn}</ButtonLink>}
    >
      {({ name, email, networkName, overleggen }) => (
        <Page
          width="text"
          title={texts.join.title({ network: networkName })}
          lead={overleggen.length === 0 ? texts.join.hello({ name }) : texts.join.lead({ name, overleggen: listOf(overleggen) })}
        >
          <Text>{texts.join.promise}</Text>
          <Text soft>{texts.join.data({ email })}</Text>
          {accept.error ? <ErrorState error={accept.error} /> : null}
          <div>
            <Button
              kind="primary"
              busy={accept.isPending}
              // The refusal is shown through `accept.error`.
              onClick={() => void go().catch(() => {})}
            >
              {texts.join.go}
            </Button>
          </div>
        </Page>
      )}
    </LinkPage>
  )
}
