import { useQuery } from '@tanstack/react-query'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { showTime } from '../../lib/dates.ts'
import { trpc } from '../../lib/trpc.ts'
import { Tag } from '../../ui/card.tsx'
import { EmptyState, Loaded } from '../../ui/feedback.tsx'
import { Row, Section } from '../../ui/layout.tsx'
import { TextLink } from '../../ui/link.tsx'
import { Text } from '../../ui/text.tsx'
import { timeBoxes } from './agenda.ts'
import type { Ontmoeting } from './ontmoeting-screen.tsx'
import { texts } from './ontmoeting-texts.ts'
import './round.css'

type Agenda = inferOutput<typeof trpc.followup.agenda>
type Item = Agenda['items'][number]

/** What will be talked about and when, for members. */
export function AgendaSection({ ontmoeting }: { ontmoeting: Ontmoeting }) {
  return (
    <Section title={texts.agenda.title}>
      {ontmoeting.role ? <AgendaList ontmoeting={ontmoeting} /> : <Text soft>{texts.agenda.hidden}</Text>}
    </Section>
  )
}

function AgendaList({ ontmoeting }: { ontmoeting: Ontmoeting }) {
  const agenda = useQuery(trpc.followup.agenda.queryOptions({ roundId: ontmoeting.roundId }))
  return (
    <Loaded query={agenda} lines={4}>
      {({ items, boxes }) => {
        if (items.length === 0) return <EmptyState title={texts.agenda.empty}>{texts.agenda.emptyHelp}</EmptyState>
        const staying = items.filter(isStaying)
        const away = items.filter((item) => !isStaying(item))
        // 'HH.mm' of 'HH.mm uur'.
        const timed = timeBoxes(showTime(ontmoeting.startsAt).slice(0, 5), staying)
        return (
          <>
            <ol className="lb-bundles" aria-label={texts.agenda.title}>
              {timed.map((item) => (
                <li key={item.bundleId} className="lb-boxes__one">
                  <span className="lb-boxes__when">{texts.agenda.from({ from: item.from, until: item.until })}</span>
                  <AgendaItem item={item} />
                </li>
              ))}
              {away.map((item) => (
                <li key={item.bundleId} className="lb-boxes__one">
                  <span className="lb-boxes__when">{texts.agenda.minutes({ n: item.minutes })}</span>
                  <AgendaItem item={item} />
                </li>
              ))}
            </ol>
            <Fits boxes={boxes} />
          </>
        )
      }}
    </Loaded>
  )
}

const isStaying = (item: Item): boolean => item.itemStatus === 'gepland' || item.itemStatus === 'besproken'

function AgendaItem({ item }: { item: Item }) {
  return (
    <Row>
      <TextLink to="/onderwerp/$bundleId" params={{ bundleId: item.bundleId }}>
        {item.title}
      </TextLink>
      {item.status === 'beantwoord' ? <Tag tone="mos">{texts.agenda.answered}</Tag> : null}
      {item.itemStatus === 'besproken' && item.status !== 'beantwoord' ? <Tag tone="zand">{texts.agenda.done}</Tag> : null}
      {isStaying(item) ? null : <Tag>{texts.agenda.carried}</Tag>}
    </Row>
  )
}

function Fits({ boxes }: { boxes: Agenda['boxes'] }) {
  if (boxes.over > 0) return <Text>{texts.agenda.over({ n: boxes.over })}</Text>
  const left = boxes.available === null ? 0 : boxes.available - boxes.planned
  return left > 0 ? <Text soft>{texts.agenda.left({ n: left })}</Text> : null
}
