import { useQuery } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'
import { Card } from '../../ui/card.tsx'
import { TextLink } from '../../ui/link.tsx'
import { Quote, Text } from '../../ui/text.tsx'
import { texts } from './question-texts.ts'

/** One uitgangspunt of the grondhouding with a question to take along; silent until there is one. */
export function QuestionPanel() {
  const { data: question } = useQuery(trpc.digests.question.queryOptions())
  if (!question) return null
  return (
    <Card title={question.titel} level={2} tone="zand" over={<span className="lb-small">{texts.over}</span>}>
      <Text>{question.stelling}</Text>
      <Quote>{question.vraag}</Quote>
      <div>
        <TextLink to="/reflecteren">{texts.reflect}</TextLink>
      </div>
    </Card>
  )
}
