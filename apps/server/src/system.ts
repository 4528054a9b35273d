import type { StuckItem, SystemPort } from '@lerende/api'
import type { NetworkScope } from '@lerende/kernel'
import type { Demo } from './demo.ts'
import { examine, type Subject } from './doctor/index.ts'

/** How many stuck items one page shows; more than this have one cause. */
const STUCK_SHOWN = 200

/** The installation's side of the `system` procedures. */
export function createSystem(subject: Subject, demo: Demo): SystemPort {
  const { house, config } = subject
  return {
    demo: config.demo,
    mailbox: config.smtpUrl === null,
    health: () => examine(subject),
    demoPeople: demo.people,
    advanceWeek: demo.nextWeek,
    stuck: (scope) => stuckOf(house.read, scope),
    async retryStuck(scope, id) {
      const row = await stuckRows(house.read, scope).where('id', '=', id).executeTakeFirst()
      if (!row) return false
      await house.retryStuck(id)
      return true
    },
  }
}

async function stuckOf(reader: Subject['house']['read'], scope: NetworkScope): Promise<StuckItem[]> {
  return stuckRows(reader, scope).orderBy('at', 'desc').limit(STUCK_SHOWN).execute()
}

function stuckRows(reader: Subject['house']['read'], scope: NetworkScope) {
  return reader.selectFrom('stuck').select(['id', 'source', 'name', 'error', 'at']).where('network_id', '=', scope.networkId)
}
