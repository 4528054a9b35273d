import { defineModule } from '@lerende/kernel'
import * as events from './events.ts'
import { init } from './migrations/001-init.ts'
import { lettersSubscription } from './reactions/letters.ts'
import { sweepSubscription, sweepTimer } from './reactions/sweep.ts'
import './tables.ts'

export { privacyRouter } from './router/index.ts'
export { HOLDINGS, type Holding } from './rules/holdings.ts'
export { durationText, RETENTION, type Retention } from './rules/retention.ts'

export const privacyModule = defineModule({
  name: 'privacy',
  migrations: [init],
  events: { ...events },
  subscriptions: [sweepSubscription, lettersSubscription],
  timers: [sweepTimer],
})
