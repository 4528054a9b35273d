import { answerByLinkInput } from '@lerende/cycles/inputs'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { useState } from 'react'
import { showSpan } from '../../lib/dates.ts'
import { trpc } from '../../lib/trpc.ts'
import { useForm } from '../../lib/use-form.ts'
import { Button } from '../../ui/button.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { Alert } from '../../ui/feedback.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { LinkPage } from '../../ui/link-page.tsx'
import { Page } from '../../ui/page.tsx'
import { Facts, Text } from '../../ui/text.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ANSWERS, type Answer, answerIn } from './answer-search.ts'
import { texts } from './answer-texts.ts'
import { capital } from './words.ts'

type Invitation = inferOutput<typeof trpc.cycles.answerLink>

/** Where the answers in an invitation lead: one confirms here, without signing in. Opening it changes nothing. */
export function AnswerScreen() {
  const { token } = useParams({ from: '/komst/$token' })
  const found = useQuery(trpc.cycles.answerLink.queryOptions({ token }))
  return (
    <LinkPage asked={found} loading={texts.loading} broken={texts.broken} way={<ButtonLink to="/inloggen">{texts.signIn}</ButtonLink>}>
      {(invitation) => (
        <Page width="text" title={texts.title} lead={texts.lead({ overleg: invitation.overlegName, network: invitation.networkName })}>
          <Facts
            items={[
              { label: texts.when, value: capital(showSpan(invitation.startsAt, invitation.endsAt)) },
              { label: texts.where, value: invitation.place },
            ]}
          />
          <AnswerPart token={token} invitation={invitation} />
        </Page>
      )}
    </LinkPage>
  )
}

function AnswerPart({ token, invitation }: { token: string; invitation: Invitation }) {
  const [saved, setSaved] = useState<Answer | null>(null)
  const now = invitation.rsvp === 'nee' && invitation.hasStandIn ? 'ander' : (invitation.rsvp ?? 'none')
  if (!invitation.open) {
    return (
      <>
        <Alert kind="info">
          <Text>{invitation.status === 'geannuleerd' ? texts.off : texts.over}</Text>
        </Alert>
        {invitation.status === 'geannuleerd' ? null : <Text>{texts.now[now]}</Text>}
      </>
    )
  }
  return (
    <>
      {saved ? (
        <Alert kind="ok" live>
          <Text>{texts.done[saved]}</Text>
        </Alert>
      ) : (
        <Text>{texts.now[now]}</Text>
      )}
      <AnswerForm token={token} onSaved={setSaved} />
      <Text soft>{texts.again}</Text>
    </>
  )
}

function AnswerForm({ token, onSaved }: { token: string; onSaved: (answer: Answer) => void }) {
  const kies = answerIn(useSearch({ strict: false }))
  const client = useQueryClient()
  const answer = useMutation(trpc.cycles.answerByLink.mutationOptions())
  const [chosen, setChosen] = useState<Answer | null>(kies)
  const form = useForm({
    keep: null,
    schema: answerByLinkInput,
    start: { token, rsvp: kies === 'ander' ? 'nee' : (kies ?? ''), standInEmail: (kies === 'ander' ? '' : null) as string | null },
    send: async (input) => {
      await answer.mutateAsync(input)
      await client.invalidateQueries(trpc.cycles.answerLink.queryFilter({ token }))
      onSaved(input.standInEmail === null ? input.rsvp : 'ander')
    },
  })
  const choose = (next: Answer) => {
    setChosen(next)
    form.set('rsvp', next === 'ander' ? 'nee' : next)
    form.set('standInEmail', next === 'ander' ? (form.values.standInEmail ?? '') : null)
  }
  return (
    <FormFrame form={form}>
      <ChoiceField
        name="rsvp"
        label={texts.choose}
        options={ANSWERS.map((value) => ({ value, label: texts.answers[value] }))}
        value={chosen}
        error={form.errors.rsvp}
        onChange={choose}
      />
      {chosen === 'ander' ? (
        <TextField
          name="standInEmail"
          type="email"
          label={texts.standIn}
          description={texts.standInHelp}
          maxLength={200}
          value={form.values.standInEmail ?? ''}
          error={form.errors.standInEmail}
          onChange={(email) => form.set('standInEmail', email)}
        />
      ) : null}
      <div>
        <Button kind="primary" type="submit" busy={form.busy}>
          {texts.confirm}
        </Button>
      </div>
    </FormFrame>
  )
}
