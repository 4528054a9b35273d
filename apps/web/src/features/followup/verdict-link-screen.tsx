import { verdictByLinkInput } from '@lerende/followup/inputs'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { trpc } from '../../lib/trpc.ts'
import { useForm } from '../../lib/use-form.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { LinkPage } from '../../ui/link-page.tsx'
import { Page } from '../../ui/page.tsx'
import { Text } from '../../ui/text.tsx'
import { type Verdict, VerdictChoice, VerdictRemark } from './verdict-fields.tsx'
import { texts } from './verdict-link-texts.ts'

const SAID = { ja: 'usable', deels: 'partly', nee: 'no' } as const

/** Where the buttons below an answer in a mail lead: one press says whether it helps, without signing in. Opening it changes nothing. */
export function VerdictLinkScreen() {
  const { token } = useParams({ from: '/oordeel/$token' })
  const { zeg } = useSearch({ from: '/oordeel/$token' })
  const found = useQuery(trpc.followup.answerByLink.queryOptions({ token }, { staleTime: Number.POSITIVE_INFINITY }))
  const [sent, setSent] = useState(false)
  if (sent) {
    return (
      <Page width="text" title={texts.doneTitle} lead={texts.doneLead}>
        <Text soft>{texts.change}</Text>
      </Page>
    )
  }
  return (
    <LinkPage asked={found} loading={texts.loading} broken={texts.broken} way={<ButtonLink to="/mijn-inbreng">{texts.mine}</ButtonLink>}>
      {({ title, text, overlegName }) => (
        <Page width="text" title={texts.title} lead={texts.lead({ overleg: overlegName })}>
          <Card title={title} level={2}>
            <Text>{text}</Text>
          </Card>
          <LinkForm token={token} start={zeg ? SAID[zeg] : null} onSent={() => setSent(true)} />
        </Page>
      )}
    </LinkPage>
  )
}

function LinkForm({ token, start, onSent }: { token: string; start: Verdict | null; onSent: () => void }) {
  const give = useMutation(trpc.followup.giveVerdictByLink.mutationOptions())
  const first: { token: string; verdict: Verdict | null; remark: string } = { token, verdict: start, remark: '' }
  const form = useForm({
    keep: null,
    schema: verdictByLinkInput,
    start: first,
    send: async (input) => {
      await give.mutateAsync(input)
      onSent()
    },
  })
  const { values, errors, set } = form
  return (
    <FormFrame form={form}>
      <VerdictChoice value={values.verdict} error={errors['verdict']} onChange={(verdict) => set('verdict', verdict)} />
      {values.verdict === 'no' ? (
        <>
          <Text>{texts.no}</Text>
          <div>
            <ButtonLink to="/mijn-inbreng" className="nl-button--primary">
              {texts.noWay}
            </ButtonLink>
          </div>
        </>
      ) : (
        <>
          <VerdictRemark
            verdict={values.verdict}
            value={values.remark}
            error={errors['remark']}
            onChange={(remark) => set('remark', remark)}
          />
          <Text soft>{texts.said}</Text>
          <ButtonGroup>
            <Button kind="primary" type="submit" busy={form.busy}>
              {texts.send}
            </Button>
          </ButtonGroup>
        </>
      )}
    </FormFrame>
  )
}
