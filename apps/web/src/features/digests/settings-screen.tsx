import { useQuery } from '@tanstack/react-query'
import { useMe } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { useSignOut } from '../../lib/use-sign-out.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorState, Loaded } from '../../ui/feedback.tsx'
import { Section } from '../../ui/layout.tsx'
import { TextLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Facts, Text } from '../../ui/text.tsx'
import { AddressNotice } from './address-notice.tsx'
import { CalendarAddress } from './calendar-address.tsx'
import { DigestPreview } from './digest-preview.tsx'
import { PreferenceForm } from './preference-form.tsx'
import { texts } from './texts.ts'

/** How often one hears from the network, what that looks like, and the way out. */
export function SettingsScreen() {
  const preference = useQuery(trpc.digests.preference.queryOptions())
  return (
    <Page width="text" title={texts.settings.title} lead={texts.settings.lead}>
      <AddressNotice />
      <Section title={texts.settings.digest}>
        <Text>{texts.settings.digestLead}</Text>
        <Loaded query={preference} lines={6}>
          {(found) => <PreferenceForm preference={found} />}
        </Loaded>
      </Section>
      <Section title={texts.settings.preview}>
        <DigestPreview />
      </Section>
      <CalendarAddress />
      <You />
    </Page>
  )
}

function You() {
  const me = useMe()
  const signOut = useSignOut()
  if (!me) return null
  const { name, functie, organisationName, email } = me.person
  return (
    <Section title={texts.settings.you}>
      <Facts
        items={[
          { label: texts.settings.name, value: name },
          { label: texts.settings.functie, value: functie },
          { label: texts.settings.organisation, value: organisationName },
          { label: texts.settings.email, value: email },
        ].filter(({ value }) => Boolean(value))}
      />
      <Text>
        <TextLink to="/mijn-gegevens">{texts.settings.myData}</TextLink>
      </Text>
      {signOut.error ? <ErrorState error={signOut.error} /> : null}
      <div>
        <Button busy={signOut.isPending} onClick={() => signOut.mutate()}>
          {texts.settings.signOut}
        </Button>
      </div>
      <Text soft>{texts.settings.signOutHelp}</Text>
    </Section>
  )
}
