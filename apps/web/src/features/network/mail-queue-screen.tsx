import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { showMoment } from '../../lib/dates.ts'
import { wordFor } from '../../lib/messages.ts'
import { useToday } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState, ErrorState, Loaded } from '../../ui/feedback.tsx'
import { BackLink, TabLink, Tabs } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Table } from '../../ui/table.tsx'
import { Text } from '../../ui/text.tsx'
import { useToast } from '../../ui/toast.tsx'
import { Pages } from './pages.tsx'
import { texts } from './upkeep-texts.ts'

const words = texts.mail
const STATUSES = ['due', 'sending', 'sent', 'failed', 'stopped'] as const
type Mail = inferOutput<typeof trpc.upkeep.mails>['mails'][number]

/** The mail queue by state: what for and why not; never to whom. */
export function MailQueueScreen() {
  const { stand = 'due', blad = 0 } = useSearch({ from: '/binnen/beheer/mail' })
  const navigate = useNavigate({ from: '/beheer/mail' })
  const queue = useQuery(trpc.upkeep.mails.queryOptions({ status: stand, page: blad }, { placeholderData: keepPreviousData }))
  const say = useToast()
  const retry = useMutation(trpc.upkeep.retryMails.mutationOptions({ onSuccess: ({ again }) => say(words.retried({ n: again })) }))
  return (
    <Page title={words.title} lead={words.lead} back={<BackLink to="/beheer">{texts.back}</BackLink>}>
      <Text soft>{words.sealed}</Text>
      <Loaded query={queue} lines={8}>
        {({ counts, mails, size }) => (
          <>
            <Tabs label={words.tabs}>
              {STATUSES.map((status) => (
                <TabLink key={status} to="/beheer/mail" search={{ stand: status }} aria-current={status === stand ? 'page' : undefined}>
                  {words.tab({ status: words.status[status], n: counts[status] })}
                </TabLink>
              ))}
            </Tabs>
            {mails.length === 0 ? <EmptyState title={words.none[stand]} /> : <Mails mails={mails} failed={stand === 'failed'} />}
            {retry.error ? <ErrorState error={retry.error} /> : null}
            {stand === 'failed' && counts.failed > 0 ? (
              <div>
                <Button kind="primary" busy={retry.isPending} onClick={() => retry.mutate()}>
                  {words.retry}
                </Button>
              </div>
            ) : null}
            <Pages
              page={blad}
              more={mails.length === size}
              onPage={(page) => void navigate({ search: { stand, blad: page || undefined } })}
            />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Mails({ mails, failed }: { mails: readonly Mail[]; failed: boolean }) {
  const today = useToday()
  const columns = [
    { head: words.what, cell: ({ purpose }: Mail) => wordFor(words.purposes, purpose) ?? purpose, names: true },
    { head: words.when, cell: ({ sentAt, dueAt }: Mail) => showMoment(sentAt ?? dueAt, today) },
    { head: words.tried, cell: ({ attempts }: Mail) => attempts, number: true },
  ]
  const why = { head: words.why, cell: ({ error }: Mail) => error ?? '' }
  return (
    <Table
      caption={words.list}
      columns={failed ? [...columns, why] : columns}
      rows={mails.map((mail, index) => ({ ...mail, index }))}
      rowKey={({ index }) => index}
    />
  )
}
