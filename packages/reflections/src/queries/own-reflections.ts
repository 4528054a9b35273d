import type { Ctx, PersonId, Reader } from '@lerende/kernel'
import { LOOK_BACK, TWO_MINUTES } from '../inputs.ts'
import { turnOf } from '../rules/seal.ts'

/** Keyed hashes in one statement. */
const CHUNK = 200

/** What one person handed in, found through the place that they had in each round; the earliest day first. */
export async function ownReflections(reader: Reader, ctx: Pick<Ctx, 'scope' | 'keys'>, personId: PersonId) {
  const { networkId } = ctx.scope
  const rounds = await reader.selectFrom('round').select('id').where('network_id', '=', networkId).execute()
  const turns = rounds.flatMap(({ id: roundId }) =>
    [TWO_MINUTES, LOOK_BACK].map((questionnaire) => turnOf(ctx.keys, ctx.scope, { roundId, questionnaire, personId })),
  )
  const find = (some: string[]) =>
    reader.selectFrom('reflection').selectAll().where('network_id', '=', networkId).where('turn', 'in', some).execute()
  const found: Awaited<ReturnType<typeof find>> = []
  for (let start = 0; start < turns.length; start += CHUNK) found.push(...(await find(turns.slice(start, start + CHUNK))))
  return found.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1))
}
