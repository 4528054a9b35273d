import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../../lib/trpc.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { Text } from '../../ui/text.tsx'
import { texts } from './prompt-texts.ts'

/** Asked again the next time somebody opens the app. */
const KEY = 'lb.passkey-later'

/** For who leads and has no passkey yet: asks to make one. */
export function PasskeyPrompt() {
  const [later, setLater] = useState(() => sessionStorage.getItem(KEY) !== null)
  const account = useQuery(trpc.identity.account.queryOptions()).data
  if (later || !account || !account.leads || !account.provesAddress || account.passkeys.length > 0) return null
  return (
    <Card title={texts.title} level={2}>
      <Text>{texts.text}</Text>
      <ButtonGroup>
        <ButtonLink to="/account">{texts.make}</ButtonLink>
        <Button
          kind="subtle"
          onClick={() => {
            sessionStorage.setItem(KEY, 'ja')
            setLater(true)
          }}
        >
          {texts.later}
        </Button>
      </ButtonGroup>
    </Card>
  )
}
