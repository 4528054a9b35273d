import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { dayOf, showDayShortYear, showTime } from '../../lib/dates.ts'
import { trpc } from '../../lib/trpc.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { EmptyState, Loaded } from '../../ui/feedback.tsx'
import { Columns } from '../../ui/layout.tsx'
import { BackLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Table } from '../../ui/table.tsx'
import { Expander, Facts, Text } from '../../ui/text.tsx'
import { Select, TextField } from '../../ui/text-field.tsx'
import { texts } from './upkeep-texts.ts'

const words = texts.events
type Event = inferOutput<typeof trpc.upkeep.events>['events'][number]

/** What happened in the network, as envelopes: the filters stand in the address. */
export function EventsScreen() {
  const search = useSearch({ from: '/binnen/beheer/gebeurtenissen' })
  const navigate = useNavigate({ from: '/beheer/gebeurtenissen' })
  const { soort, over, dag, na } = search
  const events = useQuery(
    trpc.upkeep.events.queryOptions(
      { type: soort ?? null, stream: over ?? null, day: dag ?? null, after: na ?? null },
      { placeholderData: keepPreviousData },
    ),
  )
  const narrow = (part: typeof search) => void navigate({ search: { soort, over, dag, ...part, na: undefined }, replace: true })
  return (
    <Page title={words.title} lead={words.lead} back={<BackLink to="/beheer">{texts.back}</BackLink>}>
      <Text soft>{words.sealed}</Text>
      <Loaded query={events} lines={8}>
        {({ types, events: rows, next }) => (
          <>
            <Columns>
              <Select
                name="soort"
                optional="all"
                label={words.type}
                empty={words.all}
                options={types.map(({ type, name }) => ({ value: type, label: name }))}
                value={soort ?? ''}
                onChange={(type) => narrow({ soort: type || undefined })}
              />
              <TextField
                name="dag"
                type="date"
                optional="all"
                label={words.day}
                value={dag ?? ''}
                onChange={(day) => narrow({ dag: day || undefined })}
              />
              <TextField
                name="over"
                optional="all"
                maxLength={100}
                label={words.stream}
                description={words.streamHelp}
                value={over ?? ''}
                onChange={(stream) => narrow({ over: stream || undefined })}
              />
            </Columns>
            {rows.length === 0 ? <EmptyState title={words.none}>{words.noneHelp}</EmptyState> : <Events rows={rows} />}
            <ButtonGroup>
              {next ? <Button onClick={() => void navigate({ search: { soort, over, dag, na: next } })}>{texts.older}</Button> : null}
              {na ? <Button onClick={() => narrow({})}>{texts.first}</Button> : null}
              {soort || over || dag ? <Button onClick={() => void navigate({ search: {} })}>{words.clear}</Button> : null}
            </ButtonGroup>
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Events({ rows }: { rows: readonly Event[] }) {
  return (
    <Table
      caption={words.list}
      columns={[
        { head: words.what, cell: ({ name }) => name, names: true },
        { head: words.when, cell: ({ hour }) => words.hour({ day: showDayShortYear(dayOf(hour)), time: showTime(hour) }) },
        { head: words.who, cell: whoOf },
        { head: words.about, cell: ({ stream }) => <span className="lb-break">{stream}</span> },
        {
          head: words.more,
          cell: ({ id, correlationId, causationId }) => (
            <Expander label={words.more}>
              <Facts
                items={[
                  { label: words.id, value: id },
                  { label: words.correlation, value: correlationId },
                  { label: words.causation, value: causationId ?? words.nothing },
                ]}
              />
            </Expander>
          ),
        },
      ]}
      rows={rows}
      rowKey={({ id }) => id}
    />
  )
}

function whoOf({ actor, actorName }: Event): string {
  if (actor === 'system') return words.system
  return actorName ?? words.gone
}
