import type { NetworkScope, Reader } from '@lerende/kernel'
import type { IsFree } from '../rules/days.ts'
import { freeDayTest } from '../rules/holidays.ts'

/** The network's own free periods, by day. */
export async function freePeriods(reader: Reader, scope: NetworkScope) {
  return reader
    .selectFrom('free_period')
    .select(['id', 'from_day as fromDay', 'until_day as untilDay', 'name'])
    .where('network_id', '=', scope.networkId)
    .orderBy('from_day')
    .limit(500)
    .execute()
}

/** Tells which days are free in this network: weekends, public and school holidays, and its own periods. */
export async function freeDays(reader: Reader, scope: NetworkScope): Promise<IsFree> {
  return freeDayTest(await freePeriods(reader, scope))
}
