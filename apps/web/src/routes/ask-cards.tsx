import { dayOf, showDay } from '../lib/dates.ts'
import { useToday } from '../lib/session.ts'
import { Card, List, ListItem, Tag } from '../ui/card.tsx'
import { ButtonLink, RowLink, TextLink } from '../ui/link.tsx'
import { Expander, Text } from '../ui/text.tsx'
import { isQuick, QuickAnswers } from './ask-actions.tsx'
import type { Errand } from './asks.ts'
import { texts } from './start-texts.ts'
import './start.css'

const words = texts.asks

/** What to do first, on a ground of its own, with the one button that leads there. */
export function FirstAsk({ ask }: { ask: Errand }) {
  const { title, text } = useWords(ask)
  return (
    <Card title={title} level={2} tone="heide" over={<span className="lb-small">{texts.first}</span>}>
      <Text>{text}</Text>
      {ask.kind === 'verdict' ? <AnswerText text={ask.answer} /> : null}
      {isQuick(ask) ? (
        <>
          <QuickAnswers ask={ask} about={`${words[ask.kind].ask} ${text}`} />
          <div>
            <AskLink ask={ask} as={TextLink}>
              {words[ask.kind].do}
            </AskLink>
          </div>
        </>
      ) : (
        <div>
          <AskLink ask={ask} as={ButtonLink} className="nl-button--primary">
            {words[ask.kind].do}
          </AskLink>
        </div>
      )}
    </Card>
  )
}

/** More than this at once is no help to begin; the rest is one press away. */
const AT_ONCE = 4

/** Everything else that is asked, in order. */
export function OtherAsks({ asks }: { asks: readonly Errand[] }) {
  const later = asks.slice(AT_ONCE)
  return (
    <>
      <AskList asks={asks.slice(0, AT_ONCE)} label={texts.asked} />
      {later.length > 0 ? (
        <Expander label={texts.later({ n: later.length })}>
          <AskList asks={later} label={texts.later({ n: later.length })} />
        </Expander>
      ) : null}
    </>
  )
}

function AskList({ asks, label }: { asks: readonly Errand[]; label: string }) {
  return (
    <List label={label}>
      {asks.map((ask) => (
        <OtherAsk key={ask.key} ask={ask} />
      ))}
    </List>
  )
}

function OtherAsk({ ask }: { ask: Errand }) {
  const { title, text } = useWords(ask)
  return (
    <ListItem
      link={
        <AskLink ask={ask} as={RowLink}>
          {title}
        </AskLink>
      }
      tags={ask.kind === 'answer' && ask.overdue ? <Tag tone="rood">{words.answer.late}</Tag> : undefined}
      meta={isQuick(ask) ? undefined : text}
    >
      {isQuick(ask) ? (
        <>
          <p className="lb-start__about">{text}</p>
          {ask.kind === 'verdict' ? <AnswerText text={ask.answer} /> : null}
          <QuickAnswers ask={ask} about={`${words[ask.kind].ask} ${text}`} />
        </>
      ) : null}
    </ListItem>
  )
}

/** The first lines of an answer; the whole of it is behind the link. */
function AnswerText({ text }: { text: string }) {
  return (
    <p className="lb-start__answer">
      <strong>{texts.answer}</strong> {text}
    </p>
  )
}

/** Where an ask is done, as a button or as a row. */
function AskLink({
  ask,
  as: Link,
  ...rest
}: {
  ask: Errand
  as: typeof ButtonLink | typeof RowLink | typeof TextLink
  className?: string
  children: string
}) {
  switch (ask.kind) {
    case 'answer':
      return <Link to="/begeleiden/$roundId" params={{ roundId: ask.roundId }} {...rest} />
    case 'bundle':
      return <Link to="/overleggen/$overlegId" params={{ overlegId: ask.overlegId }} {...rest} />
    case 'reflection': {
      const { roundId, questionnaire } = ask
      return <Link to="/reflecteren/$roundId/$questionnaire" params={{ roundId, questionnaire }} {...rest} />
    }
    case 'dots':
      return <Link to="/ronde/$roundId/stippen" params={{ roundId: ask.roundId }} {...rest} />
    case 'review':
      return <Link to="/onderwerp/$bundleId" params={{ bundleId: ask.bundleId }} {...rest} />
    case 'recheck':
      return <Link to="/lessen/$lessonId" params={{ lessonId: ask.lessonId }} {...rest} />
    default:
      return <Link to="/mijn-inbreng/$signalId" params={{ signalId: ask.signalId }} {...rest} />
  }
}

function useWords(ask: Errand): { title: string; text: string } {
  const today = useToday()
  switch (ask.kind) {
    case 'answer':
      return {
        title: words.answer.title({ title: ask.title }),
        text: words.answer.due({ overleg: ask.overlegName, day: showDay(dayOf(ask.dueAt), today) }),
      }
    case 'dots':
      return {
        title: words.dots.title,
        text: `${ask.overlegName}, ${words.dots.until({ day: showDay(dayOf(ask.until), today) })}`,
      }
    case 'bundle':
      return { title: words.bundle.title({ n: ask.n }), text: ask.overlegName }
    case 'reflection':
      return { title: ask.title, text: `${ask.overlegName}, ${texts.until({ day: showDay(dayOf(ask.openUntil), today) })}` }
    default:
      return { title: words[ask.kind].title, text: ask.text }
  }
}
