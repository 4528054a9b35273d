import { type EventDef, fromText, type NetworkScope, ZONE } from '@lerende/kernel'
import type { TestHouse } from '@lerende/kernel/testing'

/** Every round of an overleg that was not withdrawn, by turn, with its ontmoeting; `local` is the moment in Amsterdam. */
export async function turnsOf(test: TestHouse, scope: NetworkScope, overlegId: string) {
  const rows = await test.house.read
    .selectFrom('round')
    .innerJoin('ontmoeting', 'ontmoeting.round_id', 'round.id')
    .select(['round.id', 'round.number', 'ontmoeting.id as ontmoetingId', 'ontmoeting.starts_at', 'ontmoeting.with_partners'])
    .select(['round.slot_day', 'round.due_at', 'round.phase'])
    .where('round.network_id', '=', scope.networkId)
    .where('round.overleg_id', '=', overlegId)
    .where('round.withdrawn_at', 'is', null)
    .orderBy('round.slot_day')
    .execute()
  return rows.map((row) => ({ ...row, local: localOf(row.starts_at) }))
}

/** `YYYY-MM-DDTHH:mm` on the clock in Amsterdam. */
export function localOf(instant: string): string {
  return fromText(instant).toZonedDateTimeISO(ZONE).toPlainDateTime().toString().slice(0, 16)
}

/** All that planning may write in a network: to see that nothing changed. */
export async function planningOf(test: TestHouse, scope: NetworkScope) {
  const { read } = test.house
  const rounds = await read.selectFrom('round').selectAll().where('network_id', '=', scope.networkId).orderBy('id').execute()
  const rows = await read.selectFrom('ontmoeting').selectAll().where('network_id', '=', scope.networkId).orderBy('id').execute()
  // How often it changed on the way is no part of the plan.
  const ontmoetingen = rows.map(({ calendar_sequence: _, ...row }) => row)
  const timers = await read.selectFrom('timer').selectAll().where('network_id', '=', scope.networkId).orderBy('key').execute()
  const events = await read.selectFrom('event_log').select('type').where('network_id', '=', scope.networkId).execute()
  return { rounds, ontmoetingen, timers, events: events.map((row) => row.type).sort() }
}

/** What a network recorded of one kind of event, oldest first. */
export async function recorded<Data>(test: TestHouse, scope: NetworkScope, event: EventDef<Data>): Promise<Data[]> {
  const rows = await test.house.read
    .selectFrom('event_log')
    .select('data')
    .where('network_id', '=', scope.networkId)
    .where('type', '=', event.type)
    .orderBy('txid')
    .orderBy('position')
    .execute()
  return rows.map((row) => event.data.parse(JSON.parse(row.data)))
}
