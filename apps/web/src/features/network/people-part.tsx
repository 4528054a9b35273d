import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { trpc } from '../../lib/trpc.ts'
import { useTyped } from '../../lib/use-typed.ts'
import { useWide } from '../../lib/use-wide.ts'
import { EmptyState, Loaded } from '../../ui/feedback.tsx'
import { Stack } from '../../ui/layout.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { Expander } from '../../ui/text.tsx'
import { Select } from '../../ui/text-field.tsx'
import { FILTERS, peopleAsked } from './network-asked.ts'
import type { NetworkSearch } from './network-search.ts'
import { texts } from './network-texts.ts'
import { PeopleList } from './people-list.tsx'

const words = texts.people
const NIVEAUS = (['bestuur', 'beleid', 'uitvoering'] as const).map((value) => ({ value, label: words.niveaus[value] }))

/** The people of the network, page by page; the address holds what is looked for. */
export function PeoplePart() {
  const search = useSearch({ from: '/binnen/netwerk' })
  // Those of a moment ago stay until the new ones are there: no flicker while typing.
  const people = useQuery(trpc.cycles.people.queryOptions(peopleAsked(search), { placeholderData: keepPreviousData }))
  const navigate = useNavigate()
  const go = (part: Partial<NetworkSearch>) =>
    void navigate({ to: '/netwerk', search: { ...search, blad: undefined, ...part }, replace: true, resetScroll: false })
  const [typed, setTyped] = useTyped(search.zoek ?? '', (text) => go({ zoek: text || undefined }))
  return (
    <Stack>
      <SearchField label={words.search} value={typed} onChange={setTyped} />
      <Filters search={search} go={go} />
      <Loaded query={people} lines={8}>
        {({ people: found, total, pages }) => (
          <Stack>
            <p className="lb-small lb-soft" role="status">
              {words.found({ n: total })}
            </p>
            {found.length > 0 ? <PeopleList label={words.list} people={found} /> : <Nobody />}
            <Pages search={search} pages={pages} />
          </Stack>
        )}
      </Loaded>
    </Stack>
  )
}

function Nobody() {
  return (
    <EmptyState
      title={words.none}
      action={
        <ButtonLink to="/netwerk" search={{}} resetScroll={false}>
          {words.clear}
        </ButtonLink>
      }
    >
      {words.noneHelp}
    </EmptyState>
  )
}

function Filters({ search, go }: { search: NetworkSearch; go: (part: Partial<NetworkSearch>) => void }) {
  const organisations = useQuery(trpc.network.organisations.queryOptions())
  const functies = useQuery(trpc.cycles.functies.queryOptions())
  const overleggen = useQuery(trpc.cycles.overleggen.queryOptions())
  const named = (all: readonly { id: string; name: string }[] | undefined) =>
    (all ?? []).map(({ id, name }) => ({ value: id, label: name }))
  const options = {
    organisatie: named(organisations.data),
    functie: (functies.data ?? []).map((name) => ({ value: name, label: name })),
    niveau: NIVEAUS,
    overleg: named(overleggen.data),
  }
  const fields = FILTERS.map((filter) => (
    <Select
      key={filter}
      name={filter}
      optional="all"
      label={words[filter]}
      empty={words.every}
      options={options[filter]}
      value={search[filter] ?? ''}
      onChange={(value) => go({ [filter]: value || undefined })}
    />
  ))
  const wide = useWide()
  if (wide) return <div className="lb-network__filters">{fields}</div>
  return (
    <Expander label={words.filters} open={FILTERS.some((filter) => search[filter] !== undefined)}>
      <div className="lb-network__filters">{fields}</div>
    </Expander>
  )
}

function Pages({ search, pages }: { search: NetworkSearch; pages: number }) {
  const page = search.blad ?? 1
  if (pages < 2) return null
  const to = (blad: number) => ({ ...search, blad: blad === 1 ? undefined : blad })
  return (
    <nav className="lb-row" aria-label={words.pages}>
      {page > 1 ? (
        <ButtonLink to="/netwerk" search={to(page - 1)}>
          {words.previous}
        </ButtonLink>
      ) : null}
      <span className="lb-soft">{words.page({ n: page, of: pages })}</span>
      {page < pages ? (
        <ButtonLink to="/netwerk" search={to(page + 1)}>
          {words.next}
        </ButtonLink>
      ) : null}
    </nav>
  )
}
