import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { showMoment } from '../../lib/dates.ts'
import { wordFor } from '../../lib/messages.ts'
import { useToday } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { EmptyState, Loaded } from '../../ui/feedback.tsx'
import { BackLink, TextLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Table } from '../../ui/table.tsx'
import { Text } from '../../ui/text.tsx'
import { Select } from '../../ui/text-field.tsx'
import { Pages } from './pages.tsx'
import { texts } from './upkeep-texts.ts'

const words = texts.timers
type Timer = inferOutput<typeof trpc.upkeep.timers>['timers'][number]
const nameOf = (kind: string) => wordFor(words.kinds, kind) ?? kind

/** What the house is going to do by itself, and when. */
export function TimersScreen() {
  const { soort = '', blad = 0 } = useSearch({ from: '/binnen/beheer/timers' })
  const navigate = useNavigate({ from: '/beheer/timers' })
  const today = useToday()
  const timers = useQuery(trpc.upkeep.timers.queryOptions({ kind: soort || null, page: blad }, { placeholderData: keepPreviousData }))
  return (
    <Page title={words.title} lead={words.lead} back={<BackLink to="/beheer">{texts.back}</BackLink>}>
      <Text soft>
        {words.stuck} <TextLink to="/beheer/gezondheid">{words.health}</TextLink>.
      </Text>
      <Loaded query={timers} lines={8}>
        {({ total, kinds, timers: rows, size }) => (
          <>
            <Select
              name="soort"
              optional="all"
              label={words.kind}
              empty={words.all}
              options={kinds.map((value) => ({ value, label: nameOf(value) }))}
              value={soort}
              onChange={(chosen) => void navigate({ search: { soort: chosen || undefined }, replace: true })}
            />
            <p aria-live="polite">{words.count({ n: total })}</p>
            {rows.length === 0 ? (
              <EmptyState title={words.none} />
            ) : (
              <Table
                caption={words.list}
                columns={[
                  { head: words.what, cell: ({ kind }) => nameOf(kind), names: true },
                  { head: words.when, cell: ({ dueAt }) => showMoment(dueAt, today) },
                  { head: words.state, cell: stateOf },
                ]}
                rows={rows.map((timer, index) => ({ ...timer, index }))}
                rowKey={({ index }) => index}
              />
            )}
            <Pages
              page={blad}
              more={(blad + 1) * size < total}
              onPage={(page) => void navigate({ search: { soort: soort || undefined, blad: page || undefined } })}
            />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function stateOf({ status, attempts }: Timer): string {
  if (status === 'stuck') return words.isStuck
  return attempts > 0 ? words.again({ n: attempts }) : words.waiting
}
