import { defineModule } from '@lerende/kernel'
import * as events from './events.ts'
import { init } from './migrations/001-init.ts'
import { blocksSubscription } from './reactions/blocks.ts'
import './tables.ts'

export { sealAuthor } from './commands/authors.ts'
export { forgetAnswers, forgetAuthor } from './commands/forget.ts'
export { sealedCtx } from './commands/sealed.ts'
export { submitReflection } from './commands/submit.ts'
export { CompassBlockSealed, ReflectionEdited, ReflectionSubmitted } from './events.ts'
export { openAuthors } from './queries/authors.ts'
export { myReflection } from './queries/form.ts'
export { personDataInReflections } from './queries/person-data.ts'
export { handedIn, type OpenRequest, openRequests } from './queries/requests.ts'
export { reflectionsRouter } from './router/index.ts'
export { freshMark } from './rules/fresh-mark.ts'
export { pseudonymOf, turnOf } from './rules/seal.ts'

export const reflectionsModule = defineModule({
  name: 'reflections',
  migrations: [init],
  events: { ...events },
  subscriptions: [blocksSubscription],
})
