import { verdictByLinkInput } from '@lerende/followup/inputs'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { trpc } from '../../lib/trpc.ts'
import { useForm } from '../../lib/use-form.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ErrorState, Loading } from '../../ui/feedback.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Text } from '../../ui/text.tsx'
import { VerdictFields } from './verdict-fields.tsx'
import { texts } from './verdict-link-texts.ts'

const SAID = { ja: 'usable', deels: 'partly', nee: 'no' } as const
type Verdict = (typeof SAID)[keyof typeof SAID]

/** Where the buttons below an answer in a mail lead: one press says whether it helps, without signing in. Opening it changes nothing. */
export function VerdictLinkScreen() {
  const { token } = useParams({ from: '/oordeel/$token' })
  const { zeg } = useSearch({ from: '/oordeel/$token' })
  const found = useQuery(trpc.followup.answerByLink.queryOptions({ token }, { staleTime: Number.POSITIVE_INFINITY }))
  const [said, setSaid] = useState<Verdict | null>(null)
  if (found.error) {
    return (
      <Page width="text" title={texts.broken}>
        <ErrorState error={found.error} />
        <div>
          <ButtonLink to="/mijn-inbreng">{texts.mine}</ButtonLink>
        </div>
      </Page>
    )
  }
  if (!found.data) {
    return (
      <Page width="text" title={texts.loading}>
        <Loading />
      </Page>
    )
  }
  if (said) {
    return (
      <Page width="text" title={texts.doneTitle} lead={texts.doneLead}>
        {said === 'no' ? <Text>{texts.doneNo}</Text> : null}
        <Text soft>{texts.change}</Text>
      </Page>
    )
  }
  const { title, text, overlegName } = found.data
  return (
    <Page width="text" title={texts.title} lead={texts.lead({ overleg: overlegName })}>
      <Card title={title} level={2}>
        <Text>{text}</Text>
      </Card>
      <LinkForm token={token} start={zeg ? SAID[zeg] : null} onSent={setSaid} />
    </Page>
  )
}

function LinkForm({ token, start, onSent }: { token: string; start: Verdict | null; onSent: (said: Verdict) => void }) {
  const give = useMutation(trpc.followup.giveVerdictByLink.mutationOptions())
  const first: { token: string; verdict: Verdict | null; remark: string } = { token, verdict: start, remark: '' }
  const form = useForm({
    keep: null,
    schema: verdictByLinkInput,
    start: first,
    send: async (input) => {
      await give.mutateAsync(input)
      onSent(input.verdict)
    },
  })
  return (
    <FormFrame form={form}>
      <VerdictFields values={form.values} errors={form.errors} set={form.set} />
      <Text soft>{texts.said}</Text>
      <ButtonGroup>
        <Button kind="primary" type="submit" busy={form.busy}>
          {texts.send}
        </Button>
      </ButtonGroup>
    </FormFrame>
  )
}
