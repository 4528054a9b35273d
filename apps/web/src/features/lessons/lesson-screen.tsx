import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { trpc } from '../../lib/trpc.ts'
import { Card, Tag } from '../../ui/card.tsx'
import { Loaded } from '../../ui/feedback.tsx'
import { Columns, Row, Section, Stack } from '../../ui/layout.tsx'
import { BackLink, TextLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Facts, Text } from '../../ui/text.tsx'
import { type Lesson, LessonNiveau, RootingTag } from './lesson-list.tsx'
import { LessonActions } from './rooting-actions.tsx'
import { RootingPath } from './rooting-path.tsx'
import { texts } from './texts.ts'
import { useVocabulary, type Vocabulary } from './vocabulary.ts'

/** One lesson: where it comes from, whose it is, and how far it is on its way to being ordinary. */
export function LessonScreen() {
  const { lessonId } = useParams({ from: '/binnen/lessen/$lessonId' })
  const search = useSearch({ from: '/binnen/lessen/$lessonId' })
  const words = useVocabulary()
  const lesson = useQuery(trpc.lessons.byId.queryOptions({ lessonId }))
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
              </Section>
              <Section title={texts.lesson.facts}>
                <LessonFacts lesson={found} words={words} />
              </Section>
            </Stack>
            <Stack>
              <LessonActions lesson={found} />
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

function LessonFacts({ lesson, words }: { lesson: Lesson & { mine: boolean }; words: Vocabulary }) {
  const organisations = useQuery(trpc.network.organisations.queryOptions(undefined, { staleTime: Number.POSITIVE_INFINITY }))
  const names = lesson.organisaties.map((key) => organisations.data?.find((one) => one.key === key)?.name ?? key)
  const keeper = lesson.mine ? texts.lesson.you : (lesson.ownerName ?? texts.lesson.noKeeper)
  const items = [
    { label: texts.lesson.traject, value: lesson.traject && words.label('traject', lesson.traject) },
    { label: texts.lesson.deelproject, value: lesson.deelproject && words.label('deelproject', lesson.deelproject) },
    { label: texts.lesson.organisaties, value: names.join(', ') },
    { label: texts.lesson.kennisbron, value: words.label('kennisbron', lesson.kennisbron) },
    { label: texts.lesson.owner, value: lesson.owner },
    { label: texts.lesson.keeper, value: keeper },
    { label: texts.lesson.culture, value: lesson.culture },
  ]
  return (
    <>
      {lesson.source === 'bundle' ? <Text>{texts.lesson.learnedHere}</Text> : null}
      <Facts items={items.filter(({ value }) => Boolean(value))} />
    </>
  )
}

/** The ways from this lesson to others like it. */
function BelongsTo({ lesson, words }: { lesson: Lesson; words: Vocabulary }) {
  const groups = [
    { title: texts.lesson.uitgangspunten, facet: 'uitgangspunt' as const, keys: lesson.uitgangspunten },
    { title: texts.lesson.rodeLijnen, facet: 'rode-lijn' as const, keys: lesson.rodeLijnen },
  ]
  return groups
    .filter(({ keys }) => keys.length > 0)
    .map(({ title, facet, keys }) => (
      <Card key={facet} title={title} level={2}>
        <Stack gap="s">
          {keys.map((key) => (
            <Row key={key}>
              <TextLink to="/lessen" search={{ [facet]: key }}>
                {words.label(facet, key)}
              </TextLink>
            </Row>
          ))}
        </Stack>
      </Card>
    ))
}

/** The first sentence names the lesson, the rest explains it. */
function split(text: string): [string, string] {
  const end = text.search(/[.!?]\s/)
  return end === -1 ? [text, ''] : [text.slice(0, end + 1), text.slice(end + 2)]
}
