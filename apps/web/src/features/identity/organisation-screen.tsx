import { useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { problemOf } from '../../lib/problem.ts'
import { takeReturn } from '../../lib/return-to.ts'
import { refreshMe } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { ErrorState, Loading } from '../../ui/feedback.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Text } from '../../ui/text.tsx'
import { takeBrowserSecret } from './browser-secret.ts'
import { PasskeyButton } from './passkey-button.tsx'
import { texts } from './texts.ts'

/** Where an organisation sends people back to. What it put in the address goes to the server once, and leaves the address at once. */
export function OrganisationScreen() {
  const router = useRouter()
  const sent = useRef(false)
  const { mutateAsync, error } = useMutation(trpc.identity.returnFromOrganisation.mutationOptions())

  useEffect(() => {
    if (sent.current) return
    sent.current = true
    const query = window.location.search.slice(1)
    window.history.replaceState(window.history.state, '', window.location.pathname)
    const go = async () => {
      await mutateAsync({ query: query || '-', browser: takeBrowserSecret() })
      await refreshMe()
      router.history.replace(takeReturn())
    }
    // The refusal is shown through `error`.
    void go().catch(() => {})
  }, [mutateAsync, router])

  if (!error) {
    return (
      <Page width="text" title={texts.organisation.title}>
        <Text>{texts.organisation.busy}</Text>
        <Loading />
      </Page>
    )
  }
  return (
    <Page width="text" title={texts.organisation.failed}>
      <ErrorState error={error} />
      {problemOf(error).code === 'identity.passkey_needed' ? <PasskeyButton primary /> : null}
      <div>
        <ButtonLink to="/inloggen">{texts.organisation.again}</ButtonLink>
      </div>
    </Page>
  )
}
