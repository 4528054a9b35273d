import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { useState } from 'react'
import { trpc } from '../../lib/trpc.ts'
import { Button } from '../../ui/button.tsx'
import { Card, NiveauTag, Tag } from '../../ui/card.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Loaded } from '../../ui/feedback.tsx'
import { Columns, Stack } from '../../ui/layout.tsx'
import { BackLink, ButtonLink, TextLink } from '../../ui/link.tsx'
import { onDemand } from '../../ui/on-demand.tsx'
import { Page } from '../../ui/page.tsx'
import { Facts, Text } from '../../ui/text.tsx'
import { MembersCard } from './members-card.tsx'
import { ComingRounds, NowPart, PastRounds } from './overleg-rounds.tsx'
import { texts } from './overleg-texts.ts'
import { sentence, words } from './words.ts'

const OverlegCalendar = onDemand<{ overlegId: string }>(async () => (await import('./overleg-calendar.tsx')).OverlegCalendar)

export type Overleg = inferOutput<typeof trpc.cycles.overleg>

/** One overleg: where it stands, when it meets, who is in it, and what stands above it. */
export function OverlegScreen() {
  const { overlegId } = useParams({ from: '/binnen/overleggen/$overlegId' })
  const overleg = useQuery(trpc.cycles.overleg.queryOptions({ overlegId }))
  return (
    <Page
      title={overleg.data?.name ?? texts.title}
      lead={overleg.data && sentence(overleg.data.rhythm)}
      back={
        <BackLink to="/overleggen" activeOptions={{ exact: true }}>
          {texts.back}
        </BackLink>
      }
      over={overleg.data ? <Over overleg={overleg.data} /> : undefined}
    >
      <Loaded query={overleg} lines={8}>
        {(found) => (
          <Stack gap="l">
            <NowPart overleg={found} />
            <Columns wide>
              <Stack gap="l">
                <ComingRounds overleg={found} />
                <PastRounds overleg={found} />
              </Stack>
              <Stack>
                <FactsCard overleg={found} />
                <UpCard overleg={found} />
                <MembersCard overleg={found} />
              </Stack>
            </Columns>
          </Stack>
        )}
      </Loaded>
    </Page>
  )
}

function Over({ overleg }: { overleg: Overleg }) {
  return (
    <>
      <NiveauTag niveau={overleg.niveau} />
      {overleg.role ? <Tag>{texts.yourRole({ role: words.roles[overleg.role] })}</Tag> : null}
    </>
  )
}

function FactsCard({ overleg }: { overleg: Overleg }) {
  const [asking, setAsking] = useState(false)
  const items = [
    { label: texts.rhythm, value: overleg.rhythm },
    { label: texts.duration, value: lengthOf(overleg.durationMinutes) },
    { label: texts.place, value: overleg.place },
    { label: texts.holidays, value: texts.holidayRules[overleg.holidayRule] },
    ...(overleg.partnersEvery === null ? [] : [{ label: texts.partners, value: texts.partnersEvery({ n: overleg.partnersEvery }) }]),
  ]
  return (
    <Card
      title={texts.facts}
      level={2}
      actions={
        <>
          {overleg.mayKeep ? (
            <ButtonLink to="/overleggen/$overlegId/ritme" params={{ overlegId: overleg.id }}>
              {texts.changeRhythm}
            </ButtonLink>
          ) : null}
          <Button icon="calendar" onClick={() => setAsking(true)}>
            {texts.calendar}
          </Button>
          <TextLink to="/kompas" search={{ overleg: overleg.id }}>
            {texts.compass}
          </TextLink>
        </>
      }
    >
      <Facts items={items} />
      <Dialog open={asking} title={texts.calendar} onClose={() => setAsking(false)}>
        <OverlegCalendar overlegId={overleg.id} />
      </Dialog>
    </Card>
  )
}

/** Where things go that this overleg cannot solve itself, and where they come from. */
function UpCard({ overleg }: { overleg: Overleg }) {
  return (
    <Card title={texts.up} level={2}>
      {overleg.above ? (
        <div>
          <Text soft>{texts.upTo}</Text>
          <OverlegLink overleg={overleg.above} />
        </div>
      ) : (
        <Text soft>{texts.top}</Text>
      )}
      {overleg.below.length > 0 ? (
        <div>
          <Text soft>{texts.below}</Text>
          <ul className="lb-plain-list">
            {overleg.below.map((one) => (
              <li key={one.id}>
                <OverlegLink overleg={one} />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </Card>
  )
}

function OverlegLink({ overleg }: { overleg: { id: string; name: string } }) {
  return (
    <TextLink to="/overleggen/$overlegId" params={{ overlegId: overleg.id }}>
      {overleg.name}
    </TextLink>
  )
}

const lengthOf = (minutes: number): string => (minutes % 60 === 0 ? texts.hours({ n: minutes / 60 }) : texts.minutes({ n: minutes }))
