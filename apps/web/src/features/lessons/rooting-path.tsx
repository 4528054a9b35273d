import { showDay } from '../../lib/dates.ts'
import { useToday } from '../../lib/session.ts'
import { Text } from '../../ui/text.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import type { Lesson } from './lesson-list.tsx'
import { STEPS, stepOf } from './steps.ts'
import { texts } from './texts.ts'

/** From just heard to ordinary practice: the four steps, with where the lesson stands. */
export function RootingPath({ lesson }: { lesson: Lesson }) {
  const today = useToday()
  const at = STEPS.indexOf(stepOf(lesson.rooting))
  return (
    <>
      <Timeline
        label={texts.path.title}
        steps={STEPS.map((step, place) => ({
          key: step,
          title: texts.rooting[step],
          state: place < at ? 'done' : place > at ? 'ahead' : 'now',
          ...(place === at ? { when: texts.path.since({ day: showDay(lesson.rootedOn, today) }) } : {}),
          children: <Text soft>{texts.path.steps[step]}</Text>,
        }))}
      />
      {lesson.recheckOn && !lesson.recheckOpen ? <Text soft>{texts.path.recheck({ day: showDay(lesson.recheckOn, today) })}</Text> : null}
    </>
  )
}
