import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { useToday } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { EmptyState, Loaded } from '../../ui/feedback.tsx'
import { Section } from '../../ui/layout.tsx'
import { Page } from '../../ui/page.tsx'
import { Text } from '../../ui/text.tsx'
import { CompassGroups, useGroupNames } from './compass-groups.tsx'
import { CompassPanel } from './compass-panel.tsx'
import type { CompassSearch } from './compass-search.ts'
import { CompassViews } from './compass-views.tsx'
import { byQuarter, scaleOf } from './course.ts'
import { texts } from './texts.ts'

/** The grondhouding over time, whole or in groups: each only against itself. */
export function CompassScreen() {
  const search = useSearch({ from: '/binnen/kompas' })
  const today = useToday()
  const input = {
    ...(search.overleg ? { overlegId: search.overleg } : search.niveau ? { niveau: search.niveau } : {}),
    ...(search.periode && today ? { from: yearBefore(today) } : {}),
  }
  return (
    <Page title={texts.compass.title} lead={texts.compass.lead}>
      <CompassViews search={search} />
      {search.per ? <InGroups input={input} cut={search.per} /> : <Whole input={input} search={search} />}
      <Section title={texts.compass.safe}>
        <Text>{texts.compass.small}</Text>
        <Text>{texts.compass.itself}</Text>
        <Text>{texts.compass.band}</Text>
      </Section>
    </Page>
  )
}

/** From the first of the month, a year ago: 29 February has no namesake. */
const yearBefore = (day: string) => `${Number(day.slice(0, 4)) - 1}${day.slice(4, 7)}-01`

interface Input {
  overlegId?: string
  niveau?: NonNullable<CompassSearch['niveau']>
  from?: string
}

function useUitgangspunten() {
  const vocabulary = useQuery(trpc.lessons.vocabulary.queryOptions(undefined, { staleTime: Number.POSITIVE_INFINITY }))
  return vocabulary.data?.uitgangspunt ?? []
}

function Whole({ input, search }: { input: Input; search: CompassSearch }) {
  const compass = useQuery(trpc.insight.compass.queryOptions(input, { placeholderData: keepPreviousData }))
  const overleggen = useQuery(trpc.cycles.overleggen.queryOptions())
  const overleg = overleggen.data?.find(({ id }) => id === search.overleg)
  const group = overleg?.name ?? (search.niveau ? texts.niveaus[search.niveau] : texts.compass.everyone)
  return (
    <Loaded query={compass} lines={6}>
      {(measures) => <Measures measures={measures} group={group} />}
    </Loaded>
  )
}

function Measures({ measures, group }: { measures: inferOutput<typeof trpc.insight.compass>; group: string }) {
  const courses = useUitgangspunten().map(({ key, label }) => ({
    key,
    label,
    quarters: byQuarter(measures.find(({ uitgangspunt }) => uitgangspunt === key)?.course ?? []),
  }))
  if (measures.length === 0) return <EmptyState title={texts.compass.empty}>{texts.compass.emptyHelp}</EmptyState>
  const scale = scaleOf(courses.map(({ quarters }) => quarters))
  return (
    <div className="lb-compasses">
      {courses.map(({ key, label, quarters }) => (
        <CompassPanel key={key} heading={label} level={2} group={group} title={label} quarters={quarters} scale={scale} />
      ))}
    </div>
  )
}

function InGroups({ input, cut }: { input: Input; cut: NonNullable<CompassSearch['per']> }) {
  const groups = useQuery(trpc.insight.compassGroups.queryOptions({ ...input, cut }))
  const names = useGroupNames(cut)
  const uitgangspunten = useUitgangspunten()
  return (
    <Loaded query={groups} lines={6}>
      {(found) =>
        found.length === 0 ? (
          <EmptyState title={texts.compass.empty}>{texts.compass.emptyHelp}</EmptyState>
        ) : (
          uitgangspunten.map((one) => <CompassGroups key={one.key} uitgangspunt={one} groups={found} names={names} />)
        )
      }
    </Loaded>
  )
}
