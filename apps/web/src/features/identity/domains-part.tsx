import { domainInput, proveDomainInput } from '@lerende/identity/inputs'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../../lib/trpc.ts'
import { useForm } from '../../lib/use-form.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { List, ListItem, Tag } from '../../ui/card.tsx'
import { ErrorState } from '../../ui/feedback.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { Section } from '../../ui/layout.tsx'
import { Text } from '../../ui/text.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import type { Provider } from './providers-screen.tsx'
import { texts } from './providers-texts.ts'

const words = texts.domains

/** For which mail addresses a provider may say who somebody is. */
export function DomainsPart({ provider }: { provider: Provider }) {
  const say = useToast()
  const again = useMutation(trpc.identity.askDomainCode.mutationOptions({ onSuccess: (_done, { domain }) => say(words.asked({ domain })) }))
  const remove = useMutation(trpc.identity.removeDomain.mutationOptions({ onSuccess: () => say(words.removed) }))
  const [added, setAdded] = useState(0)
  const providerId = provider.id
  return (
    <Section title={words.title} level={3}>
      <Text>{words.lead}</Text>
      {again.error ? <ErrorState error={again.error} /> : null}
      {remove.error ? <ErrorState error={remove.error} /> : null}
      {provider.domains.length > 0 ? (
        <List label={words.title}>
          {provider.domains.map(({ domain, provenDay }) => (
            <ListItem
              key={domain}
              link={domain}
              tags={<Tag tone={provenDay ? 'mos' : 'zand'}>{provenDay ? words.proven : words.waiting}</Tag>}
              end={
                <ButtonGroup>
                  {provenDay ? null : (
                    <Button
                      kind="subtle"
                      busy={again.isPending}
                      aria-label={words.againOf({ domain })}
                      onClick={() => again.mutate({ providerId, domain })}
                    >
                      {words.again}
                    </Button>
                  )}
                  <Button
                    kind="subtle"
                    busy={remove.isPending}
                    aria-label={words.removeOf({ domain })}
                    onClick={() => remove.mutate({ providerId, domain })}
                  >
                    {words.remove}
                  </Button>
                </ButtonGroup>
              }
            >
              {provenDay ? null : <CodeForm providerId={providerId} domain={domain} />}
            </ListItem>
          ))}
        </List>
      ) : null}
      <DomainForm key={added} providerId={providerId} onAsked={() => setAdded((count) => count + 1)} />
    </Section>
  )
}

function DomainForm({ providerId, onAsked }: { providerId: string; onAsked: () => void }) {
  const say = useToast()
  const ask = useMutation(trpc.identity.askDomainCode.mutationOptions())
  const form = useForm({
    keep: null,
    schema: domainInput,
    start: { providerId, domain: '' },
    send: async (input) => {
      await ask.mutateAsync(input)
      say(words.asked({ domain: input.domain }))
      onAsked()
    },
  })
  return (
    <FormFrame form={form}>
      <TextField
        name="domain"
        label={words.domain}
        inputMode="url"
        autoComplete="off"
        value={form.values.domain}
        error={form.errors['domain']}
        onChange={(domain) => form.set('domain', domain)}
      />
      <div>
        <Button type="submit" busy={form.busy}>
          {words.ask}
        </Button>
      </div>
    </FormFrame>
  )
}

function CodeForm({ providerId, domain }: { providerId: string; domain: string }) {
  const say = useToast()
  const prove = useMutation(trpc.identity.proveDomain.mutationOptions())
  const form = useForm({
    keep: null,
    schema: proveDomainInput,
    start: { providerId, domain, code: '' },
    send: async (input) => {
      await prove.mutateAsync(input)
      say(words.proved({ domain }))
    },
  })
  return (
    <FormFrame form={form}>
      <TextField
        name="code"
        label={words.codeFor({ domain })}
        autoComplete="off"
        value={form.values.code}
        error={form.errors['code']}
        onChange={(code) => form.set('code', code)}
      />
      <div>
        <Button type="submit" busy={form.busy}>
          {words.prove}
        </Button>
      </div>
    </FormFrame>
  )
}
