import { askEmailInput } from '@lerende/privacy/inputs'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useMe } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { useForm } from '../../lib/use-form.ts'
import { Button } from '../../ui/button.tsx'
import { Alert } from '../../ui/feedback.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { Text } from '../../ui/text.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { texts } from './texts.ts'

const words = texts.mine.email

/** Asks for another address. It counts once the link that goes there comes back. */
export function EmailForm() {
  const me = useMe()
  const [sentTo, setSentTo] = useState<string | null>(null)
  const ask = useMutation(trpc.privacy.askEmail.mutationOptions())
  const form = useForm({
    keep: null,
    schema: askEmailInput,
    start: { email: '' },
    send: async (input) => {
      await ask.mutateAsync(input)
      setSentTo(input.email)
    },
  })
  if (!me) return null
  return (
    <>
      <Text>{words.now({ email: me.person.email })}</Text>
      <div role="status">
        {sentTo ? (
          <Alert>
            <Text>{words.sent({ email: sentTo })}</Text>
          </Alert>
        ) : null}
      </div>
      {sentTo ? null : (
        <FormFrame form={form}>
          <TextField
            name="email"
            type="email"
            inputMode="email"
            autoComplete="email"
            label={words.label}
            description={words.help}
            value={form.values.email}
            error={form.errors['email']}
            onChange={(email) => form.set('email', email)}
            onBlur={() => form.check('email')}
          />
          <div>
            <Button type="submit" busy={form.busy}>
              {words.send}
            </Button>
          </div>
        </FormFrame>
      )}
    </>
  )
}
