import { Button } from '../../ui/button.tsx'
import { Alert } from '../../ui/feedback.tsx'
import { Stack } from '../../ui/layout.tsx'
import { texts } from './texts.ts'
import { usePasskeySignIn } from './use-passkey-sign-in.ts'

/** The button that signs in with a passkey, with what came between when it did not work. */
export function PasskeyButton({ primary = false }: { primary?: boolean }) {
  const { start, busy, problem } = usePasskeySignIn()
  return (
    <Stack>
      {problem ? (
        <Alert kind="warning" live>
          <p className="nl-paragraph">{problem}</p>
        </Alert>
      ) : null}
      <div>
        <Button kind={primary ? 'primary' : 'secondary'} icon="lock" busy={busy} onClick={start}>
          {texts.passkey.use}
        </Button>
      </div>
    </Stack>
  )
}
