import { passkeyName } from '@lerende/identity/inputs'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { showDay } from '../../lib/dates.ts'
import { makePasskey, NoPasskey } from '../../lib/passkey.ts'
import { refreshMe, useToday } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { useForm } from '../../lib/use-form.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { Card, List, ListItem } from '../../ui/card.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorState } from '../../ui/feedback.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { Section } from '../../ui/layout.tsx'
import { Text } from '../../ui/text.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { texts } from './account-texts.ts'
import type { Account } from './sessions-part.tsx'

const words = texts.passkeys
type Passkey = Account['passkeys'][number]

/** The passkeys that one has, and the way to make one more. */
export function PasskeysPart({ account }: { account: Account }) {
  // A new key empties the form after a passkey was made.
  const [made, setMade] = useState(0)
  return (
    <Section title={words.title}>
      <Text>{words.lead}</Text>
      {account.leads ? <Text>{words.leads}</Text> : null}
      {account.provesAddress ? (
        <>
          {account.passkeys.length === 0 ? (
            <Text soft>{words.none}</Text>
          ) : (
            <List label={words.title}>
              {account.passkeys.map((one) => (
                <PasskeyRow key={one.id} passkey={one} />
              ))}
            </List>
          )}
          <Card>
            <MakeForm key={made} onMade={() => setMade((count) => count + 1)} />
          </Card>
        </>
      ) : (
        <Text>{words.proveFirst}</Text>
      )}
    </Section>
  )
}

function MakeForm({ onMade }: { onMade: () => void }) {
  const say = useToast()
  const begin = useMutation(trpc.identity.newPasskey.mutationOptions())
  const keep = useMutation(trpc.identity.keepPasskey.mutationOptions())
  const form = useForm({
    keep: null,
    schema: passkeyName,
    start: { name: '' },
    send: async ({ name }): Promise<void> => {
      const { options, ticket } = await begin.mutateAsync()
      try {
        await keep.mutateAsync({ ticket, response: await makePasskey(options), name })
      } catch (error) {
        if (!(error instanceof NoPasskey)) throw error
        return form.refuse({ '': error.unsupported ? words.unsupported : words.given })
      }
      await refreshMe()
      say(words.made)
      onMade()
    },
  })
  return (
    <FormFrame form={form}>
      <TextField
        name="name"
        label={words.name}
        description={words.nameHelp}
        maxLength={60}
        value={form.values.name}
        error={form.errors['name']}
        onChange={(name) => form.set('name', name)}
      />
      <div>
        <Button kind="primary" type="submit" busy={form.busy}>
          {words.make}
        </Button>
      </div>
    </FormFrame>
  )
}

function PasskeyRow({ passkey }: { passkey: Passkey }) {
  const say = useToast()
  const today = useToday()
  const [doing, setDoing] = useState<'renaming' | 'removing' | null>(null)
  const remove = useMutation(trpc.identity.removePasskey.mutationOptions({ onSuccess: () => say(words.removed) }))
  const name = passkey.name || words.unnamed
  return (
    <ListItem
      link={name}
      meta={[
        passkey.madeDay ? words.since({ day: showDay(passkey.madeDay, today) }) : '',
        passkey.everywhere ? words.everywhere : words.here,
      ]
        .filter(Boolean)
        .join(' · ')}
      end={
        <ButtonGroup>
          <Button kind="subtle" aria-label={words.renameOf({ name })} onClick={() => setDoing(doing === 'renaming' ? null : 'renaming')}>
            {words.rename}
          </Button>
          <Button kind="subtle" aria-label={words.removeOf({ name })} onClick={() => setDoing('removing')}>
            {words.remove}
          </Button>
        </ButtonGroup>
      }
    >
      {doing === 'renaming' ? <RenameForm passkey={passkey} onDone={() => setDoing(null)} /> : null}
      <Dialog
        open={doing === 'removing'}
        title={words.removeTitle({ name })}
        onClose={() => setDoing(null)}
        actions={
          <>
            <Button kind="primary" danger busy={remove.isPending} onClick={() => remove.mutate({ passkeyId: passkey.id })}>
              {words.remove}
            </Button>
            <Button onClick={() => setDoing(null)}>{words.keep}</Button>
          </>
        }
      >
        <Text>{words.removeText}</Text>
        {remove.error ? <ErrorState error={remove.error} /> : null}
      </Dialog>
    </ListItem>
  )
}

function RenameForm({ passkey, onDone }: { passkey: Passkey; onDone: () => void }) {
  const say = useToast()
  const rename = useMutation(trpc.identity.renamePasskey.mutationOptions())
  const form = useForm({
    keep: null,
    schema: passkeyName,
    start: { name: passkey.name },
    send: async ({ name }) => {
      await rename.mutateAsync({ passkeyId: passkey.id, name })
      say(words.renamed)
      onDone()
    },
  })
  return (
    <FormFrame form={form}>
      <TextField
        name="name"
        label={words.newName}
        maxLength={60}
        value={form.values.name}
        error={form.errors['name']}
        onChange={(name) => form.set('name', name)}
      />
      <div>
        <Button type="submit" busy={form.busy}>
          {words.save}
        </Button>
      </div>
    </FormFrame>
  )
}
