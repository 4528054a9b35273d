import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { listOf } from '../../lib/messages.ts'
import { trpc } from '../../lib/trpc.ts'
import { Card, List, Tag } from '../../ui/card.tsx'
import { EmptyState, Loaded } from '../../ui/feedback.tsx'
import { Columns, Section, Stack } from '../../ui/layout.tsx'
import { BackLink, ButtonLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Expander, Quote, Text } from '../../ui/text.tsx'
import { LessonRows } from './lesson-list.tsx'
import { OwnerFacts } from './owner-facts.tsx'
import { RootingMeter } from './rooting-meter.tsx'
import { questionOf } from './search.ts'
import { texts } from './texts.ts'
import { useVocabulary } from './vocabulary.ts'
import './lessons.css'

/** A rode lijn: what it is, the question it asks, and what was learned along it. */
export function RodeLijnScreen() {
  const { key } = useParams({ from: '/binnen/lessen/rode-lijn/$key' })
  return <WayScreen kind="rode-lijn" wayKey={key} />
}

/** A leertraject: why it began, where it wants to go, who is in it, and what was learned. */
export function LeertrajectScreen() {
  const { key } = useParams({ from: '/binnen/lessen/leertraject/$key' })
  return <WayScreen kind="traject" wayKey={key} />
}

function WayScreen({ kind, wayKey }: { kind: 'traject' | 'rode-lijn'; wayKey: string }) {
  const way = useQuery(trpc.lessons.way.queryOptions({ kind, key: wayKey }))
  return (
    <Page
      title={way.data?.title ?? texts.ways.kinds[kind]}
      lead={way.data?.why}
      over={<Tag tone={kind === 'traject' ? 'vecht' : 'heide'}>{texts.ways.kinds[kind]}</Tag>}
      back={
        kind === 'traject' ? (
          <BackLink to="/lessen/leertrajecten">{texts.ways.allTrajecten}</BackLink>
        ) : (
          <BackLink to="/lessen/rode-lijnen">{texts.ways.allRodeLijnen}</BackLink>
        )
      }
    >
      <Loaded query={way} lines={6}>
        {(found) => (
          <Columns wide>
            <Stack gap="l">
              {found.question ? <Quote source={texts.ways.question}>{found.question}</Quote> : null}
              {found.movement ? <Quote source={texts.ways.movement}>{found.movement}</Quote> : null}
              <WayLessons kind={kind} wayKey={wayKey} total={found.lessons} />
            </Stack>
            <Stack>
              <RootingMeter rooting={found.rooting} total={found.lessons} />
              {found.structure.length + found.culture.length > 0 ? (
                <Card title={texts.ways.who} level={2}>
                  <OwnerFacts
                    items={[
                      { label: texts.owner.structure, value: listOf(found.structure) },
                      { label: texts.owner.culture, value: listOf(found.culture) },
                      { label: texts.ways.organisations, value: listOf(found.organisations) },
                    ]}
                  />
                  {found.parts.length > 0 ? (
                    <Expander label={texts.ways.parts({ n: found.parts.length })}>
                      {found.parts.map((part) => (
                        <div key={part.title}>
                          <p className="lb-lesson__name">{part.title}</p>
                          <Text soft>{[part.place, listOf(part.organisations)].filter(Boolean).join(' · ')}</Text>
                        </div>
                      ))}
                    </Expander>
                  ) : null}
                </Card>
              ) : null}
            </Stack>
          </Columns>
        )}
      </Loaded>
    </Page>
  )
}

function WayLessons({ kind, wayKey, total }: { kind: 'traject' | 'rode-lijn'; wayKey: string; total: number }) {
  const words = useVocabulary()
  const search = { [kind]: wayKey }
  const lessons = useQuery(trpc.lessons.find.queryOptions(questionOf(search)))
  return (
    <Section
      title={texts.ways.learned}
      aside={
        total > 0 ? (
          <ButtonLink to="/lessen" search={search}>
            {texts.ways.filter}
          </ButtonLink>
        ) : null
      }
    >
      <Loaded query={lessons} lines={6}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={texts.lessons.empty}>{texts.lessons.emptyHelp}</EmptyState>
          ) : (
            <div className="lb-lessons__list">
              <List label={texts.lessons.listLabel}>
                <LessonRows lessons={items} search={search} words={words} />
              </List>
            </div>
          )
        }
      </Loaded>
    </Section>
  )
}
