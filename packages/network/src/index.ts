import { defineModule } from '@lerende/kernel'
import * as events from './events.ts'
import { init } from './migrations/001-init.ts'
import { signInMoved } from './migrations/002-sign-in-moved.ts'
import { audit } from './migrations/003-audit.ts'
import { reach } from './migrations/004-reach.ts'
import { folded as foldedNames } from './migrations/005-folded.ts'
import { archived } from './migrations/006-archived.ts'
import './tables.ts'

export { clearAudit, recordAudit } from './commands/audit.ts'
export { changeNetwork } from './commands/network.ts'
export { archiveOrganisation, bringBackOrganisation, renameOrganisation, startOrganisation } from './commands/organisations.ts'
export { changeEmail, correctPerson, removePerson } from './commands/person.ts'
export { setReach } from './commands/reach.ts'
export { addOrganisation, addPerson, createNetwork } from './commands/register.ts'
export { refuse as refuseNetwork } from './errors.ts'
export { NetworkFounded, PersonCorrected, PersonJoined, PersonLeft, PersonReachChanged } from './events.ts'
export {
  afterInput,
  findEverybodyInput,
  networkSettingsInput,
  newOrganisationInput,
  organisationInput,
  renameOrganisationInput,
} from './inputs.ts'
export { peoplePage } from './queries/lists.ts'
export {
  allNetworks,
  allOrganisations,
  allPeople,
  auditLog,
  isLastBeheerder,
  networkOf,
  type Occurrence,
  openOrganisations,
  peopleByIds,
  peopleWithAddress,
  personByEmail,
  personById,
  personDataInNetwork,
  reachOf,
  register,
} from './queries/register.ts'
export {
  createCallerFactory,
  linkProcedure,
  type MemberContext,
  mergeRouters,
  openProcedure,
  procedure,
  type RequestContext,
  router,
  type Session,
  tracked,
} from './router/base.ts'
export { networkRouter } from './router/index.ts'
export { AUDIT_KINDS, type AuditKindName } from './rules/audit.ts'
export {
  may,
  networkStandings,
  type OverlegRight,
  type PersonRole,
  RIGHTS,
  type RightName,
  STANDINGS,
  type Standing,
  toPersonRole,
} from './rules/policy.ts'
export { maySeeReach, type Reach, SEEN_BY, WAYS } from './rules/reach.ts'

export const networkModule = defineModule({
  name: 'network',
  migrations: [init, signInMoved, audit, reach, foldedNames, archived],
  events: { ...events },
})
