import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useDeferredValue } from 'react'
import { trpc } from '../../lib/trpc.ts'
import { useTyped } from '../../lib/use-typed.ts'
import { EmptyState, Loaded } from '../../ui/feedback.tsx'
import { Stack } from '../../ui/layout.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { Select } from '../../ui/text-field.tsx'
import { MINUTES, PEOPLE, SUITS, type WerkvormenSearch } from './address.ts'
import { asksSomething, matching } from './search.ts'
import { texts } from './texts.ts'
import { WerkvormCard } from './werkvorm-card.tsx'
import './content.css'

/** Ways to hold a conversation, to be chosen by time, people and goal. The address holds what was chosen. */
export function WerkvormenScreen() {
  const search = useSearch({ from: '/binnen/werkvormen' })
  const shown = useDeferredValue(search)
  const all = useQuery(trpc.cycles.werkvormen.queryOptions())
  return (
    <Page title={texts.list.title} lead={texts.list.lead}>
      <Stack>
        <Chooser search={search} />
        <Loaded query={all} lines={6}>
          {(werkvormen) => {
            const found = matching(werkvormen, shown)
            if (werkvormen.length === 0) return <EmptyState title={texts.list.empty}>{texts.list.emptyHelp}</EmptyState>
            return (
              <>
                <p className="lb-small lb-soft" role="status">
                  {texts.list.found({ n: found.length })}
                </p>
                {found.length === 0 ? (
                  <NothingFound />
                ) : (
                  <ul className="lb-tiles" aria-label={texts.list.title}>
                    {found.map((werkvorm) => (
                      <WerkvormCard key={werkvorm.key} werkvorm={werkvorm} search={search} />
                    ))}
                  </ul>
                )}
              </>
            )
          }}
        </Loaded>
      </Stack>
    </Page>
  )
}

function NothingFound() {
  return (
    <EmptyState
      title={texts.list.none}
      action={
        <ButtonLink to="/werkvormen" search={{}} resetScroll={false}>
          {texts.list.clear}
        </ButtonLink>
      }
    >
      {texts.list.noneHelp}
    </EmptyState>
  )
}

function Chooser({ search }: { search: WerkvormenSearch }) {
  const navigate = useNavigate()
  const words = useQuery(trpc.lessons.vocabulary.queryOptions(undefined, { staleTime: Number.POSITIVE_INFINITY }))
  const choose = (part: Partial<WerkvormenSearch>, replace = false) =>
    void navigate({ to: '/werkvormen', search: { ...search, ...part }, replace, resetScroll: false })
  // Replaced, not added: Back leaves the search, it does not undo letters.
  const [typed, setTyped] = useTyped(search.zoek ?? '', (zoek) => choose({ zoek: zoek || undefined }, true))
  return (
    <div className="lb-chooser">
      <div className="lb-chooser__search">
        <SearchField label={texts.list.search} value={typed} onChange={setTyped} />
      </div>
      <Select
        name="minuten"
        label={texts.choose.minutes}
        optional="all"
        empty={texts.choose.any}
        options={MINUTES.map((value) => ({ value, label: texts.choose.atMost({ n: value }) }))}
        value={search.minuten ?? ''}
        onChange={(minuten) => choose({ minuten: minuten || undefined })}
      />
      <Select
        name="mensen"
        label={texts.choose.people}
        optional="all"
        empty={texts.choose.any}
        options={PEOPLE.map((value) => ({ value, label: texts.choose.groups[value] }))}
        value={search.mensen ?? ''}
        onChange={(mensen) => choose({ mensen: mensen || undefined })}
      />
      <Select
        name="voor"
        label={texts.choose.suits}
        optional="all"
        empty={texts.choose.any}
        options={SUITS.map((value) => ({ value, label: texts.suits[value] }))}
        value={search.voor ?? ''}
        onChange={(voor) => choose({ voor: voor || undefined })}
      />
      <Select
        name="uitgangspunt"
        label={texts.choose.uitgangspunt}
        optional="all"
        empty={texts.choose.any}
        options={(words.data?.uitgangspunt ?? []).map(({ key, label }) => ({ value: key, label }))}
        value={search.uitgangspunt ?? ''}
        onChange={(uitgangspunt) => choose({ uitgangspunt: uitgangspunt || undefined })}
      />
      {asksSomething(search) ? (
        <div className="lb-chooser__clear">
          <ButtonLink to="/werkvormen" search={{}} resetScroll={false} className="nl-button--subtle">
            {texts.list.clear}
          </ButtonLink>
        </div>
      ) : null}
    </div>
  )
}
