import { useQuery } from '@tanstack/react-query'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { dayOf, showDay, showSpan } from '../../lib/dates.ts'
import { useToday } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { Card } from '../../ui/card.tsx'
import { Loaded } from '../../ui/feedback.tsx'
import { Stack } from '../../ui/layout.tsx'
import { ButtonLink, TextLink } from '../../ui/link.tsx'
import { Expander, Facts, Text } from '../../ui/text.tsx'
import type { Round } from './round-screen.tsx'
import { texts } from './round-texts.ts'

/** What stands beside a round: its ontmoeting, the counts, who took part, and where to go from here. */
export function RoundAside({ round }: { round: Round }) {
  return (
    <Stack>
      <MeetingCard round={round} />
      {round.role ? (
        <>
          <CountsCard round={round} />
          <ParticipationCard round={round} />
        </>
      ) : null}
      <FurtherCard round={round} />
    </Stack>
  )
}

function MeetingCard({ round }: { round: Round }) {
  const today = useToday()
  const { ontmoeting } = round
  if (!ontmoeting) return null
  return (
    <Card
      title={texts.meeting}
      level={2}
      actions={
        <ButtonLink to="/ontmoeting/$ontmoetingId" params={{ ontmoetingId: ontmoeting.id }}>
          {texts.openMeeting}
        </ButtonLink>
      }
    >
      <Text>{showSpan(ontmoeting.startsAt, ontmoeting.endsAt, today)}</Text>
      <Text soft>{ontmoeting.place}</Text>
      {ontmoeting.status === 'geannuleerd' ? <Text>{texts.cancelled}</Text> : null}
    </Card>
  )
}

function CountsCard({ round }: { round: Round }) {
  const overview = useQuery(trpc.followup.round.queryOptions({ roundId: round.id }))
  return (
    <Card title={texts.brought} level={2}>
      <Loaded query={overview} lines={3}>
        {({ signals, bundles, overdue }) => (
          <Facts
            items={[
              { label: texts.loose, value: texts.signals({ n: signals.loose ?? 0 }) },
              { label: texts.bundled, value: texts.signals({ n: signals.bundled ?? 0 }) },
              { label: texts.counts.beantwoord, value: bundles.beantwoord },
              ...(overdue > 0 ? [{ label: texts.overdue, value: overdue }] : []),
            ]}
          />
        )}
      </Loaded>
    </Card>
  )
}

type Participation = inferOutput<typeof trpc.reflections.round>

export function ParticipationCard({ round }: { round: Pick<Round, 'id'> }) {
  const lists = useQuery(trpc.reflections.round.queryOptions({ roundId: round.id }))
  return (
    <Card title={texts.took} level={2}>
      <Loaded query={lists} lines={3}>
        {(all) => (
          <Stack>
            {all
              .filter(({ invited }) => invited > 0)
              .map((list) => (
                <ListPart key={list.questionnaire} list={list} />
              ))}
          </Stack>
        )}
      </Loaded>
    </Card>
  )
}

function ListPart({ list }: { list: Participation[number] }) {
  return (
    <div>
      <p className="lb-bundles__head">{list.title}</p>
      <Text soft={list.handedIn === null}>
        {list.handedIn === null ? texts.few({ of: list.invited }) : texts.tookPart({ n: list.handedIn, of: list.invited })}
      </Text>
      {list.texts.length > 0 ? (
        <Expander label={texts.said}>
          {list.texts.map(({ question, texts: said }) => (
            <div key={question}>
              <p className="lb-bundles__head">{question}</p>
              <ul className="lb-bundles__signals">
                {said.map((text, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two people may write the same, and the order never changes
                  <li key={place}>{text}</li>
                ))}
              </ul>
            </div>
          ))}
        </Expander>
      ) : null}
    </div>
  )
}

function FurtherCard({ round }: { round: Round }) {
  const today = useToday()
  return (
    <Card title={texts.further} level={2}>
      <ul className="lb-plain-list">
        {round.next ? (
          <li>
            <TextLink to="/ronde/$roundId" params={{ roundId: round.next.id }}>
              {texts.next({ day: showDay(dayOf(round.next.ontmoetenAt), today) })}
            </TextLink>
          </li>
        ) : null}
        <li>
          <TextLink to="/verslag/ronde/$roundId" params={{ roundId: round.id }}>
            {texts.report}
          </TextLink>
        </li>
        <li>
          <TextLink to="/kompas" search={{ overleg: round.overlegId }}>
            {texts.compass}
          </TextLink>
        </li>
      </ul>
    </Card>
  )
}
