import { dayOf, showDay } from '../../lib/dates.ts'
import { useToday } from '../../lib/session.ts'
import { Section } from '../../ui/layout.tsx'
import { TextLink } from '../../ui/link.tsx'
import { Quote, Text } from '../../ui/text.tsx'
import { type Step, Timeline } from '../../ui/timeline.tsx'
import type { Story } from './story.ts'
import { texts } from './texts.ts'

type Chain = NonNullable<NonNullable<Story['origin']>['chain']>

/** From what somebody brought in to this lesson, as far as the reader may see. */
export function OriginSection({ story, addedOn }: { story: Story; addedOn: string | undefined }) {
  const { origin, document } = story
  if (origin === null && document === null) return null
  return (
    <Section title={texts.origin.title}>
      {document === null ? null : <Text>{texts.origin.document({ document })}</Text>}
      {origin === null ? null : origin.chain === null ? (
        <Text>{texts.origin.closed({ overleg: origin.overlegName })}</Text>
      ) : (
        <ChainLine chain={origin.chain} overleg={origin.overlegName} addedOn={addedOn} />
      )}
    </Section>
  )
}

function ChainLine({ chain, overleg, addedOn }: { chain: Chain; overleg: string; addedOn: string | undefined }) {
  const today = useToday()
  const { signals, points, decision, answer } = chain
  const steps: Step[] = [
    {
      key: 'signals',
      title: points === null ? texts.origin.brought : texts.origin.broughtBy({ n: points }),
      when: chain.originOverlegName || overleg,
      state: 'done',
      children: signals.length === 0 ? <Text soft>{texts.origin.sealed}</Text> : <Signals signals={signals} />,
    },
    {
      key: 'bundle',
      title: texts.origin.bundled,
      when: showDay(chain.startedOn, today),
      state: 'done',
      children: (
        <Text>
          <TextLink to="/onderwerp/$bundleId" params={{ bundleId: chain.bundleId }}>
            {chain.title}
          </TextLink>
        </Text>
      ),
    },
  ]
  if (decision) {
    const said = <Quote>{decision.text}</Quote>
    steps.push({ key: 'decision', title: texts.origin.decided, when: showDay(decision.day, today), state: 'done', children: said })
  }
  if (answer) {
    const when = showDay(dayOf(answer.answeredAt), today)
    steps.push({ key: 'answer', title: texts.origin.answered, when, state: 'done', children: <Quote>{answer.text}</Quote> })
  }
  const when = addedOn === undefined ? undefined : showDay(addedOn, today)
  steps.push({ key: 'lesson', title: texts.origin.learned, when, state: 'now' })
  return <Timeline label={texts.origin.title} steps={steps} />
}

function Signals({ signals }: { signals: Chain['signals'] }) {
  return signals.map(({ id, text }) => <Quote key={id}>{text}</Quote>)
}
