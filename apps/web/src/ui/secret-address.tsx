import { useId } from 'react'
import { Button, ButtonGroup } from './button.tsx'
import { ErrorState } from './feedback.tsx'
import { texts } from './secret-address-texts.ts'
import { Expander, Text } from './text.tsx'
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
            {texts.make}
          </Button>
        </div>
      </>
    )
  }
  const address = `${window.location.origin}/agenda/${token}.ics`
  return (
    <>
      <label className="utrecht-form-label lb-label" htmlFor={id}>
        {texts.address}
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
              () => say(texts.copied),
              () => say(texts.notCopied),
            )
          }
        >
          {texts.copy}
        </Button>
        <Button busy={renew.busy} onClick={renew.start}>
          {texts.renew}
        </Button>
        <Button danger busy={stop.busy} onClick={stop.start}>
          {texts.stop}
        </Button>
      </ButtonGroup>
      <Text soft>{secret}</Text>
      <Expander label={texts.how}>
        <Text>{texts.howText}</Text>
      </Expander>
    </>
  )
}

/** What is said once the address was made, renewed or stopped. */
export const addressSaid = {
  renewed: (had: boolean): string => (had ? texts.renewed : texts.made),
  stopped: (): string => texts.stopped,
}
