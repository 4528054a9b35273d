import type { Reader } from '../database/database.ts'
import type { NetworkScope } from '../scope.ts'

/** One timer as who looks after the network sees it. Its key and data stay out: they name what it is about. */
export interface ComingTimer {
  kind: string
  /** UTC */
  dueAt: string
  attempts: number
  status: string
}

/** Timers of a network, what is due first at the top; a page of them, and how many there are. */
export async function comingTimers(
  reader: Reader,
  scope: NetworkScope,
  page: { kind: string | null; skip: number; limit: number },
): Promise<{ total: number; kinds: string[]; timers: ComingTimer[] }> {
  const all = reader.selectFrom('timer').where('network_id', '=', scope.networkId)
  const some = page.kind === null ? all : all.where('kind', '=', page.kind)
  const kinds = await all.select('kind').distinct().execute()
  const { total } = await some.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const timers = await some
    .select(['kind', 'due_at as dueAt', 'attempts', 'status'])
    .orderBy('due_at')
    .orderBy('key')
    .limit(page.limit)
    .offset(page.skip)
    .execute()
  return { total: Number(total), kinds: kinds.map(({ kind }) => kind).sort(), timers }
}
