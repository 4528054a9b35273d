import { useQuery } from '@tanstack/react-query'
import { useMe } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { Alert, Loaded } from '../../ui/feedback.tsx'
import { Stack } from '../../ui/layout.tsx'
import { TextLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Text } from '../../ui/text.tsx'
import { texts } from './account-texts.ts'
import { NetworksPart } from './networks-part.tsx'
import { PasskeysPart } from './passkeys-part.tsx'
import { SessionsPart } from './sessions-part.tsx'

/** How one signs in, and where one is signed in. */
export function AccountScreen() {
  const me = useMe()
  const account = useQuery(trpc.identity.account.queryOptions())
  return (
    <Page width="text" title={texts.title} lead={me ? texts.lead({ email: me.person.email }) : undefined}>
      <Stack gap="l">
        {me?.mustMakePasskey ? (
          <Alert kind="warning" title={texts.passkeys.must} level={2}>
            <Text>{texts.passkeys.mustLead}</Text>
          </Alert>
        ) : (
          <Text soft>
            {texts.settings} <TextLink to="/instellingen">{texts.settingsLink}</TextLink>
          </Text>
        )}
        <Loaded query={account} lines={8}>
          {(found) => (
            <>
              <PasskeysPart account={found} />
              <NetworksPart />
              <SessionsPart account={found} />
            </>
          )}
        </Loaded>
      </Stack>
    </Page>
  )
}
