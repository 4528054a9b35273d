import { useQuery } from '@tanstack/react-query'
import type { inferOutput } from '@trpc/tanstack-react-query'
import type { ReactNode } from 'react'
import { trpc } from '../../lib/trpc.ts'
import { Card } from '../../ui/card.tsx'
import { EmptyState, Loaded } from '../../ui/feedback.tsx'
import { RowLink, TabLink, Tabs } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Text } from '../../ui/text.tsx'
import { texts } from './texts.ts'
import './lessons.css'

/** Three ways to look at the same lessons. */
export function LessonTabs() {
  return (
    <Tabs label={texts.ways.tabs}>
      <TabLink to="/lessen" activeOptions={{ exact: true, includeSearch: false }}>
        {texts.ways.all}
      </TabLink>
      <TabLink to="/lessen/rode-lijnen">{texts.ways.rodeLijnen}</TabLink>
      <TabLink to="/lessen/leertrajecten">{texts.ways.trajecten}</TabLink>
    </Tabs>
  )
}

/** The rode lijnen: what runs through all that was learned, each with the question it puts to an overleg. */
export function RodeLijnenScreen() {
  return (
    <WaysScreen title={texts.ways.rodeLijnen} lead={texts.ways.rodeLijnenLead} tone="heide" which={({ rodeLijnen }) => rodeLijnen}>
      {({ key, title }) => (
        <RowLink to="/lessen/rode-lijn/$key" params={{ key }}>
          {title}
        </RowLink>
      )}
    </WaysScreen>
  )
}

/** The leertrajecten: where the region tries things out together. */
export function LeertrajectenScreen() {
  return (
    <WaysScreen title={texts.ways.trajecten} lead={texts.ways.trajectenLead} tone="vecht" which={({ trajecten }) => trajecten}>
      {({ key, title }) => (
        <RowLink to="/lessen/leertraject/$key" params={{ key }}>
          {title}
        </RowLink>
      )}
    </WaysScreen>
  )
}

type Ways = inferOutput<typeof trpc.lessons.ways>
type OneWay = Ways['rodeLijnen'][number] | Ways['trajecten'][number]

interface WaysScreenProps {
  title: string
  lead: string
  tone: 'heide' | 'vecht'
  which: (ways: Ways) => readonly OneWay[]
  /** The link to one of them. */
  children: (way: OneWay) => ReactNode
}

function WaysScreen({ title, lead, tone, which, children }: WaysScreenProps) {
  const ways = useQuery(trpc.lessons.ways.queryOptions())
  return (
    <Page title={title} lead={lead}>
      <LessonTabs />
      <Loaded query={ways} lines={6}>
        {(all) =>
          which(all).length === 0 ? (
            <NoWays />
          ) : (
            <ul className="lb-tiles">
              {which(all).map((way) => (
                <li key={way.key} className="lb-tile">
                  <Card tone={tone} title={children(way)} level={2}>
                    <Text>{way.line}</Text>
                    <Text soft>{texts.lessons.found({ n: way.lessons })}</Text>
                  </Card>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  )
}

function NoWays() {
  return <EmptyState title={texts.ways.none}>{texts.ways.noneHelp}</EmptyState>
}
