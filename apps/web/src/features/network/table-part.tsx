import { skipToken, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMe } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { EmptyState, Loaded } from '../../ui/feedback.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { Text } from '../../ui/text.tsx'
import { Select } from '../../ui/text-field.tsx'
import { MissingList } from './missing-list.tsx'
import { themeIn, withTheme } from './network-asked.ts'
import type { NetworkSearch } from './network-search.ts'
import { texts } from './network-texts.ts'

const words = texts.table

/** Which organisations belong at a table and were not there, and whom one could ask. */
export function TablePart() {
  const me = useMe()
  const search = useSearch({ from: '/binnen/netwerk' })
  const overleggen = useQuery(trpc.cycles.overleggen.queryOptions())
  return (
    <Section title={words.title}>
      <Text soft>{words.lead}</Text>
      <Loaded query={overleggen} lines={4}>
        {(all) => {
          // Who was there is told to who sits there, and to who keeps the network.
          const mine = all.filter(({ role }) => role !== null || me?.person.role === 'beheerder')
          if (mine.length === 0) {
            return (
              <EmptyState title={words.noOverleg} action={<ButtonLink to="/overleggen">{words.noOverlegAction}</ButtonLink>}>
                {words.noOverlegHelp}
              </EmptyState>
            )
          }
          const overlegId = search.overleg ?? (mine.length === 1 ? mine[0]?.id : undefined)
          return (
            <Stack>
              <Choices search={search} overlegId={overlegId} overleggen={mine} />
              {overlegId ? <Missing overlegId={overlegId} search={search} /> : <EmptyState title={words.pick}>{words.pickHelp}</EmptyState>}
            </Stack>
          )
        }}
      </Loaded>
    </Section>
  )
}

interface ChoicesProps {
  search: NetworkSearch
  overlegId: string | undefined
  overleggen: readonly { id: string; name: string }[]
}

function Choices({ search, overlegId, overleggen }: ChoicesProps) {
  const navigate = useNavigate()
  const themes = useQuery(trpc.insight.themes.queryOptions())
  const go = (next: NetworkSearch) => void navigate({ to: '/netwerk', search: next, replace: true, resetScroll: false })
  const options = [
    ...(themes.data?.trajecten ?? []).map(({ key, titel }) => ({ value: `traject:${key}`, label: words.traject({ titel }) })),
    ...(themes.data?.rodeLijnen ?? []).map(({ key, titel }) => ({ value: `lijn:${key}`, label: words.lijn({ titel }) })),
  ]
  return (
    <div className="lb-network__table">
      <Select
        name="overleg"
        label={words.overleg}
        empty={words.choose}
        options={overleggen.map(({ id, name }) => ({ value: id, label: name }))}
        value={overlegId ?? ''}
        onChange={(overleg) => go({ ...search, overleg: overleg || undefined })}
      />
      <Select
        name="theme"
        optional="all"
        label={words.theme}
        empty={words.noTheme}
        options={options}
        value={themeIn(search)}
        onChange={(theme) => go(withTheme(search, theme))}
      />
    </div>
  )
}

function Missing({ overlegId, search }: { overlegId: string; search: NetworkSearch }) {
  const { traject, lijn } = search
  const asked = { overlegId, ...(traject ? { traject } : {}), ...(lijn ? { rodeLijn: lijn } : {}) }
  const missing = useQuery(trpc.insight.missingAtTable.queryOptions(asked))
  const mayInvite = useQuery(trpc.cycles.overleg.queryOptions({ overlegId })).data?.mayKeep ?? false
  // Asked only when it is needed: that somebody looks for people is in the log.
  const wanted = mayInvite && (missing.data?.length ?? 0) > 0
  const proposals = useQuery(trpc.insight.whomToInvite.queryOptions(wanted ? asked : skipToken))
  return (
    <Loaded query={missing} lines={6}>
      {(all) =>
        all.length === 0 ? (
          <EmptyState title={words.complete}>{words.completeHelp}</EmptyState>
        ) : (
          <Stack>
            <p role="status" className="lb-network__count">
              {words.missing({ n: all.length })}
            </p>
            <MissingList overlegId={overlegId} missing={all} mayInvite={mayInvite} proposals={proposals.data} />
            <Text soft>{mayInvite ? words.order : words.toAsk}</Text>
          </Stack>
        )
      }
    </Loaded>
  )
}
