import { defineModule } from '@lerende/kernel'
import * as events from './events.ts'
import { init } from './migrations/001-init.ts'
import { practice } from './migrations/002-practice.ts'
import { followPack, recheckTimer } from './reactions.ts'
import './tables.ts'

export { forgetPersonInLessons } from './commands/forget.ts'
export { lessonFromBundle } from './commands/from-bundle.ts'
export { sayPractice } from './commands/practice.ts'
export { confirmRooting, ownLesson, rootLesson } from './commands/rooting.ts'
export { LessonAdded, LessonChecked, LessonEvidenceAdded, LessonEvidenceRemoved, LessonRecheckAsked, LessonRooted } from './events.ts'
export { findLessons } from './queries/find.ts'
export { type LessonView, lessonById, lessonsLearned, openRechecks, personDataInLessons } from './queries/lessons.ts'
export { lessonsRouter } from './router/index.ts'
export { ROOTING, type Rooting } from './rules/rooting.ts'

export const lessonsModule = defineModule({
  name: 'lessons',
  migrations: [init, practice],
  events: { ...events },
  subscriptions: [followPack],
  timers: [recheckTimer],
})
