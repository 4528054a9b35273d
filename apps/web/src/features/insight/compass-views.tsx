import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { trpc } from '../../lib/trpc.ts'
import { Stack } from '../../ui/layout.tsx'
import { TabLink, Tabs } from '../../ui/link.tsx'
import { Select } from '../../ui/text-field.tsx'
import type { CompassSearch } from './compass-search.ts'
import { texts } from './texts.ts'

const NIVEAUS = ['uitvoering', 'beleid', 'bestuur'] as const
const CUTS = ['overleg', 'niveau', 'stroom', 'relatie'] as const

const exactly = { exact: true, includeSearch: true } as const

/** Whose kompas, in which groups and over which time; all of it in the address. */
export function CompassViews({ search }: { search: CompassSearch }) {
  const navigate = useNavigate()
  const overleggen = useQuery(trpc.cycles.overleggen.queryOptions())
  const { niveau: _niveau, overleg: _overleg, ...rest } = search
  const { per: _per, ...whole } = search
  const { periode: _periode, ...always } = search
  return (
    <Stack>
      <Tabs label={texts.compass.views}>
        <TabLink to="/kompas" search={rest} activeOptions={exactly} resetScroll={false}>
          {texts.compass.everyone}
        </TabLink>
        {NIVEAUS.map((niveau) => (
          <TabLink key={niveau} to="/kompas" search={{ ...rest, niveau }} activeOptions={exactly} resetScroll={false}>
            {texts.niveaus[niveau]}
          </TabLink>
        ))}
      </Tabs>
      <Select
        name="overleg"
        label={texts.compass.overleg}
        empty={texts.compass.overlegEmpty}
        value={search.overleg ?? ''}
        options={(overleggen.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(overleg) => void navigate({ to: '/kompas', search: overleg ? { ...rest, overleg } : rest, resetScroll: false })}
      />
      <Tabs label={texts.compass.cuts}>
        <TabLink to="/kompas" search={whole} activeOptions={exactly} resetScroll={false}>
          {texts.compass.whole}
        </TabLink>
        {CUTS.map((per) => (
          <TabLink key={per} to="/kompas" search={{ ...whole, per }} activeOptions={exactly} resetScroll={false}>
            {texts.compass.per[per]}
          </TabLink>
        ))}
      </Tabs>
      <Tabs label={texts.compass.period}>
        <TabLink to="/kompas" search={always} activeOptions={exactly} resetScroll={false}>
          {texts.compass.always}
        </TabLink>
        <TabLink to="/kompas" search={{ ...always, periode: 'jaar' }} activeOptions={exactly} resetScroll={false}>
          {texts.compass.year}
        </TabLink>
      </Tabs>
    </Stack>
  )
}
