import { useQuery } from '@tanstack/react-query'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { dayOf, showDay } from '../../lib/dates.ts'
import { deviceStore } from '../../lib/kept-text.ts'
import { useMe, useToday } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { List, ListItem, NiveauTag, Tag } from '../../ui/card.tsx'
import { EmptyState, Loaded } from '../../ui/feedback.tsx'
import { Row, Section, Stack } from '../../ui/layout.tsx'
import { ButtonLink, RowLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Text } from '../../ui/text.tsx'
import { draftKey, hasDraft } from './draft-key.ts'
import { SafeLine } from './safe-line.tsx'
import { texts } from './texts.ts'

type Request = inferOutput<typeof trpc.reflections.asked>[number]

/** What somebody can look back on now, and what they handed in and may still change. */
export function ReflectScreen() {
  const asked = useQuery(trpc.reflections.asked.queryOptions())
  return (
    <Page width="text" title={texts.list.title} lead={texts.list.lead}>
      <Loaded query={asked} lines={4}>
        {(requests) => (requests.length === 0 ? <NothingAsked /> : <Requests requests={requests} />)}
      </Loaded>
      <SafeLine />
    </Page>
  )
}

function Requests({ requests }: { requests: readonly Request[] }) {
  const open = requests.filter(({ handedIn }) => !handedIn)
  const done = requests.filter(({ handedIn }) => handedIn)
  return (
    <Stack gap="l">
      {open.length > 0 ? (
        <Section title={texts.list.open}>
          <RequestList requests={open} label={texts.list.open} />
        </Section>
      ) : null}
      {done.length > 0 ? (
        <Section title={texts.list.handedIn}>
          <Text soft>{texts.list.change}</Text>
          <RequestList requests={done} label={texts.list.handedIn} />
        </Section>
      ) : null}
    </Stack>
  )
}

function RequestList({ requests, label }: { requests: readonly Request[]; label: string }) {
  const today = useToday()
  const me = useMe()
  const begun = (of: Request) => me && hasDraft(deviceStore(), draftKey({ ...of, personId: me.person.id }))
  return (
    <List label={label}>
      {requests.map((one) => (
        <ListItem
          key={`${one.roundId}/${one.questionnaire}`}
          link={
            <RowLink to="/reflecteren/$roundId/$questionnaire" params={{ roundId: one.roundId, questionnaire: one.questionnaire }}>
              {one.title}
            </RowLink>
          }
          tags={
            <>
              <NiveauTag niveau={one.niveau} />
              {one.handedIn ? <Tag tone="mos">{texts.list.done}</Tag> : null}
              {begun(one) ? <Tag tone="zand">{texts.list.draft}</Tag> : null}
            </>
          }
          meta={`${texts.list.about({ overleg: one.overlegName, number: one.roundNumber })} · ${texts.list.until({ day: showDay(dayOf(one.openUntil), today) })}`}
        />
      ))}
    </List>
  )
}

function NothingAsked() {
  return (
    <EmptyState
      title={texts.list.empty}
      action={
        <Stack gap="s">
          <Text>{texts.list.newHere}</Text>
          <Row>
            <ButtonLink to="/mijn-inbreng/nieuw">{texts.list.bringIn}</ButtonLink>
            <ButtonLink to="/jaarritme" className="nl-button--subtle">
              {texts.list.years}
            </ButtonLink>
          </Row>
        </Stack>
      }
    >
      {texts.list.emptyHelp}
    </EmptyState>
  )
}
