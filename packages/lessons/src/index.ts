import { defineModule } from '@lerende/kernel'
import * as events from './events.ts'
import { init } from './migrations/001-init.ts'
import { followPack, recheckTimer } from './reactions.ts'
import './tables.ts'

export { forgetPersonInLessons } from './commands/forget.ts'
export { lessonFromBundle } from './commands/from-bundle.ts'
export { confirmRooting, ownLesson, rootLesson } from './commands/rooting.ts'
export { LessonAdded, LessonChecked, LessonRecheckAsked, LessonRooted } from './events.ts'
export { findLessons, type LessonView, lessonById, lessonsLearned, openRechecks, personDataInLessons } from './queries.ts'
export { lessonsRouter } from './router/index.ts'
export { ROOTING, type Rooting } from './rules/rooting.ts'

export const lessonsModule = defineModule({
  name: 'lessons',
  migrations: [init],
  events: { ...events },
  subscriptions: [followPack],
  timers: [recheckTimer],
})
