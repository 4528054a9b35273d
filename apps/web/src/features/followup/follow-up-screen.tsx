import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useDeferredValue } from 'react'
import { trpc } from '../../lib/trpc.ts'
import { EmptyState, Loaded } from '../../ui/feedback.tsx'
import { Row, Stack } from '../../ui/layout.tsx'
import { ButtonLink, TabLink, Tabs, TextLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { Text } from '../../ui/text.tsx'
import { Select } from '../../ui/text-field.tsx'
import { FollowUpList, FollowUpTable } from './follow-up-list.tsx'
import type { FollowUpSearch } from './follow-up-search.ts'
import { texts } from './follow-up-texts.ts'
import './follow-up.css'

/** As many as the server gives at a time. */
const PAGE = 40

/** Where everything that was brought in is now, across the overleggen that I follow. */
export function FollowUpScreen() {
  const search = useSearch({ from: '/binnen/opvolging' })
  const words = useDeferredValue(search.zoek ?? '')
  const page = (search.bladzij ?? 1) - 1
  const found = useQuery(
    trpc.followup.followUp.queryOptions(
      {
        mine: search.wie === 'mijn',
        late: search.laat === true,
        overlegId: search.overleg ?? null,
        waitingFor: search.wacht ?? null,
        state: search.toon ?? 'alles',
        search: words,
        page,
      },
      { placeholderData: keepPreviousData },
    ),
  )
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Loaded query={found} lines={8}>
        {({ items, total, overleggen, leads }) =>
          overleggen.length === 0 ? (
            <EmptyState title={texts.noOverleg} action={<ButtonLink to="/jaarritme">{texts.year}</ButtonLink>}>
              {texts.noOverlegHelp}
            </EmptyState>
          ) : (
            <Stack>
              <Filters search={search} overleggen={overleggen} leads={leads} />
              <p role="status">{texts.found({ n: total })}</p>
              {items.length === 0 ? (
                <EmptyState title={texts.none} action={<TextLink to="/opvolging">{texts.clear}</TextLink>}>
                  {texts.noneHelp}
                </EmptyState>
              ) : search.als === 'tabel' ? (
                <FollowUpTable items={items} />
              ) : (
                <FollowUpList items={items} />
              )}
              <Pages search={search} page={page} total={total} />
            </Stack>
          )
        }
      </Loaded>
    </Page>
  )
}

interface FiltersProps {
  search: FollowUpSearch
  overleggen: ReadonlyArray<{ id: string; name: string }>
  leads: boolean
}

function Filters({ search, overleggen, leads }: FiltersProps) {
  const navigate = useNavigate({ from: '/opvolging' })
  const to = (part: FollowUpSearch) =>
    void navigate({ search: { ...search, bladzij: undefined, ...part }, replace: true, resetScroll: false })
  const names = overleggen.map(({ id, name }) => ({ value: id, label: name }))
  const tab = (part: FollowUpSearch, label: string, now: boolean) => (
    <TabLink
      to="/opvolging"
      activeOptions={{ exact: true }}
      search={{ ...search, bladzij: undefined, ...part }}
      aria-current={now ? 'page' : undefined}
      resetScroll={false}
    >
      {label}
    </TabLink>
  )
  return (
    <div className="lb-follow__filters">
      <Tabs label={texts.which}>
        {tab({ toon: undefined, laat: undefined, wie: undefined }, texts.all, !search.toon && !search.laat && !search.wie)}
        {tab({ toon: 'open', laat: undefined, wie: undefined }, texts.open, search.toon === 'open')}
        {tab({ toon: undefined, laat: true, wie: undefined }, texts.late, search.laat === true)}
        {leads ? tab({ toon: undefined, laat: undefined, wie: 'mijn' }, texts.mine, search.wie === 'mijn') : null}
        {tab({ toon: 'beantwoord', laat: undefined, wie: undefined }, texts.answered, search.toon === 'beantwoord')}
      </Tabs>
      <div className="lb-follow__fields">
        <SearchField label={texts.search} value={search.zoek ?? ''} onChange={(zoek) => to({ zoek: zoek || undefined })} />
        <Select
          name="overleg"
          label={texts.overleg}
          empty={texts.anyOverleg}
          options={names}
          value={search.overleg ?? ''}
          onChange={(overleg) => to({ overleg: overleg || undefined })}
        />
        <Select
          name="wacht"
          label={texts.waitsFor}
          empty={texts.anybody}
          options={names}
          value={search.wacht ?? ''}
          onChange={(wacht) => to({ wacht: wacht || undefined })}
        />
      </div>
      <Tabs label={texts.views}>
        {tab({ als: undefined }, texts.asLines, search.als === undefined)}
        {tab({ als: 'tabel' }, texts.asTable, search.als === 'tabel')}
      </Tabs>
    </div>
  )
}

function Pages({ search, page, total }: { search: FollowUpSearch; page: number; total: number }) {
  const last = Math.ceil(total / PAGE) - 1
  if (last <= 0) return null
  const link = (to: number, label: string) => (
    <TextLink to="/opvolging" search={{ ...search, bladzij: to === 0 ? undefined : to + 1 }}>
      {label}
    </TextLink>
  )
  return (
    <nav aria-label={texts.pages}>
      <Row>
        {page > 0 ? link(page - 1, texts.previous) : null}
        <Text>{texts.page({ n: page + 1, of: last + 1 })}</Text>
        {page < last ? link(page + 1, texts.next) : null}
      </Row>
    </nav>
  )
}
