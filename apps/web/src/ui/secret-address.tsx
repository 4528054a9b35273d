import { useId } from 'react'
import { Button, ButtonGroup } from './button.tsx'
import { ErrorState } from './feedback.tsx'
import { Expander, Text } from './text.tsx'
import { texts } from './texts.ts'
import { useToast } from './toast.tsx'

/** One thing to do with the address. */
interface Doing {
  busy: boolean
  error: unknown
  start: () => void
}

/** The secret address of a calendar: to make, copy, renew and stop. */
export function SecretAddress({
  token,
  secret,
  renew,
  stop,
}: {
  /** null while there is none */
  token: string | null
  /** who can see what with it */
  secret: string
  renew: Doing
  stop: Doing
}) {
  const id = useId()
  const say = useToast()
  const error = renew.error ?? stop.error
  const trouble = error ? <ErrorState error={error} /> : null
  if (token === null) {
    return (
      <>
        {trouble}
        <div>
          <Button icon="calendar" busy={renew.busy} onClick={renew.start}>
            {texts.secretAddress.make}
          </Button>
        </div>
      </>
    )
  }
  const address = `${window.location.origin}/agenda/${token}.ics`
  return (
    <>
      <label className="utrecht-form-label lb-label" htmlFor={id}>
        {texts.secretAddress.address}
      </label>
      <input
        id={id}
        className="utrecht-textbox utrecht-textbox--html-input"
        readOnly
        value={address}
        onFocus={(event) => event.target.select()}
      />
      {trouble}
      <ButtonGroup>
        <Button
          onClick={() =>
            void navigator.clipboard.writeText(address).then(
              () => say(texts.secretAddress.copied),
              () => say(texts.secretAddress.notCopied),
            )
          }
        >
          {texts.secretAddress.copy}
        </Button>
        <Button busy={renew.busy} onClick={renew.start}>
          {texts.secretAddress.renew}
        </Button>
        <Button danger busy={stop.busy} onClick={stop.start}>
          {texts.secretAddress.stop}
        </Button>
      </ButtonGroup>
      <Text soft>{secret}</Text>
      <Expander label={texts.secretAddress.how}>
        <Text>{texts.secretAddress.howText}</Text>
      </Expander>
    </>
  )
}

/** What is said once the address was made, renewed or stopped. */
export const addressSaid = {
  renewed: (had: boolean): string => (had ? texts.secretAddress.renewed : texts.secretAddress.made),
  stopped: (): string => texts.secretAddress.stopped,
}
