import { chooseByLinkInput } from '@lerende/digests/inputs'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { trpc } from '../../lib/trpc.ts'
import { Button } from '../../ui/button.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { Alert, ErrorState } from '../../ui/feedback.tsx'
import { Section } from '../../ui/layout.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { LinkPage } from '../../ui/link-page.tsx'
import { Page } from '../../ui/page.tsx'
import { Text } from '../../ui/text.tsx'
import { texts } from './texts.ts'

type Cadence = keyof typeof texts.settings.cadences

const CHOICES = chooseByLinkInput.shape.cadence.options
  .filter((value) => value !== 'never')
  .map((value) => ({ value, label: texts.settings.cadences[value] }))

/** Where the link under a digest leads: stop, or choose how often, without signing in. Opening it changes nothing. */
export function StopScreen() {
  const { token } = useParams({ from: '/afmelden/$token' })
  const found = useQuery(trpc.digests.byLink.queryOptions({ token }, { staleTime: Number.POSITIVE_INFINITY }))
  return (
    <LinkPage
      asked={found}
      loading={texts.stop.loading}
      broken={texts.stop.broken}
      way={<ButtonLink to="/instellingen">{texts.stop.settings}</ButtonLink>}
    >
      {(asked) => <StopPage token={token} {...asked} />}
    </LinkPage>
  )
}

function StopPage({ token, cadence, letters, networkName }: { token: string; cadence: Cadence; letters: boolean; networkName: string }) {
  const choose = useMutation(trpc.digests.chooseByLink.mutationOptions())
  const [other, setOther] = useState<Exclude<Cadence, 'never'> | null>(null)
  const now: Cadence = choose.isSuccess ? choose.variables.cadence : cadence
  const chosen = other ?? (now === 'never' ? null : now)
  return (
    <Page width="text" title={texts.stop.title} lead={texts.stop.lead({ network: networkName })}>
      {choose.isSuccess ? (
        <Alert kind="ok" live>
          <Text>{texts.stop.done[now]}</Text>
        </Alert>
      ) : (
        <Text>{texts.stop.now[now]}</Text>
      )}
      {choose.error ? <ErrorState error={choose.error} /> : null}
      {now === 'never' ? null : (
        <div>
          <Button kind="primary" busy={choose.isPending} onClick={() => choose.mutate({ token, cadence: 'never' })}>
            {texts.stop.stop}
          </Button>
        </div>
      )}
      <Section title={now === 'never' ? texts.stop.again : texts.stop.less}>
        <ChoiceField name="cadence" label={texts.settings.cadence} options={CHOICES} value={chosen} onChange={setOther} />
        {chosen === null ? null : (
          <div>
            <Button busy={choose.isPending} onClick={() => choose.mutate({ token, cadence: chosen })}>
              {texts.settings.save}
            </Button>
          </div>
        )}
      </Section>
      <Text soft>{letters || (choose.isSuccess && now !== 'never') ? texts.stop.stays : texts.stop.lettersStopped}</Text>
    </Page>
  )
}
