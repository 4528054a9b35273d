import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { listOf } from '../../lib/messages.ts'
import { trpc } from '../../lib/trpc.ts'
import { Card, Tag } from '../../ui/card.tsx'
import { Loaded } from '../../ui/feedback.tsx'
import { Columns, Row, Section, Stack } from '../../ui/layout.tsx'
import { BackLink, TextLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Facts } from '../../ui/text.tsx'
import { EvidenceSection } from './evidence-section.tsx'
import { type Lesson, LessonNiveau, RootingTag } from './lesson-list.tsx'
import { OriginSection } from './origin-section.tsx'
import { OwnerFacts } from './owner-facts.tsx'
import { PracticeCard } from './practice-card.tsx'
import { LessonActions } from './rooting-actions.tsx'
import { RootingCourse } from './rooting-course.tsx'
import { RootingPath } from './rooting-path.tsx'
import { texts } from './texts.ts'
import { useVocabulary, type Vocabulary } from './vocabulary.ts'
import './lessons.css'

/** One lesson: where it comes from, whose it is, and how far it is on its way to being ordinary. */
export function LessonScreen() {
  const { lessonId } = useParams({ from: '/binnen/lessen/$lessonId' })
  const search = useSearch({ from: '/binnen/lessen/$lessonId' })
  const words = useVocabulary()
  const lesson = useQuery(trpc.lessons.byId.queryOptions({ lessonId }))
  const story = useQuery(trpc.lessons.story.queryOptions({ lessonId }))
  const [title, rest] = split(lesson.data?.text ?? '')
  return (
    <Page
      title={title || texts.lessons.title}
      lead={rest || undefined}
      back={
        <BackLink to="/lessen" search={search}>
          {texts.lesson.back}
        </BackLink>
      }
      over={lesson.data ? <Over lesson={lesson.data} /> : undefined}
    >
      <Loaded query={lesson}>
        {(found) => (
          <Columns wide>
            <Stack gap="l">
              <Section title={texts.path.title}>
                <RootingPath lesson={found} />
                {story.data ? <RootingCourse steps={story.data.steps} /> : null}
              </Section>
              <Loaded query={story} lines={5}>
                {(told) => (
                  <>
                    <EvidenceSection lesson={found} story={told} />
                    <OriginSection story={told} addedOn={told.steps[0]?.day} />
                  </>
                )}
              </Loaded>
            </Stack>
            <Stack>
              <LessonActions lesson={found} />
              {story.data ? <PracticeCard lessonId={lessonId} story={story.data} /> : null}
              <OwnerCard lesson={found} />
              <LessonFacts lesson={found} words={words} />
              <BelongsTo lesson={found} words={words} />
            </Stack>
          </Columns>
        )}
      </Loaded>
    </Page>
  )
}

function Over({ lesson }: { lesson: Lesson }) {
  const aard = Object.entries(texts.aard).find(([key]) => key === lesson.aard)?.[1]
  return (
    <>
      <RootingTag rooting={lesson.rooting} />
      <LessonNiveau niveau={lesson.niveau} />
      {aard ? <Tag>{aard}</Tag> : null}
    </>
  )
}

/** Whose the lesson is (structuur), and who is asked to look, think and act differently (cultuur). */
function OwnerCard({ lesson }: { lesson: Pick<Lesson, 'owner' | 'culture'> }) {
  const items = [
    { label: texts.owner.structure, value: inWords(lesson.owner) },
    { label: texts.owner.culture, value: inWords(lesson.culture) },
  ].filter(({ value }) => value !== '')
  if (items.length === 0) return null
  return (
    <Card title={texts.owner.title} level={2} tone="vecht">
      <OwnerFacts items={items} />
    </Card>
  )
}

/** The pack keeps several names in one text, with semicolons between them. */
const inWords = (names: string) => listOf(names.split('; ').filter(Boolean))

function LessonFacts({ lesson, words }: { lesson: Lesson; words: Vocabulary }) {
  const { traject } = lesson
  const items = [
    {
      label: texts.lesson.traject,
      value: traject && (
        <TextLink to="/lessen/leertraject/$key" params={{ key: traject }}>
          {words.label('traject', traject)}
        </TextLink>
      ),
    },
    { label: texts.lesson.deelproject, value: lesson.deelproject && words.label('deelproject', lesson.deelproject) },
    { label: texts.lesson.organisaties, value: listOf(lesson.organisaties.map((key) => words.label('organisatie', key))) },
  ].filter(({ value }) => Boolean(value))
  if (items.length === 0) return null
  return (
    <Card title={texts.lesson.facts} level={2}>
      <Facts items={items} />
    </Card>
  )
}

/** The ways from this lesson to others like it. */
function BelongsTo({ lesson, words }: { lesson: Lesson; words: Vocabulary }) {
  return (
    <>
      {lesson.uitgangspunten.length > 0 ? (
        <Card title={texts.lesson.uitgangspunten} level={2}>
          <Stack gap="s">
            {lesson.uitgangspunten.map((key) => (
              <Row key={key}>
                <TextLink to="/lessen" search={{ uitgangspunt: key }}>
                  {words.label('uitgangspunt', key)}
                </TextLink>
              </Row>
            ))}
          </Stack>
        </Card>
      ) : null}
      {lesson.rodeLijnen.length > 0 ? (
        <Card title={texts.lesson.rodeLijnen} level={2}>
          <Stack gap="s">
            {lesson.rodeLijnen.map((key) => (
              <Row key={key}>
                <TextLink to="/lessen/rode-lijn/$key" params={{ key }}>
                  {words.label('rode-lijn', key)}
                </TextLink>
              </Row>
            ))}
          </Stack>
        </Card>
      ) : null}
    </>
  )
}

/** The first sentence names the lesson, the rest explains it. */
function split(text: string): [string, string] {
  const end = text.search(/[.!?]\s/)
  return end === -1 ? [text, ''] : [text.slice(0, end + 1), text.slice(end + 2)]
}
