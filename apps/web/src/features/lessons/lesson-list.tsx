import type { inferOutput } from '@trpc/tanstack-react-query'
import type { trpc } from '../../lib/trpc.ts'
import { ListItem, NiveauTag, Tag, type Tone } from '../../ui/card.tsx'
import { RowLink } from '../../ui/link.tsx'
import { Marked } from '../../ui/marked.tsx'
import type { LessonsSearch } from './address.ts'
import { type RootingStep, stepOf } from './steps.ts'
import { texts } from './texts.ts'
import type { Vocabulary } from './vocabulary.ts'

export type FoundLesson = inferOutput<typeof trpc.lessons.find>['items'][number]
export type Lesson = Omit<FoundLesson, 'marks'>

const TONES: Record<RootingStep, Tone> = { opgehaald: 'plain', gedeeld: 'zand', geprobeerd: 'vecht', gewoon: 'mos' }
const NIVEAUS = ['bestuur', 'beleid', 'uitvoering'] as const

/** How far a lesson is rooted, in one word. */
export function RootingTag({ rooting }: { rooting: string }) {
  const step = stepOf(rooting)
  return <Tag tone={TONES[step]}>{texts.rooting[step]}</Tag>
}

/** Which niveau a lesson is for. */
export function LessonNiveau({ niveau }: { niveau: string }) {
  const known = NIVEAUS.find((one) => one === niveau)
  return known ? <NiveauTag niveau={known} /> : null
}

/** Lessons as rows of a list. The search goes along to the lesson, so that the way back leads to the same list. */
export function LessonRows({ lessons, search, words }: { lessons: readonly FoundLesson[]; search: LessonsSearch; words: Vocabulary }) {
  return lessons.map((lesson) => (
    <ListItem
      key={lesson.id}
      link={
        <RowLink to="/lessen/$lessonId" params={{ lessonId: lesson.id }} search={search}>
          <Marked text={lesson.text} marks={lesson.marks} />
        </RowLink>
      }
      tags={
        <>
          <RootingTag rooting={lesson.rooting} />
          <LessonNiveau niveau={lesson.niveau} />
          {lesson.recheckOpen ? <Tag tone="heide">{texts.lessons.checking}</Tag> : null}
        </>
      }
      meta={[
        lesson.source === 'bundle' ? texts.lessons.own : lesson.traject && words.label('traject', lesson.traject),
        words.label('kennisbron', lesson.kennisbron).toLowerCase(),
      ]
        .filter(Boolean)
        .join(' · ')}
    />
  ))
}
