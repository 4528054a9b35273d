import { type Ctx, dayOf, type PersonId, record, type Trx, toText } from '@lerende/kernel'
import { AttendanceForgotten, MemberLeft } from '../events.ts'

/**
 * Takes a person out of every overleg and off every list of who was or will be where. That an overleg may lose its last
 * coordinator stops nobody: a beheerder can appoint another.
 * @returns overleggen that are left without a coordinator
 */
export async function forgetPersonInCycles(trx: Trx, ctx: Ctx, personId: PersonId): Promise<string[]> {
  const { networkId } = ctx.scope
  const seats = await trx
    .deleteFrom('overleg_member')
    .where('network_id', '=', networkId)
    .where('person_id', '=', personId)
    .returning(['overleg_id', 'role'])
    .execute()
  for (const { overleg_id: overlegId } of seats) {
    await record(trx, ctx, MemberLeft, { stream: `overleg/${overlegId}`, data: { overlegId, personId } })
  }
  for (const table of [
    'niveau_coordinator',
    'ontmoeting_begeleider',
    'attendance',
    'calendar_feed',
    'overleg_feed',
    'calendar_entry',
    'moment_request',
  ] as const) {
    await trx.deleteFrom(table).where('network_id', '=', networkId).where('person_id', '=', personId).execute()
  }
  await trx
    .updateTable('attendance')
    .set({ replaced_by: null })
    .where('network_id', '=', networkId)
    .where('replaced_by', '=', personId)
    .execute()
  const led = seats.filter(({ role }) => role === 'coordinator').map((seat) => seat.overleg_id)
  if (led.length === 0) return []
  const others = await trx
    .selectFrom('overleg_member')
    .select('overleg_id')
    .where('overleg_id', 'in', led)
    .where('role', '=', 'coordinator')
    .execute()
  const kept = new Set(others.map((row) => row.overleg_id))
  return led.filter((overlegId) => !kept.has(overlegId))
}

/** Takes away who was where and what stood in whose calendar, of before a moment; what is made of it hears up to which day. */
export async function forgetAttendance(trx: Trx, ctx: Ctx, before: Temporal.Instant): Promise<void> {
  const gone = await trx
    .deleteFrom('attendance')
    .where('network_id', '=', ctx.scope.networkId)
    .where('ontmoeting_id', 'in', (eb) =>
      eb
        .selectFrom('ontmoeting')
        .select('ontmoeting.id')
        .where('ontmoeting.network_id', '=', ctx.scope.networkId)
        .where('ontmoeting.starts_at', '<', toText(before)),
    )
    .executeTakeFirst()
  await trx.deleteFrom('calendar_entry').where('network_id', '=', ctx.scope.networkId).where('starts_at', '<', toText(before)).execute()
  await trx.deleteFrom('moment_request').where('network_id', '=', ctx.scope.networkId).where('asked_at', '<', toText(before)).execute()
  if (gone.numDeletedRows === 0n) return
  await record(trx, ctx, AttendanceForgotten, { stream: 'attendance', data: { beforeDay: dayOf(before) } })
}
