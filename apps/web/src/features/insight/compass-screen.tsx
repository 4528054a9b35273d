import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { trpc } from '../../lib/trpc.ts'
import { EmptyState, Loaded } from '../../ui/feedback.tsx'
import { Columns, Section, Stack } from '../../ui/layout.tsx'
import { TabLink, Tabs } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Text } from '../../ui/text.tsx'
import { Select } from '../../ui/text-field.tsx'
import { CompassPanel } from './compass-panel.tsx'
import type { CompassSearch } from './compass-search.ts'
import { texts } from './texts.ts'

const NIVEAUS = ['uitvoering', 'beleid', 'bestuur'] as const

type Measures = inferOutput<typeof trpc.insight.compass>

/** The grondhouding over time, of the network, a niveau or an overleg: each only against itself. */
export function CompassScreen() {
  const search = useSearch({ from: '/binnen/kompas' })
  const { overleg: overlegId, niveau } = search
  const compass = useQuery(
    trpc.insight.compass.queryOptions(overlegId ? { overlegId } : niveau ? { niveau } : {}, { placeholderData: keepPreviousData }),
  )
  return (
    <Page title={texts.compass.title} lead={texts.compass.lead}>
      <Views search={search} />
      <Loaded query={compass} lines={6}>
        {(measures) => <Measures measures={measures} />}
      </Loaded>
      <Section title={texts.compass.safe}>
        <Text>{texts.compass.small}</Text>
        <Text>{texts.compass.itself}</Text>
        <Text>{texts.compass.band}</Text>
      </Section>
    </Page>
  )
}

function Views({ search }: { search: CompassSearch }) {
  const navigate = useNavigate()
  const overleggen = useQuery(trpc.cycles.overleggen.queryOptions())
  return (
    <Stack>
      <Tabs label={texts.compass.views}>
        <TabLink to="/kompas" search={{}} activeOptions={{ exact: true, includeSearch: true }} resetScroll={false}>
          {texts.compass.everyone}
        </TabLink>
        {NIVEAUS.map((niveau) => (
          <TabLink key={niveau} to="/kompas" search={{ niveau }} activeOptions={{ includeSearch: true }} resetScroll={false}>
            {niveau[0]?.toUpperCase()}
            {niveau.slice(1)}
          </TabLink>
        ))}
      </Tabs>
      <Select
        name="overleg"
        label={texts.compass.overleg}
        empty={texts.compass.overlegEmpty}
        value={search.overleg ?? ''}
        options={(overleggen.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(overleg) => void navigate({ to: '/kompas', search: overleg ? { overleg } : {}, resetScroll: false })}
      />
    </Stack>
  )
}

function Measures({ measures }: { measures: Measures }) {
  const vocabulary = useQuery(trpc.lessons.vocabulary.queryOptions(undefined, { staleTime: Number.POSITIVE_INFINITY }))
  if (measures.length === 0) return <EmptyState title={texts.compass.empty}>{texts.compass.emptyHelp}</EmptyState>
  const uitgangspunten = vocabulary.data?.uitgangspunt ?? []
  return (
    <Columns>
      {uitgangspunten.map(({ key, label }) => (
        <CompassPanel key={key} title={label} course={measures.find(({ uitgangspunt }) => uitgangspunt === key)?.course ?? []} />
      ))}
    </Columns>
  )
}
