import { ontmoetingOfRound, overlegById, roundById } from '@lerende/cycles'
import type { NetworkScope, Reader } from '@lerende/kernel'
import { minutesOfRound, roundFacts } from '../commands/rounds/places.ts'
import { timeBoxes } from '../rules/agenda/agenda.ts'
import { isOverdue } from '../rules/bundles/state.ts'
import { unanswered } from '../rules/rounds/closing.ts'
import { signalCounts, summaryOf } from './bundles.ts'

/**
 * The agenda of a round: its items in order with their minutes, what is waiting to be put on it, and how it fits.
 * Items that were carried over or went elsewhere stay on the agenda of the round they were on, marked.
 * @throws cycles.unknown_round
 */
export async function agendaOf(reader: Reader, scope: NetworkScope, input: { roundId: string }) {
  const round = await roundFacts(reader, scope, input.roundId)
  const rows = await reader
    .selectFrom('agenda_item')
    .innerJoin('bundle', 'bundle.id', 'agenda_item.bundle_id')
    .select(['agenda_item.position', 'agenda_item.minutes', 'agenda_item.status as itemStatus'])
    .select(['bundle.id as bundleId', 'bundle.title', 'bundle.status', 'bundle.outcome', 'bundle.origin_overleg_id as originOverlegId'])
    .where('agenda_item.network_id', '=', scope.networkId)
    .where('agenda_item.round_id', '=', input.roundId)
    .orderBy('agenda_item.position')
    .orderBy('agenda_item.bundle_id')
    .execute()
  const waiting = await reader
    .selectFrom('bundle')
    .select(['id as bundleId', 'title', 'origin_overleg_id as originOverlegId', 'due_at as dueAt'])
    .where('network_id', '=', scope.networkId)
    .where('overleg_id', '=', round.overlegId)
    .where('round_id', '=', input.roundId)
    .where('status', '=', 'gebundeld')
    .orderBy('first_due_at')
    .orderBy('id')
    .execute()
  const counts = await signalCounts(
    reader,
    scope,
    [...rows, ...waiting].map((row) => row.bundleId),
  )
  const withCount = <T extends { bundleId: string }>(row: T) => ({ ...row, signals: counts.get(row.bundleId) ?? 0 })
  const planned = rows.filter((row) => row.itemStatus === 'gepland' || row.itemStatus === 'besproken')
  return {
    roundId: input.roundId,
    overlegId: round.overlegId,
    phase: round.phase,
    open: round.takesAgenda,
    items: rows.map(withCount),
    waiting: waiting.map(withCount),
    boxes: timeBoxes(
      planned.map((row) => row.minutes),
      await minutesOfRound(reader, scope, input.roundId),
    ),
  }
}

/**
 * One round at a glance: how far everything in it is, what came in from elsewhere and what moved on, and what keeps it
 * from closing. @throws cycles.unknown_round
 */
export async function roundOverview(reader: Reader, scope: NetworkScope, input: { roundId: string; now: string }) {
  const round = await roundById(reader, scope, input.roundId)
  const overleg = await overlegById(reader, scope, round.overlegId)
  const ontmoeting = await ontmoetingOfRound(reader, scope, input.roundId)
  const rows = await reader
    .selectFrom('bundle')
    .selectAll()
    .where('network_id', '=', scope.networkId)
    .where('round_id', '=', input.roundId)
    .orderBy('due_at')
    .orderBy('id')
    .execute()
  const bundles = rows.map(summaryOf)
  const loose = await reader
    .selectFrom('signal')
    .select((eb) => eb.fn.countAll().as('n'))
    .where('network_id', '=', scope.networkId)
    .where('round_id', '=', input.roundId)
    .where('bundle_id', 'is', null)
    .executeTakeFirstOrThrow()
  const counts = await signalCounts(
    reader,
    scope,
    bundles.map((bundle) => bundle.id),
  )
  const count = (status: string) => bundles.filter((bundle) => bundle.status === status).length
  return {
    round: { ...round, overlegName: overleg.name, niveau: overleg.niveau },
    ontmoeting: { id: ontmoeting.id, startsAt: ontmoeting.startsAt, endsAt: ontmoeting.endsAt, status: ontmoeting.status },
    signals: { loose: Number(loose.n), bundled: [...counts.values()].reduce((sum, n) => sum + n, 0) },
    bundles: {
      gebundeld: count('gebundeld'),
      geagendeerd: count('geagendeerd'),
      besproken: count('besproken'),
      beantwoord: count('beantwoord'),
    },
    overdue: bundles.filter((bundle) => isOverdue(bundle, input.now)).length,
    cameIn: await moves(reader, scope, 'to_round_id', input.roundId),
    movedOn: await moves(reader, scope, 'round_id', input.roundId),
    blocking: unanswered(bundles).map((bundle) => ({ bundleId: bundle.id, title: bundle.title, dueAt: bundle.dueAt })),
  }
}

const MOVING = ['BundleCarriedOver', 'BundleEscalated', 'BundleReferredBack', 'BundleReopened', 'BundleScheduled']

/** Bundles that came from another round, or went to one. */
async function moves(reader: Reader, scope: NetworkScope, end: 'round_id' | 'to_round_id', roundId: string) {
  const rows = await reader
    .selectFrom('course_line')
    .innerJoin('bundle', 'bundle.id', 'course_line.bundle_id')
    .select(['bundle.id as bundleId', 'bundle.title', 'course_line.kind', 'course_line.reason', 'course_line.day'])
    .where('course_line.network_id', '=', scope.networkId)
    .where(`course_line.${end}`, '=', roundId)
    .where('course_line.kind', 'in', MOVING)
    .where('course_line.to_round_id', 'is not', null)
    .whereRef('course_line.round_id', '!=', 'course_line.to_round_id')
    .orderBy('course_line.day')
    .orderBy('course_line.bundle_id')
    .orderBy('course_line.seq')
    .execute()
  return rows
}
