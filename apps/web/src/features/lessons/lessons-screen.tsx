import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useDeferredValue } from 'react'
import { trpc } from '../../lib/trpc.ts'
import { useTyped } from '../../lib/use-typed.ts'
import { EmptyState, Loaded } from '../../ui/feedback.tsx'
import { Stack } from '../../ui/layout.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { Text } from '../../ui/text.tsx'
import type { LessonsSearch } from './address.ts'
import { ChosenFilters, Facets } from './facets.tsx'
import { FoundLessons } from './found-lessons.tsx'
import { asksNothing, questionOf, withMore } from './search.ts'
import { texts } from './texts.ts'
import { useVocabulary } from './vocabulary.ts'
import { LessonTabs } from './ways.tsx'
import './lessons.css'

/** Every lesson of the network: by words, by filter, or just to look around. The address holds what is asked. */
export function LessonsScreen() {
  const search = useSearch({ from: '/binnen/lessen' })
  // What is typed comes first, the list a moment later: typing never waits for rows.
  const shown = useDeferredValue(search)
  const words = useVocabulary()
  // The lessons of a moment ago stay until the new ones are there: no flicker while typing.
  const lessons = useQuery(trpc.lessons.find.queryOptions(questionOf(shown), { placeholderData: keepPreviousData }))
  return (
    <Page title={texts.lessons.title} lead={texts.lessons.lead}>
      <LessonTabs />
      <Stack>
        <SearchBox search={search} />
        <Loaded query={lessons} lines={6}>
          {({ items, total, facets }) => (
            <div className="lb-lessons">
              <div className="lb-lessons__filters">
                <Facets search={search} counts={facets} words={words} />
              </div>
              <Stack>
                <p className="lb-small lb-soft" role="status">
                  {texts.lessons.found({ n: total })}
                </p>
                <ChosenFilters search={search} words={words} />
                {items.length > 0 ? (
                  <FoundLessons first={items} total={total} search={shown} words={words} />
                ) : (
                  <NoLessons search={shown} />
                )}
                <More search={search} total={total} />
              </Stack>
            </div>
          )}
        </Loaded>
      </Stack>
    </Page>
  )
}

function SearchBox({ search }: { search: LessonsSearch }) {
  const navigate = useNavigate()
  const [typed, setTyped] = useTyped(search.zoek ?? '', (text) => {
    // Replaced, not added: Back leaves the search, it does not undo letters.
    void navigate({ to: '/lessen', search: { ...search, zoek: text || undefined, toon: undefined }, replace: true, resetScroll: false })
  })
  return <SearchField label={texts.lessons.search} value={typed} onChange={setTyped} />
}

function NoLessons({ search }: { search: LessonsSearch }) {
  if (asksNothing(search)) {
    return <EmptyState title={texts.lessons.empty}>{texts.lessons.emptyHelp}</EmptyState>
  }
  return (
    <EmptyState
      title={texts.lessons.none}
      action={
        <ButtonLink to="/lessen" search={{ zoek: search.zoek }} resetScroll={false}>
          {texts.lessons.clear}
        </ButtonLink>
      }
    >
      {texts.lessons.noneHelp}
    </EmptyState>
  )
}

function More({ search, total }: { search: LessonsSearch; total: number }) {
  const more = withMore(search, total)
  if (more === null) return search.toon !== undefined && total > search.toon ? <Text soft>{texts.lessons.narrow}</Text> : null
  return (
    <div>
      <ButtonLink to="/lessen" search={more} replace resetScroll={false}>
        {texts.lessons.more}
      </ButtonLink>
    </div>
  )
}
