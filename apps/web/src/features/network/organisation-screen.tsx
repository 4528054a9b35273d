import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { wordFor } from '../../lib/messages.ts'
import { trpc } from '../../lib/trpc.ts'
import { Card, List, ListItem, NiveauTag, Tag } from '../../ui/card.tsx'
import { EmptyState, Loaded } from '../../ui/feedback.tsx'
import { Columns, Section, Stack } from '../../ui/layout.tsx'
import { BackLink, RowLink, TextLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Text } from '../../ui/text.tsx'
import { texts } from './network-texts.ts'
import { PeopleList } from './people-list.tsx'
import './network.css'

const words = texts.organisations

/** One organisation: who of it takes part, at which tables it sits, and what it learns in. */
export function OrganisationScreen() {
  const { organisationId } = useParams({ from: '/binnen/netwerk/organisaties/$organisationId' })
  const organisation = useQuery(trpc.cycles.organisation.queryOptions({ organisationId }))
  const people = useQuery(trpc.cycles.people.queryOptions({ organisationId }))
  const found = organisation.data
  return (
    <Page
      title={found?.name ?? texts.parts.organisaties}
      lead={found?.omschrijving || (found?.gemeente ? words.gemeente({ place: found.gemeente }) : undefined)}
      over={
        found ? <Tag tone="vecht">{found.archived ? words.archived : (wordFor(words.soorten, found.soort) ?? found.soort)}</Tag> : undefined
      }
      back={
        <BackLink to="/netwerk" search={{ deel: 'organisaties' }}>
          {texts.back}
        </BackLink>
      }
    >
      <Columns wide>
        <Section title={words.who}>
          <Loaded query={people} lines={4}>
            {({ people: all, total }) =>
              all.length === 0 ? (
                <EmptyState title={words.nobody} />
              ) : (
                <Stack>
                  <PeopleList label={words.who} people={all.map((one) => ({ ...one, organisationName: null }))} />
                  {total > all.length ? (
                    <Text>
                      <TextLink to="/netwerk" search={{ organisatie: organisationId }}>
                        {words.all}
                      </TextLink>
                    </Text>
                  ) : null}
                </Stack>
              )
            }
          </Loaded>
        </Section>
        <Loaded query={organisation} lines={4}>
          {({ overleggen, trajecten }) => (
            <Stack>
              <Card title={words.overleggen} level={2}>
                {overleggen.length === 0 ? <Text soft>{words.noOverleggen}</Text> : <Overleggen overleggen={overleggen} />}
              </Card>
              {trajecten.length > 0 ? (
                <Card title={words.trajecten} level={2}>
                  <ul className="lb-plain-list">
                    {trajecten.map(({ key, titel }) => (
                      <li key={key}>
                        <TextLink to="/lessen" search={{ traject: key }}>
                          {titel}
                        </TextLink>
                      </li>
                    ))}
                  </ul>
                </Card>
              ) : null}
            </Stack>
          )}
        </Loaded>
      </Columns>
    </Page>
  )
}

function Overleggen({ overleggen }: { overleggen: readonly { id: string; name: string; niveau: 'bestuur' | 'beleid' | 'uitvoering' }[] }) {
  return (
    <List label={words.overleggen}>
      {overleggen.map(({ id, name, niveau }) => (
        <ListItem
          key={id}
          link={
            <RowLink to="/overleggen/$overlegId" params={{ overlegId: id }}>
              {name}
            </RowLink>
          }
          tags={<NiveauTag niveau={niveau} />}
        />
      ))}
    </List>
  )
}
