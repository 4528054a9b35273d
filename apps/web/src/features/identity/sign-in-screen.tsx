import { requestSignInInput } from '@lerende/identity/inputs'
import { useMutation } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { problemOf } from '../../lib/problem.ts'
import { rememberReturn } from '../../lib/return-to.ts'
import { useServerStatus } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { messagesOf, useForm } from '../../lib/use-form.ts'
import { useSignedInElsewhere } from '../../lib/use-signed-in-elsewhere.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { Alert } from '../../ui/feedback.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { Heading } from '../../ui/heading.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { ButtonLink, TextLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Text } from '../../ui/text.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { keepBrowserSecret } from './browser-secret.ts'
import { DemoPeople } from './demo-people.tsx'
import { PasskeyButton } from './passkey-button.tsx'
import { texts } from './texts.ts'
import './identity.css'

/** Asks for a mail address. The answer is the same whether or not it is known, so that nobody can try addresses. */
export function SignInScreen() {
  const [sentTo, setSentTo] = useState<string | null>(null)
  const { naar } = useSearch({ from: '/inloggen' })
  useSignedInElsewhere(naar)
  return sentTo === null ? <AskLink onSent={setSentTo} /> : <LinkSent email={sentTo} onAgain={() => setSentTo(null)} />
}

function AskLink({ onSent }: { onSent: (email: string) => void }) {
  const ask = useMutation(trpc.identity.requestSignIn.mutationOptions())
  const { naar } = useSearch({ from: '/inloggen' })
  const status = useServerStatus()
  const send = async (input: { email: string }) => {
    await ask.mutateAsync(input)
    rememberReturn(naar)
    onSent(input.email)
  }
  const form = useForm({
    keep: null,
    schema: requestSignInInput,
    start: { email: '' },
    send,
  })
  const leave = useMutation(trpc.identity.goToOrganisation.mutationOptions())
  const goToOrganisation = () => {
    const parsed = requestSignInInput.safeParse(form.values)
    if (!parsed.success) return form.refuse(messagesOf(parsed.error.issues))
    rememberReturn(naar)
    leave.mutate(parsed.data, {
      onSuccess: (found) => {
        if (found === null) return form.refuse({ email: texts.signIn.noOrganisation })
        keepBrowserSecret(found.browser)
        window.location.assign(found.url)
      },
      onError: (error) => form.refuse({ '': problemOf(error).text }),
    })
  }
  return (
    <Page title={texts.signIn.title} lead={texts.signIn.lead}>
      <div className="lb-sign-in">
        <Stack gap="l">
          <FormFrame form={form}>
            <TextField
              name="email"
              type="email"
              autoComplete="email"
              label={texts.signIn.email}
              description={texts.signIn.emailHelp}
              value={form.values.email}
              error={form.errors['email']}
              onChange={(email) => form.set('email', email)}
              onBlur={() => form.check('email')}
            />
            <ButtonGroup>
              <Button kind="primary" type="submit" busy={form.busy}>
                {texts.signIn.send}
              </Button>
              <Button type="button" busy={leave.isPending} onClick={goToOrganisation}>
                {texts.signIn.organisation}
              </Button>
            </ButtonGroup>
          </FormFrame>
          <Section title={texts.passkey.title}>
            <Text>{texts.passkey.lead}</Text>
            <PasskeyButton />
          </Section>
          <Text soft>
            {texts.signIn.privacyBefore} <TextLink to="/privacy">{texts.signIn.privacy}</TextLink>.
          </Text>
          {status?.demo ? <DemoPeople busy={ask.isPending} onChoose={(email) => send({ email })} /> : null}
        </Stack>
        <OurPromise />
      </div>
    </Page>
  )
}

/** What this place is, for who comes here for the first time. */
function OurPromise() {
  return (
    <aside className="lb-promise" aria-labelledby="belofte">
      <svg className="lb-promise__mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <path d="M25.9 20.6A11 11 0 1 1 23 7.5" />
        <circle cx="26.4" cy="12.6" r="3.4" />
      </svg>
      <Heading level={2} id="belofte">
        {texts.promise.title}
      </Heading>
      <ol className="lb-promise__steps">
        {Object.values(texts.promise.steps).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="lb-small">{texts.promise.safe}</p>
    </aside>
  )
}

function LinkSent({ email, onAgain }: { email: string; onAgain: () => void }) {
  const status = useServerStatus()
  return (
    <Page width="text" title={texts.signIn.sentTitle} lead={texts.signIn.sent({ email })}>
      {status?.mailbox ? (
        <Alert>
          <Text>{texts.signIn.demoMail}</Text>
          <div>
            <ButtonLink to="/postvak" search={{ aan: email }}>
              {texts.signIn.openMailbox}
            </ButtonLink>
          </div>
        </Alert>
      ) : null}
      <Text soft>{texts.signIn.notReceived}</Text>
      <ButtonGroup>
        <Button onClick={onAgain}>{texts.signIn.again}</Button>
      </ButtonGroup>
    </Page>
  )
}
