import { cyclesRouter } from '@lerende/cycles'
import { digestsRouter } from '@lerende/digests'
import { followupRouter } from '@lerende/followup'
import { identityRouter } from '@lerende/identity'
import { insightRouter } from '@lerende/insight'
import { invitationsRouter } from '@lerende/invitations'
import { lessonsRouter } from '@lerende/lessons'
import { networkRouter, router } from '@lerende/network'
import { privacyRouter } from '@lerende/privacy'
import { reflectionsRouter } from '@lerende/reflections'
import { reportsRouter } from '@lerende/reports'
import { liveRouter } from './live/router.ts'
import { proceduresOf } from './rights.ts'
import type { SystemPort } from './system/port.ts'
import { systemRouter } from './system/router.ts'
import { upkeepRouter } from './upkeep/router.ts'

export type { Hint, HintKind } from './live/hints.ts'
export type { Changes } from './live/router.ts'
export { createModules } from './modules.ts'
export { type ProcedureRight, proceduresOf } from './rights.ts'
export type { Check, DemoPerson, StuckItem, SystemPort } from './system/port.ts'

/** The one router: every room under its own name, and `system` for the installation itself. @throws RangeError when a procedure has no right */
export function createAppRouter(system: SystemPort) {
  const app = combine(system)
  proceduresOf(app)
  return app
}

function combine(system: SystemPort) {
  return router({
    network: networkRouter,
    cycles: cyclesRouter,
    identity: identityRouter,
    invitations: invitationsRouter,
    reflections: reflectionsRouter,
    followup: followupRouter,
    lessons: lessonsRouter,
    insight: insightRouter,
    reports: reportsRouter,
    digests: digestsRouter,
    privacy: privacyRouter,
    live: liveRouter,
    upkeep: upkeepRouter,
    system: systemRouter(system),
  })
}

/** What the web app calls. */
export type AppRouter = ReturnType<typeof combine>
