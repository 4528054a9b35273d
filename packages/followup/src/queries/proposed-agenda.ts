import { nextRound } from '@lerende/cycles'
import type { NetworkScope, Reader } from '@lerende/kernel'
import { minutesOfRound } from '../commands/rounds/places.ts'
import type { Choice } from '../rules/agenda/dots.ts'
import { proposeAgenda } from '../rules/agenda/propose.ts'
import { agendaOf } from './rounds.ts'

/** What a bundle gets when nobody said how long it takes. */
const MINUTES = 15

/**
 * An agenda for a round that fits its minutes, from what is on it and what waits. What was discussed already keeps its
 * minutes and is not proposed. @throws cycles.unknown_round
 */
export async function proposedAgendaOf(reader: Reader, scope: NetworkScope, { roundId, now }: { roundId: string; now: string }) {
  const agenda = await agendaOf(reader, scope, { roundId })
  const poll = await reader
    .selectFrom('dot_poll')
    .select('dots_json')
    .where('network_id', '=', scope.networkId)
    .where('round_id', '=', roundId)
    .executeTakeFirst()
  const dots = new Map(poll?.dots_json ? (JSON.parse(poll.dots_json) as Choice).map((one) => [one.bundleId, one.dots]) : [])
  const planned = agenda.items.filter(({ itemStatus }) => itemStatus === 'gepland')
  const minutes = new Map(planned.map((item) => [item.bundleId, item.minutes]))
  const ids = [...planned, ...agenda.waiting].map(({ bundleId }) => bundleId)
  if (ids.length === 0) return []
  const rows = await reader
    .selectFrom('bundle')
    .select(['id', 'title', 'due_at'])
    .where('network_id', '=', scope.networkId)
    .where('id', 'in', ids)
    .execute()
  const spent = agenda.items.filter(({ itemStatus }) => itemStatus === 'besproken').reduce((sum, item) => sum + item.minutes, 0)
  const titles = new Map(rows.map((row) => [row.id, row.title]))
  const proposal = proposeAgenda(
    rows.map((row) => ({ bundleId: row.id, dueAt: row.due_at, dots: dots.get(row.id) ?? null, minutes: minutes.get(row.id) ?? MINUTES })),
    {
      now,
      next: (await nextRound(reader, scope, roundId))?.ontmoetenAt ?? null,
      available: (await minutesOfRound(reader, scope, roundId)) - spent,
    },
  )
  return proposal.map((one) => ({ ...one, title: titles.get(one.bundleId) ?? '' }))
}
