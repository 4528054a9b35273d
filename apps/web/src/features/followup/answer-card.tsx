import { showDay } from '../../lib/dates.ts'
import { useToday } from '../../lib/session.ts'
import { Card, Tag } from '../../ui/card.tsx'
import { Facts, Text } from '../../ui/text.tsx'
import type { Contribution } from './contribution.ts'
import { texts } from './my-input-texts.ts'
import { VerdictForm } from './verdict-form.tsx'

type Answer = NonNullable<NonNullable<Contribution['bundle']>['answer']>

/** The answer in plain words, who takes it up, and whether it helps. */
export function AnswerCard({ answer, overlegName }: { answer: Answer; overlegName: string }) {
  const today = useToday()
  const facts = [
    { label: texts.one.owner, value: answer.owner },
    { label: texts.one.referredTo, value: answer.referredTo },
    { label: texts.one.returnDay, value: answer.returnDay && showDay(answer.returnDay, today) },
    { label: texts.one.reviewDay, value: answer.reviewDay && showDay(answer.reviewDay, today) },
    { label: texts.verdict.mine, value: answer.myVerdict && texts.verdict.given[answer.myVerdict] },
  ].filter(({ value }) => Boolean(value))
  return (
    <Card title={texts.one.answer} level={2} tone="mos" over={<Tag tone="mos">{texts.outcomes[answer.outcome]}</Tag>}>
      {answer.text.split(/\n+/).map((line) => (
        <Text key={line}>{line}</Text>
      ))}
      <Text soft>{texts.one.answeredBy({ overleg: overlegName, day: showDay(answer.day, today) })}</Text>
      {facts.length > 0 ? <Facts items={facts} /> : null}
      {answer.verdictAsked ? <VerdictForm answerId={answer.answerId} /> : null}
    </Card>
  )
}
