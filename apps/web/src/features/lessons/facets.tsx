import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Icon } from '../../ui/icon.tsx'
import { Expander } from '../../ui/text.tsx'
import { FACETS, type Facet, type LessonsSearch } from './address.ts'
import { chosenIn, withFilter } from './search.ts'
import { texts } from './texts.ts'
import type { Vocabulary } from './vocabulary.ts'

/** On a phone the filters start closed: the lessons come first. */
const roomy = () => window.matchMedia('(min-width: 56rem)').matches
/** Short lists that show what there is at a glance; the others open when asked, or when something in them is chosen. */
const OPEN: readonly Facet[] = ['uitgangspunt', 'niveau', 'rooting']

interface FacetsProps {
  search: LessonsSearch
  counts: Record<Facet, Record<string, number>>
  words: Vocabulary
}

/** All filters, each value with how many lessons it would give. */
export function Facets({ search, counts, words }: FacetsProps) {
  const [open] = useState(roomy)
  const chosen = chosenIn(search).length
  return (
    <Expander open={open} label={chosen > 0 ? texts.lessons.filtersChosen({ n: chosen }) : texts.lessons.filters}>
      {FACETS.map((facet) => (
        <Expander key={facet} label={texts.lessons.facets[facet]} open={OPEN.includes(facet) || search[facet] !== undefined}>
          <ul>
            {words
              .keys(facet)
              .filter((key) => (counts[facet][key] ?? 0) > 0 || search[facet] === key)
              .map((key) => (
                <li key={key}>
                  <FacetLink search={search} facet={facet} value={key} count={counts[facet][key] ?? 0} label={words.label(facet, key)} />
                </li>
              ))}
          </ul>
        </Expander>
      ))}
    </Expander>
  )
}

function FacetLink({
  search,
  facet,
  value,
  count,
  label,
}: {
  search: LessonsSearch
  facet: Facet
  value: string
  count: number
  label: string
}) {
  const on = search[facet] === value
  return (
    <Link
      to="/lessen"
      search={withFilter(search, facet, on ? undefined : value)}
      resetScroll={false}
      activeOptions={{ exact: true, includeSearch: true }}
      className={on ? 'lb-facet lb-facet--on' : 'lb-facet'}
      aria-current={on ? 'true' : undefined}
    >
      <span>
        {label}
        <span className="lb-hidden">,</span>
      </span>
      <span className="lb-facet__count">{count}</span>
    </Link>
  )
}

/** What is filtered on now, each to be taken away. */
export function ChosenFilters({ search, words }: { search: LessonsSearch; words: Vocabulary }) {
  const chosen = chosenIn(search)
  if (chosen.length === 0) return null
  return (
    <ul className="lb-row" aria-label={texts.lessons.chosen}>
      {chosen.map(({ facet, value }) => (
        <li key={facet}>
          <Link to="/lessen" search={withFilter(search, facet, undefined)} resetScroll={false} className="lb-chip">
            <span className="lb-hidden">{texts.lessons.remove({ label: '' })}</span>
            {words.label(facet, value)}
            <Icon name="close" size={16} />
          </Link>
        </li>
      ))}
    </ul>
  )
}
