import { useQuery } from '@tanstack/react-query'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { showDay } from '../../lib/dates.ts'
import { useToday } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { EmptyState, Loaded } from '../../ui/feedback.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { ButtonLink, TextLink } from '../../ui/link.tsx'
import { Expander, Text } from '../../ui/text.tsx'
import { type Circle, circlesOf } from './knowing-layout.ts'
import { KnowingPicture } from './knowing-picture.tsx'
import { texts } from './network-texts.ts'

const words = texts.knowing
type Met = inferOutput<typeof trpc.insight.whomIKnow>[number]

/** Whom I sat at a table with: a picture, and a list that says the same. */
export function KnowingPart() {
  const met = useQuery(trpc.insight.whomIKnow.queryOptions())
  return (
    <Section title={words.title}>
      <Text soft>{words.lead}</Text>
      <Loaded query={met} lines={8}>
        {(all) => {
          if (all.length === 0) {
            return (
              <EmptyState title={words.none} action={<ButtonLink to="/jaarritme">{words.noneAction}</ButtonLink>}>
                {words.noneHelp}
              </EmptyState>
            )
          }
          const circles = circlesOf(all, words.without)
          const organisations = circles.filter(({ key }) => key !== '').length
          return (
            <Stack gap="l">
              <Text>{words.sum({ people: all.length, organisations })}</Text>
              <KnowingPicture circles={circles} />
              <MetList circles={circles} />
              <NotYet known={new Set(circles.map(({ key }) => key))} />
            </Stack>
          )
        }}
      </Loaded>
    </Section>
  )
}

function MetList({ circles }: { circles: readonly Circle<Met>[] }) {
  const today = useToday()
  return (
    <Section title={words.list} level={3}>
      <ul className="lb-met">
        {circles.map(({ key, name, people }) => (
          <li key={key} className="lb-met__circle">
            <p className="lb-met__name">
              {key === '' ? (
                name
              ) : (
                <TextLink to="/netwerk/organisaties/$organisationId" params={{ organisationId: key }}>
                  {name}
                </TextLink>
              )}
            </p>
            <ul className="lb-plain-list">
              {people.map(({ personId, name: who, times, lastDay }) => (
                <li key={personId}>
                  <TextLink to="/netwerk/mensen/$personId" params={{ personId }}>
                    {who}
                  </TextLink>
                  <span className="lb-met__times">{words.times({ n: times, day: showDay(lastDay, today) })}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Whom one could still get to know: the organisations with people of whom I met nobody. */
function NotYet({ known }: { known: ReadonlySet<string> }) {
  const organisations = useQuery(trpc.cycles.organisations.queryOptions())
  const others = (organisations.data ?? []).filter(({ id, people }) => people > 0 && !known.has(id))
  if (others.length === 0) return null
  return (
    <Expander label={words.notYet({ n: others.length })}>
      <ul className="lb-plain-list">
        {others.map(({ id, name }) => (
          <li key={id}>
            <TextLink to="/netwerk/organisaties/$organisationId" params={{ organisationId: id }}>
              {name}
            </TextLink>
          </li>
        ))}
      </ul>
    </Expander>
  )
}
