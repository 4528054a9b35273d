import { useQuery } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'
import { List } from '../../ui/card.tsx'
import { ErrorState, Loading } from '../../ui/feedback.tsx'
import type { LessonsSearch } from './address.ts'
import { type FoundLesson, LessonRows } from './lesson-list.tsx'
import { laterParts, questionOf } from './search.ts'
import { texts } from './texts.ts'
import type { Vocabulary } from './vocabulary.ts'

interface FoundLessonsProps {
  first: readonly FoundLesson[]
  total: number
  search: LessonsSearch
  words: Vocabulary
}

/** The lessons that were found, in one list; the later parts come on their own, and what is off screen is not drawn. */
export function FoundLessons({ first, total, search, words }: FoundLessonsProps) {
  return (
    <div className="lb-lessons__list">
      <List label={texts.lessons.listLabel}>
        <LessonRows lessons={first} search={search} words={words} />
        {laterParts(search, total).map((offset) => (
          <LaterPart key={offset} offset={offset} search={search} words={words} />
        ))}
      </List>
    </div>
  )
}

function LaterPart({ offset, search, words }: { offset: number; search: LessonsSearch; words: Vocabulary }) {
  const part = useQuery(trpc.lessons.find.queryOptions(questionOf(search, offset)))
  if (part.data) return <LessonRows lessons={part.data.items} search={search} words={words} />
  return (
    <li className="lb-list__item">
      <div className="lb-list__main">
        {part.error ? <ErrorState error={part.error} onRetry={() => void part.refetch()} /> : <Loading />}
      </div>
    </li>
  )
}
