import { useQuery } from '@tanstack/react-query'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { locale } from '../../lib/language.ts'
import { trpc } from '../../lib/trpc.ts'
import { Section, Stack } from '../../ui/layout.tsx'
import { Text } from '../../ui/text.tsx'
import { CompassPanel } from './compass-panel.tsx'
import type { CompassSearch } from './compass-search.ts'
import { byQuarter, scaleOf } from './course.ts'
import { texts } from './texts.ts'

type Groups = inferOutput<typeof trpc.insight.compassGroups>

interface Named {
  key: string
  name: string
}

const named = (names: Record<string, string>): Named[] => Object.entries(names).map(([key, name]) => ({ key, name }))

/** All groups there can be, in an order that says nothing about them: the pack's, and for overleggen the alphabet. */
export function useGroupNames(cut: NonNullable<CompassSearch['per']>): Named[] {
  const overleggen = useQuery(trpc.cycles.overleggen.queryOptions())
  if (cut !== 'overleg') return named({ niveau: texts.niveaus, stroom: texts.stromen, relatie: texts.relaties }[cut])
  return (overleggen.data ?? []).map(({ id, name }) => ({ key: id, name })).sort((a, b) => a.name.localeCompare(b.name, locale))
}

/** One uitgangspunt, as small pictures of all groups on one scale; who is left out is said. */
export function CompassGroups({ uitgangspunt, groups, names }: { uitgangspunt: Titled; groups: Groups; names: readonly Named[] }) {
  const courses = new Map(
    groups.map(({ group, measures }) => {
      const own = measures.find((one) => one.uitgangspunt === uitgangspunt.key)
      return [group, byQuarter(own?.course ?? [])] as const
    }),
  )
  const scale = scaleOf([...courses.values()])
  const has = ({ key }: Named) => (courses.get(key)?.length ?? 0) > 0
  const missing = names.filter((one) => !has(one))
  return (
    <Section title={uitgangspunt.label}>
      <Stack>
        <div className="lb-compasses lb-compasses--groups">
          {names.filter(has).map(({ key, name }) => (
            <CompassPanel
              key={key}
              heading={name}
              level={3}
              group={name}
              title={uitgangspunt.label}
              quarters={courses.get(key) ?? []}
              scale={scale}
            />
          ))}
        </div>
        {missing.length > 0 ? <Text soft>{texts.compass.missing({ names: missing.map(({ name }) => name).join(', ') })}</Text> : null}
      </Stack>
    </Section>
  )
}

interface Titled {
  key: string
  label: string
}
