import { dayOf, showDay } from '../lib/dates.ts'
import { useToday } from '../lib/session.ts'
import { Card, List, ListItem } from '../ui/card.tsx'
import { ButtonLink, RowLink } from '../ui/link.tsx'
import { Text } from '../ui/text.tsx'
import type { Errand } from './asks.ts'
import { texts } from './texts.ts'

const words = texts.start.asks

/** What to do first, on a ground of its own, with the one button that leads there. */
export function FirstAsk({ ask }: { ask: Errand }) {
  const { title, text } = useWords(ask)
  const main = 'nl-button--primary'
  return (
    <Card title={title} level={2} tone="heide" over={<span className="lb-small">{texts.start.first}</span>}>
      <Text>{text}</Text>
      <div>
        {ask.kind === 'reflection' ? (
          <ButtonLink to="/reflecteren/$roundId/$questionnaire" params={ask} className={main}>
            {words.reflection.do}
          </ButtonLink>
        ) : null}
        {ask.kind === 'verdict' || ask.kind === 'review' ? (
          <ButtonLink to="/mijn-inbreng/$signalId" params={ask} className={main}>
            {words[ask.kind].do}
          </ButtonLink>
        ) : null}
        {ask.kind === 'recheck' ? (
          <ButtonLink to="/lessen/$lessonId" params={ask} className={main}>
            {words.recheck.do}
          </ButtonLink>
        ) : null}
      </div>
    </Card>
  )
}

/** Everything else that is asked, in order. */
export function OtherAsks({ asks }: { asks: readonly Errand[] }) {
  return (
    <List label={texts.start.asked}>
      {asks.map((ask) => (
        <OtherAsk key={ask.key} ask={ask} />
      ))}
    </List>
  )
}

function OtherAsk({ ask }: { ask: Errand }) {
  const { title, text } = useWords(ask)
  return <ListItem link={<AskLink ask={ask}>{title}</AskLink>} meta={text} />
}

function AskLink({ ask, children }: { ask: Errand; children: string }) {
  switch (ask.kind) {
    case 'reflection':
      return (
        <RowLink to="/reflecteren/$roundId/$questionnaire" params={ask}>
          {children}
        </RowLink>
      )
    case 'recheck':
      return (
        <RowLink to="/lessen/$lessonId" params={ask}>
          {children}
        </RowLink>
      )
    default:
      return (
        <RowLink to="/mijn-inbreng/$signalId" params={ask}>
          {children}
        </RowLink>
      )
  }
}

function useWords(ask: Errand): { title: string; text: string } {
  const today = useToday()
  if (ask.kind !== 'reflection') return { title: words[ask.kind].title, text: ask.text }
  return { title: ask.title, text: `${ask.overlegName}, ${texts.start.until(showDay(dayOf(ask.openUntil), today))}` }
}
