import { useMutation, useQuery } from '@tanstack/react-query'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { showMoment } from '../../lib/dates.ts'
import { wordFor } from '../../lib/messages.ts'
import { useMe, useToday } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { Button } from '../../ui/button.tsx'
import { Card, Tag, type Tone } from '../../ui/card.tsx'
import { Alert, ErrorState, Loaded } from '../../ui/feedback.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { BackLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Text } from '../../ui/text.tsx'
import { useToast } from '../../ui/toast.tsx'
import { texts } from './beheer-texts.ts'

type Check = inferOutput<typeof trpc.system.health>['checks'][number]

const TONES: Record<Check['status'], Tone> = { ok: 'mos', 'let-op': 'zand', fout: 'rood' }

/** What the doctor finds, and what got stuck: in plain words, with what to do. */
export function HealthScreen() {
  const beheerder = useMe()?.person.role === 'beheerder'
  const health = useQuery(trpc.system.health.queryOptions())
  return (
    <Page
      width="text"
      title={texts.health.title}
      lead={texts.health.lead}
      back={beheerder ? <BackLink to="/beheer">{texts.title}</BackLink> : undefined}
      actions={
        <Button busy={health.isFetching} onClick={() => void health.refetch()}>
          {texts.health.again}
        </Button>
      }
    >
      <Stack gap="l">
        <Loaded query={health} lines={10}>
          {({ checks }) => <Checks checks={checks} />}
        </Loaded>
        {beheerder ? (
          <>
            <Stuck />
            <FailedMails />
          </>
        ) : null}
      </Stack>
    </Page>
  )
}

function Checks({ checks }: { checks: readonly Check[] }) {
  const wrong = checks.filter(({ status }) => status !== 'ok').length
  return (
    <>
      <Alert kind={wrong === 0 ? 'ok' : 'warning'}>{wrong === 0 ? texts.health.fine : texts.health.wrong({ n: wrong })}</Alert>
      <Stack>
        {checks.map(({ key, status, what, todo }) => (
          <Card key={key} over={<Tag tone={TONES[status]}>{texts.health.status[status]}</Tag>}>
            <Text>{what}</Text>
            {todo ? (
              <Text>
                <strong>{texts.health.todo}</strong> {todo}
              </Text>
            ) : null}
          </Card>
        ))}
      </Stack>
    </>
  )
}

function Stuck() {
  const today = useToday()
  const say = useToast()
  const stuck = useQuery(trpc.system.stuck.queryOptions())
  const retry = useMutation(trpc.system.retryStuck.mutationOptions({ onSuccess: () => say(texts.stuck.done) }))
  return (
    <Section title={texts.stuck.title}>
      {retry.error ? <ErrorState error={retry.error} /> : null}
      <Loaded query={stuck} lines={3}>
        {(items) =>
          items.length === 0 ? (
            <Text soft>{texts.stuck.none}</Text>
          ) : (
            <Stack>
              {items.map((item) => (
                <Card key={item.id} title={item.name} tone="rood">
                  <Text soft>{showMoment(item.at, today)}</Text>
                  <Text>{item.error}</Text>
                  <div>
                    <Button busy={retry.isPending} onClick={() => retry.mutate({ id: item.id })}>
                      {texts.stuck.retry}
                    </Button>
                  </div>
                </Card>
              ))}
            </Stack>
          )
        }
      </Loaded>
    </Section>
  )
}

function FailedMails() {
  const today = useToday()
  const say = useToast()
  const failed = useQuery(trpc.system.failedMails.queryOptions())
  const retry = useMutation(trpc.system.retryMail.mutationOptions({ onSuccess: () => say(texts.mail.done) }))
  return (
    <Section title={texts.mail.title}>
      {retry.error ? <ErrorState error={retry.error} /> : null}
      <Loaded query={failed} lines={3}>
        {(mails) =>
          mails.length === 0 ? (
            <Text soft>{texts.mail.none}</Text>
          ) : (
            <Stack>
              {mails.map((mail) => (
                <Card key={mail.key} title={wordFor(texts.mail.what, mail.purpose) ?? mail.purpose} tone="rood">
                  <Text soft>{texts.mail.tried({ n: mail.attempts, when: showMoment(mail.dueAt, today) })}</Text>
                  {mail.error ? <Text>{mail.error}</Text> : null}
                  <div>
                    <Button busy={retry.isPending} onClick={() => retry.mutate({ key: mail.key })}>
                      {texts.mail.retry}
                    </Button>
                  </div>
                </Card>
              ))}
            </Stack>
          )
        }
      </Loaded>
    </Section>
  )
}
