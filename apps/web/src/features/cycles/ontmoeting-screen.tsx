import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { showSpan } from '../../lib/dates.ts'
import { useToday } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { Card, NiveauTag, Tag } from '../../ui/card.tsx'
import { Alert, Loaded } from '../../ui/feedback.tsx'
import { Columns, Stack } from '../../ui/layout.tsx'
import { BackLink, ButtonLink, TabLink, Tabs, TextLink } from '../../ui/link.tsx'
import { onDemand } from '../../ui/on-demand.tsx'
import { Page } from '../../ui/page.tsx'
import { Text } from '../../ui/text.tsx'
import { AgendaSection } from './agenda-section.tsx'
import { AskCard } from './ask-card.tsx'
import { AttendanceSection } from './attendance-section.tsx'
import { CheckInCard } from './check-in-card.tsx'
import { CompanySection } from './company-section.tsx'
import { LeadCard } from './lead-card.tsx'
import { texts as meeting } from './meeting-texts.ts'
import { PARTS, partNow } from './ontmoeting-search.ts'
import { texts } from './ontmoeting-texts.ts'
import { PictureCard } from './picture-card.tsx'
import { PrepareSection } from './prepare-section.tsx'
import { ParticipationCard } from './round-aside.tsx'
import { RsvpCard } from './rsvp-card.tsx'
import { WerkvormSection } from './werkvorm-section.tsx'
import { WhoCard } from './who-card.tsx'
import { capital, words } from './words.ts'

// Before, during and after are three visits: each fetches what it shows.
const AfterPart = onDemand<{ ontmoeting: Ontmoeting }>(async () => (await import('./after-part.tsx')).AfterPart)
const NotesSection = onDemand<{ ontmoeting: Ontmoeting }>(async () => (await import('./notes-section.tsx')).NotesSection)
const NowStrip = onDemand<{ ontmoeting: Ontmoeting }>(async () => (await import('./now-part.tsx')).NowStrip)
const MomentsCard = onDemand<{ ontmoeting: Ontmoeting }>(async () => (await import('./moments-card.tsx')).MomentsCard)

const { parts } = meeting

export type Ontmoeting = inferOutput<typeof trpc.cycles.ontmoeting>

/** One gathering: when and where, whether I come, who comes, what is on the agenda and how it is held. */
export function OntmoetingScreen() {
  const { ontmoetingId } = useParams({ from: '/binnen/ontmoeting/$ontmoetingId' })
  const today = useToday()
  const ontmoeting = useQuery(trpc.cycles.ontmoeting.queryOptions({ ontmoetingId }))
  const found = ontmoeting.data
  return (
    <Page
      title={found?.overlegName ?? texts.title}
      lead={found ? `${capital(showSpan(found.startsAt, found.endsAt, today))} · ${found.place}` : undefined}
      back={
        found ? (
          <BackLink to="/ronde/$roundId" params={{ roundId: found.roundId }}>
            {words.round({ number: found.round.number })}
          </BackLink>
        ) : (
          <BackLink to="/jaarritme">{texts.back}</BackLink>
        )
      }
      over={found ? <Over ontmoeting={found} /> : undefined}
    >
      <Loaded query={ontmoeting} lines={8}>
        {(one) => <Whole ontmoeting={one} />}
      </Loaded>
    </Page>
  )
}

function Over({ ontmoeting: one }: { ontmoeting: Ontmoeting }) {
  return (
    <>
      <NiveauTag niveau={one.niveau} />
      {one.status === 'gehouden' ? <Tag tone="mos">{texts.held}</Tag> : null}
      {one.status === 'geannuleerd' ? <Tag tone="rood">{words.status.geannuleerd}</Tag> : null}
      {one.movedByHand ? <Tag tone="zand">{texts.movedByHand}</Tag> : null}
      {one.withPartners ? <Tag>{texts.partners}</Tag> : null}
    </>
  )
}

function Whole({ ontmoeting: one }: { ontmoeting: Ontmoeting }) {
  const { deel } = useSearch({ from: '/binnen/ontmoeting/$ontmoetingId' })
  const part = deel ?? partNow(one)
  return (
    <>
      {one.status === 'geannuleerd' ? <Cancelled reason={one.cancelReason} /> : null}
      <Tabs label={parts.label}>
        {PARTS.map((value) => (
          <TabLink
            key={value}
            to="/ontmoeting/$ontmoetingId"
            params={{ ontmoetingId: one.id }}
            search={{ deel: value }}
            aria-current={value === part ? 'page' : undefined}
            resetScroll={false}
          >
            {parts[value]}
          </TabLink>
        ))}
      </Tabs>
      {part === 'vooraf' ? <Before ontmoeting={one} /> : null}
      {part === 'nu' ? <Now ontmoeting={one} /> : null}
      {part === 'achteraf' ? <After ontmoeting={one} /> : null}
    </>
  )
}

function Before({ ontmoeting: one }: { ontmoeting: Ontmoeting }) {
  const goesOn = one.status !== 'geannuleerd'
  return (
    <Columns wide>
      <Stack gap="l">
        {one.mayChange && one.otherMoments.length > 0 ? <MomentsCard ontmoeting={one} /> : null}
        {one.me ? <RsvpCard ontmoeting={one} me={one.me} /> : null}
        {goesOn ? <CompanySection ontmoeting={one} /> : null}
        <AgendaSection ontmoeting={one} />
        {one.werkvorm ? <WerkvormSection werkvorm={one.werkvorm} /> : null}
      </Stack>
      <Stack>
        {goesOn ? <PrepareSection ontmoeting={one} /> : null}
        {goesOn ? <WhoCard ontmoeting={one} /> : null}
        {one.mayChange ? <LeadCard ontmoeting={one} /> : null}
        {one.mayAsk ? <AskCard ontmoeting={one} /> : null}
        <FurtherCard ontmoeting={one} />
      </Stack>
    </Columns>
  )
}

function Now({ ontmoeting: one }: { ontmoeting: Ontmoeting }) {
  return (
    <>
      <CheckInCard ontmoeting={one} />
      <NowStrip ontmoeting={one} />
      <Columns wide>
        <NotesSection ontmoeting={one} />
        <Stack>
          {one.mayRecord ? <AttendanceSection ontmoeting={one} /> : <WhoCard ontmoeting={one} />}
          <FurtherCard ontmoeting={one} />
        </Stack>
      </Columns>
    </>
  )
}

function After({ ontmoeting: one }: { ontmoeting: Ontmoeting }) {
  return (
    <Columns wide>
      <Stack gap="l">
        <ReflectCard ontmoeting={one} />
        <AfterPart ontmoeting={one} />
      </Stack>
      <Stack>
        {one.role ? <PictureCard ontmoeting={one} /> : null}
        {one.role ? <ParticipationCard round={{ id: one.roundId }} /> : null}
        {one.mayRecord ? <AttendanceSection ontmoeting={one} /> : <WhoCard ontmoeting={one} />}
        <FurtherCard ontmoeting={one} />
      </Stack>
    </Columns>
  )
}

function Cancelled({ reason }: { reason: string | null }) {
  return (
    <Alert kind="warning" title={texts.cancelled} level={2}>
      {reason ? <Text>{texts.cancelledWhy({ reason })}</Text> : null}
      <Text>{texts.cancelledHelp}</Text>
    </Alert>
  )
}

/** After the gathering: the way to the list that asks how it was, for who can still fill it in. */
function ReflectCard({ ontmoeting: one }: { ontmoeting: Ontmoeting }) {
  const asked = useQuery(trpc.reflections.asked.queryOptions(undefined, { enabled: one.status === 'gehouden' && one.me !== null }))
  const list = asked.data?.find(({ roundId, questionnaire }) => roundId === one.roundId && questionnaire === 'terugblik-ontmoeting')
  if (!list || list.handedIn) return null
  return (
    <Card
      title={texts.further.reflectTitle}
      level={2}
      tone="heide"
      actions={
        <ButtonLink
          className="nl-button--primary"
          to="/reflecteren/$roundId/$questionnaire"
          params={{ roundId: one.roundId, questionnaire: list.questionnaire }}
        >
          {texts.further.reflect}
        </ButtonLink>
      }
    >
      <Text>{texts.further.reflectHelp}</Text>
    </Card>
  )
}

function FurtherCard({ ontmoeting: one }: { ontmoeting: Ontmoeting }) {
  return (
    <Card title={texts.further.title} level={2}>
      <ul className="lb-plain-list">
        {one.role === 'coordinator' || one.role === 'begeleider' ? (
          <li>
            <TextLink to="/begeleiden/$roundId" params={{ roundId: one.roundId }}>
              {texts.further.facilitate}
            </TextLink>
          </li>
        ) : null}
        <li>
          <TextLink to="/ronde/$roundId" params={{ roundId: one.roundId }}>
            {texts.further.round({ number: one.round.number })}
          </TextLink>
        </li>
        <li>
          <TextLink to="/overleggen/$overlegId" params={{ overlegId: one.overlegId }}>
            {texts.further.overleg}
          </TextLink>
        </li>
      </ul>
    </Card>
  )
}
