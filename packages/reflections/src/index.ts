import { defineModule } from '@lerende/kernel'
import { sql } from 'kysely'
import { reseal } from './commands/reseal.ts'
import * as events from './events.ts'
import { init } from './migrations/001-init.ts'
import { sealedRows } from './migrations/002-sealed-rows.ts'
import { drafts } from './migrations/003-drafts.ts'
import { blocksSubscription, forgetTimer } from './reactions/blocks.ts'
import './tables.ts'

export { forgetAuthors, ownAmong, sealAuthor } from './commands/authors.ts'
export { dropOldDrafts, forgetDrafts, keepDraft } from './commands/drafts.ts'
export { FORGET_DAYS, forgetAnswers, forgetAuthor } from './commands/forget.ts'
export { sealedCtx } from './commands/sealed.ts'
export { submitReflection } from './commands/submit.ts'
export { CompassBlockSealed, ReflectionEdited, ReflectionSubmitted } from './events.ts'
export { ownSubjects } from './queries/authors.ts'
export { myReflection } from './queries/form.ts'
export { currentWording } from './queries/lists.ts'
export { roundReflections } from './queries/participation.ts'
export { personDataInReflections } from './queries/person-data.ts'
export { handedIn, type OpenRequest, openRequests } from './queries/requests.ts'
export { reflectionsRouter } from './router/index.ts'
export { MIN_CONTRIBUTORS } from './rules/blocks.ts'
export { freshMark } from './rules/fresh-mark.ts'
export { handleOf, turnOf } from './rules/seal.ts'

export const reflectionsModule = defineModule({
  name: 'reflections',
  migrations: [init, sealedRows, drafts],
  events: { ...events },
  subscriptions: [blocksSubscription],
  timers: [forgetTimer],
  sealed: [
    { table: 'reflection_score', stream: 'reflection/', rows: (ids) => sql`reflection_id in (${sql.join(ids)})` },
    { table: 'reflection', stream: 'reflection/', rows: (ids) => sql`id in (${sql.join(ids)})` },
    { table: 'sealed_author', stream: 'signal/', rows: (ids) => sql`subject_id in (${sql.join(ids)})` },
  ],
  reseal,
})
