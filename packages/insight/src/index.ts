import { defineModule } from '@lerende/kernel'
import { init } from './migrations/001-init.ts'
import { compassCuts } from './migrations/002-compass-cuts.ts'
import { acquaintanceProjection } from './projections/acquaintance.ts'
import { compassProjection } from './projections/compass.ts'
import { loopProjection } from './projections/loop.ts'
import './tables.ts'

export { acquaintancesOf, personDataInInsight } from './queries/acquaintance.ts'
export { type CompassGroup, type CompassMeasure, compass, compassGroups } from './queries/compass.ts'
export { answeredShare } from './queries/share.ts'
export { insightRouter } from './router/index.ts'

export const insightModule = defineModule({
  name: 'insight',
  migrations: [init, compassCuts],
  projections: [compassProjection, loopProjection, acquaintanceProjection],
})
