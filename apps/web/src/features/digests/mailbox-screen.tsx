import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { showMoment } from '../../lib/dates.ts'
import { useToday } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { List, ListItem } from '../../ui/card.tsx'
import { EmptyState, Loaded } from '../../ui/feedback.tsx'
import { Stack } from '../../ui/layout.tsx'
import { ButtonLink, RowLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Select } from '../../ui/text-field.tsx'
import { CaughtMail } from './caught-mail.tsx'
import { type MailboxSearch, PAGE_SIZE } from './mailbox-search.ts'
import { texts } from './texts.ts'
import './mailbox.css'

/** Someone who asked for a link to sign in looks here for it; it should come by itself. Milliseconds. */
const LOOK_AGAIN_MS = 4_000

/** The mailbox of an installation without a mail server: a list and, beside or instead of it, the mail that is open. */
export function MailboxScreen() {
  const search = useSearch({ from: '/postvak' })
  return (
    <Page title={texts.mailbox.title} lead={texts.mailbox.lead}>
      <div className={search.mail === undefined ? 'lb-mailbox' : 'lb-mailbox lb-mailbox--open'}>
        <div className="lb-mailbox__list">
          <Stack>
            <Whose search={search} />
            <MailList search={search} />
          </Stack>
        </div>
        <div className="lb-mailbox__pane">
          {search.mail === undefined ? (
            <EmptyState title={texts.mailbox.choose} />
          ) : (
            <CaughtMail key={search.mail} id={search.mail} search={search} />
          )}
        </div>
      </div>
    </Page>
  )
}

function Whose({ search }: { search: MailboxSearch }) {
  const navigate = useNavigate()
  const addresses = useQuery(trpc.digests.mailboxAddresses.queryOptions(undefined, { refetchInterval: LOOK_AGAIN_MS }))
  return (
    <Select
      name="aan"
      label={texts.mailbox.whose}
      empty={texts.mailbox.everyone}
      value={search.aan ?? ''}
      options={(addresses.data ?? []).map(({ address, count }) => ({ value: address, label: texts.mailbox.address({ address, count }) }))}
      onChange={(aan) => void navigate({ to: '/postvak', search: { aan: aan || undefined }, resetScroll: false })}
    />
  )
}

function MailList({ search }: { search: MailboxSearch }) {
  const today = useToday()
  const { aan: address, voor: before } = search
  const mails = useQuery(
    trpc.digests.mailbox.queryOptions(
      { limit: PAGE_SIZE, ...(address ? { address } : {}), ...(before ? { before } : {}) },
      { refetchInterval: before ? false : LOOK_AGAIN_MS },
    ),
  )
  return (
    <Loaded query={mails}>
      {(lines) =>
        lines.length === 0 ? (
          <EmptyState title={texts.mailbox.empty}>{texts.mailbox.emptyHelp}</EmptyState>
        ) : (
          <>
            <List label={texts.mailbox.list}>
              {lines.map((line) => (
                <ListItem
                  key={line.id}
                  link={
                    <RowLink to="/postvak" search={{ ...search, mail: line.id }} resetScroll={false}>
                      {line.subject}
                    </RowLink>
                  }
                  meta={`${texts.mailbox.to({ address: line.to })} · ${showMoment(line.receivedAt, today)}`}
                />
              ))}
            </List>
            <Pages search={search} last={lines.length === PAGE_SIZE ? lines.at(-1)?.id : undefined} />
          </>
        )
      }
    </Loaded>
  )
}

function Pages({ search, last }: { search: MailboxSearch; last: number | undefined }) {
  return (
    <div className="lb-row">
      {last === undefined ? null : (
        <ButtonLink to="/postvak" search={{ aan: search.aan, voor: last }}>
          {texts.mailbox.older}
        </ButtonLink>
      )}
      {search.voor === undefined ? null : (
        <ButtonLink to="/postvak" search={{ aan: search.aan }}>
          {texts.mailbox.newer}
        </ButtonLink>
      )}
    </div>
  )
}
