import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { showDay } from '../../lib/dates.ts'
import { wordFor } from '../../lib/messages.ts'
import { useToday } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { Card, List, ListItem, NiveauTag, Tag } from '../../ui/card.tsx'
import { Loaded } from '../../ui/feedback.tsx'
import { Columns, Section, Stack } from '../../ui/layout.tsx'
import { BackLink, ButtonLink, RowLink, TextLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Facts, Text } from '../../ui/text.tsx'
import { texts } from './network-texts.ts'
import { WeekDays } from './week-days.tsx'
import './network.css'

const words = texts.person
type Person = inferOutput<typeof trpc.cycles.person>

/** One person: what they do, how to reach them, where they sit, and whether we met. */
export function PersonScreen() {
  const { personId } = useParams({ from: '/binnen/netwerk/mensen/$personId' })
  const person = useQuery(trpc.cycles.person.queryOptions({ personId }))
  const found = person.data
  return (
    <Page
      title={found?.name ?? texts.parts.mensen}
      over={found?.self ? <Tag tone="heide">{words.you}</Tag> : undefined}
      lead={found ? <Where person={found} /> : undefined}
      back={<BackLink to="/netwerk">{texts.back}</BackLink>}
    >
      <Loaded query={person} lines={6}>
        {(one) => (
          <Columns wide>
            <Stack gap="l">
              <Reach person={one} />
              <Overleggen person={one} />
            </Stack>
            <Stack>
              {one.self ? null : <Together personId={one.id} />}
              <Functie person={one} />
            </Stack>
          </Columns>
        )}
      </Loaded>
    </Page>
  )
}

function Where({ person: { functie, organisationId, organisationName } }: { person: Person }) {
  return (
    <>
      {functie}
      {functie && organisationName ? ' · ' : null}
      {organisationId && organisationName ? (
        <TextLink to="/netwerk/organisaties/$organisationId" params={{ organisationId }}>
          {organisationName}
        </TextLink>
      ) : null}
    </>
  )
}

function Reach({ person: { reach, self } }: { person: Person }) {
  return (
    <Section title={words.reach}>
      {reach === null ? <Text soft>{self ? words.hiddenSelf : words.hidden}</Text> : <Reached reach={reach} />}
      {self ? (
        <div>
          <ButtonLink to="/netwerk/bereikbaar">{reach === null ? words.fill : words.change}</ButtonLink>
        </div>
      ) : null}
    </Section>
  )
}

function Reached({ reach: { days, ways, email, phone } }: { reach: NonNullable<Person['reach']> }) {
  const calls = ways.includes('bellen')
  const writes = ways.includes('bericht')
  const byPhone = calls && writes ? words.phone : calls ? words.call : words.message
  const items = [{ label: words.days, value: days.length > 0 ? <WeekDays days={days} /> : words.noDays }]
  if (email)
    items.push({
      label: words.mail,
      value: (
        <a className="nl-link" href={`mailto:${email}`}>
          {email}
        </a>
      ),
    })
  if (phone)
    items.push({
      label: byPhone,
      value: (
        <a className="nl-link" href={`tel:${phone.replace(/[^+0-9]/g, '')}`}>
          {phone}
        </a>
      ),
    })
  return <Facts items={items} />
}

function Overleggen({ person: { overleggen, self } }: { person: Person }) {
  return (
    <Section title={words.overleggen}>
      {overleggen.length === 0 ? (
        <Text soft>{words.none}</Text>
      ) : (
        <List label={words.overleggen}>
          {overleggen.map(({ id, name, niveau, shared }) => (
            <ListItem
              key={id}
              link={
                <RowLink to="/overleggen/$overlegId" params={{ overlegId: id }}>
                  {name}
                </RowLink>
              }
              tags={<NiveauTag niveau={niveau} />}
              end={shared && !self ? <Tag tone="mos">{words.shared}</Tag> : undefined}
            />
          ))}
        </List>
      )}
    </Section>
  )
}

function Together({ personId }: { personId: string }) {
  const met = useQuery(trpc.insight.whomIKnow.queryOptions())
  const today = useToday()
  return (
    <Card title={words.together} level={2} tone="heide">
      <Loaded query={met} lines={1}>
        {(all) => {
          const one = all.find((other) => other.personId === personId)
          return <Text>{one ? words.times({ n: one.times, day: showDay(one.lastDay, today) }) : words.never}</Text>
        }}
      </Loaded>
    </Card>
  )
}

function Functie({ person: { functie, about } }: { person: Person }) {
  if (!functie || !about) return null
  const domein = wordFor(words.domeinen, about.domein)
  return (
    <Card title={words.does({ functie: functie.toLowerCase() })} level={2}>
      {domein ? <Text>{domein}</Text> : null}
      {about.taken.length > 0 ? <Points title={words.tasks} points={about.taken} /> : null}
      {about.helptBij.length > 0 ? <Points title={words.helps} points={about.helptBij} /> : null}
    </Card>
  )
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  return (
    <div>
      <p className="lb-soft lb-small">{title}</p>
      <ul className="lb-points">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  )
}
