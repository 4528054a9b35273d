import { overleggenOf } from '@lerende/cycles'
import type { Ctx, PersonId, Reader } from '@lerende/kernel'
import { handleOf } from '@lerende/reflections'
import { dotsSubject } from '../commands/agenda/dots.ts'
import { type Choice, DOTS } from '../rules/agenda/dots.ts'

type Of = Pick<Ctx, 'scope' | 'keys'>

export interface Dots {
  state: 'none' | 'open' | 'closed'
  /** how many everybody has */
  dots: number
  /** what I gave, while choosing is open */
  mine: Choice
  /** null: still open, or fewer than five people chose */
  total: { voters: number; dots: Choice } | null
}

/** How choosing what goes first stands in a round, for one member. */
export async function dotsOf(reader: Reader, ctx: Of, { roundId, personId }: { roundId: string; personId: PersonId }): Promise<Dots> {
  const { networkId } = ctx.scope
  const poll = await reader
    .selectFrom('dot_poll')
    .selectAll()
    .where('network_id', '=', networkId)
    .where('round_id', '=', roundId)
    .executeTakeFirst()
  if (!poll) return { state: 'none', dots: DOTS, mine: [], total: null }
  const handle = handleOf(ctx.keys, ctx.scope, { subjectId: dotsSubject(roundId), personId })
  const own = await reader
    .selectFrom('dot_choice')
    .select('choice_json')
    .where('network_id', '=', networkId)
    .where('round_id', '=', roundId)
    .where('handle', '=', handle)
    .executeTakeFirst()
  return {
    state: poll.state,
    dots: DOTS,
    mine: own ? (JSON.parse(own.choice_json) as Choice) : [],
    total: poll.dots_json && poll.voters !== null ? { voters: poll.voters, dots: JSON.parse(poll.dots_json) as Choice } : null,
  }
}

/** Rounds in which I am asked what should go first and did not say so yet. */
export async function dotsAskedOf(reader: Reader, ctx: Of, personId: PersonId) {
  const mine = new Map((await overleggenOf(reader, ctx.scope, personId)).map(({ id, name }) => [id as string, name]))
  if (mine.size === 0) return []
  const open = await reader
    .selectFrom('dot_poll')
    .innerJoin('round', 'round.id', 'dot_poll.round_id')
    .select(['dot_poll.round_id as roundId', 'round.overleg_id as overlegId', 'round.ontmoeten_at as ontmoetenAt'])
    .where('dot_poll.network_id', '=', ctx.scope.networkId)
    .where('dot_poll.state', '=', 'open')
    .where('round.overleg_id', 'in', [...mine.keys()])
    .orderBy('round.ontmoeten_at')
    .execute()
  const given = await ownChoices(reader, ctx, { personId, roundIds: open.map(({ roundId }) => roundId) })
  return open
    .filter(({ roundId }) => !given.some((one) => one.roundId === roundId))
    .map((one) => ({ ...one, overlegName: mine.get(one.overlegId) ?? '' }))
}

/** What a person gave in rounds where choosing is still open; all of them when none are named. */
export async function ownChoices(reader: Reader, ctx: Of, { personId, roundIds }: { personId: PersonId; roundIds?: readonly string[] }) {
  const rows = await reader
    .selectFrom('dot_choice')
    .select(['round_id as roundId', 'handle', 'choice_json'])
    .where('network_id', '=', ctx.scope.networkId)
    .execute()
  return rows
    .filter(
      (row) =>
        (roundIds === undefined || roundIds.includes(row.roundId)) &&
        row.handle === handleOf(ctx.keys, ctx.scope, { subjectId: dotsSubject(row.roundId), personId }),
    )
    .map(({ roundId, handle, choice_json }) => ({ roundId, handle, choice: JSON.parse(choice_json) as Choice }))
}
