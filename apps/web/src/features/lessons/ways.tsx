import { useQuery } from '@tanstack/react-query'
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
  const ways = useQuery(trpc.lessons.ways.queryOptions())
  return (
    <Page title={texts.ways.rodeLijnen} lead={texts.ways.rodeLijnenLead}>
      <LessonTabs />
      <Loaded query={ways} lines={6}>
        {({ rodeLijnen }) =>
          rodeLijnen.length === 0 ? (
            <NoWays />
          ) : (
            <ul className="lb-ways">
              {rodeLijnen.map((way) => (
                <Way key={way.key} lessons={way.lessons} line={way.line} tone="heide">
                  <RowLink to="/lessen/rode-lijn/$key" params={{ key: way.key }}>
                    {way.title}
                  </RowLink>
                </Way>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  )
}

/** The leertrajecten: where the region tries things out together. */
export function LeertrajectenScreen() {
  const ways = useQuery(trpc.lessons.ways.queryOptions())
  return (
    <Page title={texts.ways.trajecten} lead={texts.ways.trajectenLead}>
      <LessonTabs />
      <Loaded query={ways} lines={6}>
        {({ trajecten }) =>
          trajecten.length === 0 ? (
            <NoWays />
          ) : (
            <ul className="lb-ways">
              {trajecten.map((way) => (
                <Way key={way.key} lessons={way.lessons} line={way.line} tone="vecht">
                  <RowLink to="/lessen/leertraject/$key" params={{ key: way.key }}>
                    {way.title}
                  </RowLink>
                </Way>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  )
}

function Way({ lessons, line, tone, children }: { lessons: number; line: string; tone: 'heide' | 'vecht'; children: ReactNode }) {
  return (
    <li className="lb-way">
      <Card tone={tone} title={children} level={2}>
        <Text>{line}</Text>
        <Text soft>{texts.lessons.found({ n: lessons })}</Text>
      </Card>
    </li>
  )
}

function NoWays() {
  return <EmptyState title={texts.ways.none}>{texts.ways.noneHelp}</EmptyState>
}
