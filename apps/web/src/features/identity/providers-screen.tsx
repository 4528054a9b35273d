import { useMutation, useQuery } from '@tanstack/react-query'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { useState } from 'react'
import { trpc } from '../../lib/trpc.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorState, Loaded } from '../../ui/feedback.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { BackLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Facts, Text } from '../../ui/text.tsx'
import { useToast } from '../../ui/toast.tsx'
import { DomainsPart } from './domains-part.tsx'
import { LostPart } from './lost-part.tsx'
import { ProviderForm } from './provider-form.tsx'
import { texts } from './providers-texts.ts'
import './identity.css'

export type Provider = inferOutput<typeof trpc.identity.providers>['providers'][number]

/** What a beheerder arranges about signing in: organisations with a provider of their own, and who lost a passkey. */
export function ProvidersScreen() {
  const providers = useQuery(trpc.identity.providers.queryOptions())
  // A new key empties the form after an organisation was added.
  const [added, setAdded] = useState(0)
  return (
    <Page width="text" title={texts.title} lead={texts.lead} back={<BackLink to="/beheer">{texts.back}</BackLink>}>
      <Stack gap="l">
        <Loaded query={providers} lines={5}>
          {(found) => (
            <>
              <Text>
                {texts.returnAddress} <code className="lb-address">{found.returnAddress}</code>
              </Text>
              {found.providers.length === 0 ? <Text soft>{texts.none}</Text> : null}
              {found.providers.map((one) => (
                <ProviderCard key={one.id} provider={one} />
              ))}
              <Section title={texts.add}>
                <Card>
                  <ProviderForm key={added} onSaved={() => setAdded((count) => count + 1)} />
                </Card>
              </Section>
            </>
          )}
        </Loaded>
        <LostPart />
      </Stack>
    </Page>
  )
}

function ProviderCard({ provider }: { provider: Provider }) {
  const say = useToast()
  const [doing, setDoing] = useState<'changing' | 'removing' | null>(null)
  const probe = useMutation(trpc.identity.probeProvider.mutationOptions({ onSuccess: ({ host }) => say(texts.probed({ host })) }))
  const remove = useMutation(trpc.identity.removeProvider.mutationOptions({ onSuccess: () => say(texts.removed) }))
  const { id, organisationName: name, issuer, clientId } = provider
  return (
    <Card title={name} level={2}>
      {doing === 'changing' ? (
        <ProviderForm provider={provider} onSaved={() => setDoing(null)} onCancel={() => setDoing(null)} />
      ) : (
        <>
          <Facts
            items={[
              { label: texts.issuer, value: <span className="lb-address">{issuer}</span> },
              { label: texts.clientId, value: <span className="lb-address">{clientId}</span> },
            ]}
          />
          {probe.error ? <ErrorState error={probe.error} /> : null}
          <ButtonGroup>
            <Button busy={probe.isPending} aria-label={texts.probeOf({ name })} onClick={() => probe.mutate({ providerId: id })}>
              {texts.probe}
            </Button>
            <Button kind="subtle" aria-label={texts.changeOf({ name })} onClick={() => setDoing('changing')}>
              {texts.change}
            </Button>
            <Button kind="subtle" aria-label={texts.removeOf({ name })} onClick={() => setDoing('removing')}>
              {texts.remove}
            </Button>
          </ButtonGroup>
        </>
      )}
      <DomainsPart provider={provider} />
      <Dialog
        open={doing === 'removing'}
        title={texts.removeTitle({ name })}
        onClose={() => setDoing(null)}
        actions={
          <>
            <Button kind="primary" danger busy={remove.isPending} onClick={() => remove.mutate({ providerId: id })}>
              {texts.remove}
            </Button>
            <Button onClick={() => setDoing(null)}>{texts.keep}</Button>
          </>
        }
      >
        <Text>{texts.removeText}</Text>
        {remove.error ? <ErrorState error={remove.error} /> : null}
      </Dialog>
    </Card>
  )
}
