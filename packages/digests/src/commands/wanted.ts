import type { Ctx, Trx } from '@lerende/kernel'
import { PURPOSES, PUTS_IN_CALENDAR, type Purpose } from '../rules/purposes.ts'

interface Written {
  person: { id: string }
  letter: { purpose: Purpose; entry?: string }
}

/** Leaves out letters to people who stopped them, except where their calendar would go on to show what is not so. */
export async function wanted<W extends Written>(trx: Trx, ctx: Ctx, written: readonly W[]): Promise<W[]> {
  const ways = new Set(written.map(({ letter }) => PURPOSES[letter.purpose]))
  if (!ways.has('letters') && !ways.has('calendar')) return [...written]
  const rows = await trx
    .selectFrom('digest_preference')
    .select('person_id')
    .where('network_id', '=', ctx.scope.networkId)
    .where('letters', '=', 0)
    .execute()
  const stopped = new Set(rows.map((row) => row.person_id))
  const left: W[] = []
  for (const one of written) {
    const way = PURPOSES[one.letter.purpose]
    const mayStop = stopped.has(one.person.id) && (way === 'letters' || way === 'calendar')
    if (!mayStop || (way === 'calendar' && (await isInCalendar(trx, ctx, one)))) left.push(one)
  }
  return left
}

/** Whether a mail went that put an ontmoeting in somebody's calendar. */
async function isInCalendar(trx: Trx, ctx: Ctx, { person, letter }: Written): Promise<boolean> {
  if (!letter.entry) return false
  const sent = await trx
    .selectFrom('outbox_mail')
    .select('key')
    .where('network_id', '=', ctx.scope.networkId)
    .where('person_id', '=', person.id)
    .where('purpose', 'in', [...PUTS_IN_CALENDAR])
    .where('key', 'like', `%/${letter.entry}/%`)
    .where('status', 'in', ['sending', 'sent'])
    .limit(1)
    .executeTakeFirst()
  return sent !== undefined
}
