import { leaveInput } from '@lerende/privacy/inputs'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { listOf } from '../../lib/messages.ts'
import { forgetMe } from '../../lib/session.ts'
import { queryClient, trpc } from '../../lib/trpc.ts'
import { useForm } from '../../lib/use-form.ts'
import { Button } from '../../ui/button.tsx'
import { CheckField } from '../../ui/choice-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Alert, ErrorState, Loaded } from '../../ui/feedback.tsx'
import { FieldGroup } from '../../ui/field.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { BackLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Text } from '../../ui/text.tsx'
import { Lines } from './lines.tsx'
import { texts } from './texts.ts'

const words = texts.leave

/** What happens when somebody stops, and the way to do it. */
export function LeaveScreen() {
  const before = useQuery(trpc.privacy.leaving.queryOptions())
  return (
    <Page width="text" title={words.title} lead={words.lead} back={<BackLink to="/mijn-gegevens">{words.back}</BackLink>}>
      <Stack gap="l">
        <Section title={words.gone}>
          <Lines lines={words.goneList} />
        </Section>
        <Section title={words.stays}>
          <Lines lines={words.staysList} />
          <Text>{words.noAnswer}</Text>
        </Section>
        <Loaded query={before}>
          {({ lastBeheerder, onlyCoordinates }) =>
            lastBeheerder ? (
              <Alert>
                <Text>{words.lastBeheerder}</Text>
              </Alert>
            ) : (
              <>
                {onlyCoordinates.length > 0 ? (
                  <Alert>
                    <Text>{words.onlyCoordinates({ names: listOf(onlyCoordinates) })}</Text>
                  </Alert>
                ) : null}
                <LeaveForm />
              </>
            )
          }
        </Loaded>
      </Stack>
    </Page>
  )
}

function LeaveForm() {
  const navigate = useNavigate()
  const [asking, setAsking] = useState(false)
  const leave = useMutation(trpc.privacy.leave.mutationOptions())
  const start: { understood: boolean } = { understood: false }
  const form = useForm({ keep: null, schema: leaveInput, start, send: async () => setAsking(true) })
  const go = async () => {
    await leave.mutateAsync({ understood: true })
    await navigate({ to: '/gestopt' })
    // Nothing of somebody who left stays in this window.
    queryClient.clear()
    forgetMe()
  }
  return (
    <FormFrame form={form}>
      <Text>{words.first}</Text>
      <FieldGroup name="understood" label={words.sure} error={form.errors['understood']}>
        <CheckField
          name="understood"
          label={words.understood}
          checked={form.values.understood}
          onChange={(understood) => form.set('understood', understood)}
        />
      </FieldGroup>
      <div>
        <Button danger type="submit" busy={leave.isPending}>
          {words.go}
        </Button>
      </div>
      <Dialog
        open={asking}
        title={words.sure}
        onClose={() => setAsking(false)}
        actions={
          <>
            {/* The refusal is shown through `leave.error`. */}
            <Button kind="primary" danger busy={leave.isPending} onClick={() => void go().catch(() => {})}>
              {words.yes}
            </Button>
            <Button onClick={() => setAsking(false)}>{words.no}</Button>
          </>
        }
      >
        <Text>{words.sureText}</Text>
        {leave.error ? <ErrorState error={leave.error} /> : null}
      </Dialog>
    </FormFrame>
  )
}

/** Where one is after having left. */
export function LeftScreen() {
  return (
    <Page width="text" title={words.done}>
      <Text>{words.doneText}</Text>
    </Page>
  )
}
