import type { Trx } from '@lerende/kernel'

/**
 * A yes to the old moment is no yes to the new one. Who stood in for somebody need not come any more, as that person is
 * asked again; a guest keeps their place and is asked again as well.
 */
export async function askAnew(trx: Trx, ontmoeting: { id: string; overlegId: string }): Promise<void> {
  // Whether the new moment suits them is the question now.
  await trx.deleteFrom('moment_request').where('ontmoeting_id', '=', ontmoeting.id).execute()
  const rows = await trx.selectFrom('attendance').select(['person_id', 'replaced_by']).where('ontmoeting_id', '=', ontmoeting.id).execute()
  if (rows.length === 0) return
  const members = await trx.selectFrom('overleg_member').select('person_id').where('overleg_id', '=', ontmoeting.overlegId).execute()
  const standIns = new Set(rows.map((row) => row.replaced_by))
  const known = new Set(members.map((row) => row.person_id))
  const guests = rows.map((row) => row.person_id).filter((id) => !known.has(id) && !standIns.has(id))
  await trx
    .deleteFrom('attendance')
    .where('ontmoeting_id', '=', ontmoeting.id)
    .$if(guests.length > 0, (query) => query.where('person_id', 'not in', guests))
    .execute()
  const unanswered = { rsvp: null, replaced_by: null, answered_at: null }
  await trx.updateTable('attendance').set(unanswered).where('ontmoeting_id', '=', ontmoeting.id).execute()
}
