import { overlegById } from '@lerende/cycles'
import type { NetworkScope, Reader } from '@lerende/kernel'
import { refuse } from '../errors.ts'
import { courseText } from '../rules/bundles/course-text.ts'
import { isLate, isOverdue } from '../rules/bundles/state.ts'
import { shownCount } from '../rules/reviews/reviews.ts'
import type { BundleTable } from '../tables.ts'
import { answersOf } from './answers.ts'
import { decisionsWhere } from './decisions.ts'
import { overlegNames } from './names.ts'

/** One bundle as other rooms and screens know it. @throws bundle.unknown */
export async function bundleById(reader: Reader, scope: NetworkScope, bundleId: string) {
  const row = await reader
    .selectFrom('bundle')
    .leftJoin('decision', 'decision.id', 'bundle.decision_id')
    .selectAll('bundle')
    .select(['decision.owner', 'decision.owner_person_id'])
    .where('bundle.network_id', '=', scope.networkId)
    .where('bundle.id', '=', bundleId)
    .executeTakeFirst()
  if (!row) return refuse('bundle.unknown')
  const overleg = await overlegById(reader, scope, row.overleg_id)
  return {
    ...summaryOf(row),
    niveau: overleg.niveau,
    overlegName: overleg.name,
    decisionId: row.decision_id,
    answerId: row.answer_id,
    owner: row.owner,
    ownerPersonId: row.owner_person_id,
  }
}

/** How much of a bundle somebody sees. */
export interface BundleView {
  /** all that was brought in: for who leads the overleg where that was; else only what its writers share */
  everyWord: boolean
  /** numbers and remarks: for who leads the overleg that has it, or the one where it began */
  leads: boolean
}

/**
 * A bundle with all that belongs to it: its signals (who, only when they signed), its course, decisions and answers.
 * @throws bundle.unknown
 */
export async function bundleDetail(
  reader: Reader,
  scope: NetworkScope,
  input: { bundleId: string; now: string; view: (bundle: Awaited<ReturnType<typeof bundleById>>) => Promise<BundleView> },
) {
  const bundle = await bundleById(reader, scope, input.bundleId)
  const view = await input.view(bundle)
  const names = await overlegNames(reader, scope)
  const counts = await signalCounts(reader, scope, [bundle.id])
  return {
    ...bundle,
    originOverlegName: names.get(bundle.originOverlegId) ?? '',
    overdue: isOverdue(bundle, input.now),
    late: isLate(bundle, input.now),
    points: shownCount(counts.get(bundle.id) ?? 0, view.leads),
    signals: await signalsIn(reader, scope, { bundleId: bundle.id, everyWord: view.everyWord }),
    course: await courseOf(reader, scope, bundle.id),
    decisions: await decisionsWhere(reader, scope, {
      where: (query) => query.where('decision.bundle_id', '=', bundle.id),
      withRemarks: view.leads,
    }),
    answers: await answersOf(reader, scope, { bundleId: bundle.id, withRemarks: view.leads }),
  }
}

type Course = Array<{ seq: number; day: string; kind: string; reason: string | null; text: string }>

/** What happened to a bundle, in order, in sentences for everybody. */
export async function courseOf(reader: Reader, scope: NetworkScope, bundleId: string): Promise<Course> {
  return (await coursesOf(reader, scope, [bundleId])).get(bundleId) ?? []
}

/** The same of several bundles, by their ids; what nothing happened to is not in it. */
export async function coursesOf(reader: Reader, scope: NetworkScope, bundleIds: readonly string[]): Promise<Map<string, Course>> {
  const found = new Map<string, Course>()
  if (bundleIds.length === 0) return found
  const names = await overlegNames(reader, scope)
  const rows = await reader
    .selectFrom('course_line')
    .selectAll()
    .where('network_id', '=', scope.networkId)
    .where('bundle_id', 'in', [...bundleIds])
    .orderBy('bundle_id')
    .orderBy('seq')
    .execute()
  for (const row of rows) {
    const text = courseText({
      kind: row.kind,
      overlegName: names.get(row.overleg_id) ?? '',
      toOverlegName: row.to_overleg_id ? (names.get(row.to_overleg_id) ?? null) : null,
      reason: row.reason,
      note: row.note,
    })
    if (text === null) continue
    const line = { seq: row.seq, day: row.day, kind: row.kind, reason: row.reason, text }
    const course = found.get(row.bundle_id)
    if (course) course.push(line)
    else found.set(row.bundle_id, [line])
  }
  return found
}

/**
 * Bundles of an overleg: those it has now, and those it brought in that lie with another overleg. Open ones first by
 * when they are due, then answered ones, newest first; at most 200.
 */
export async function bundlesOf(
  reader: Reader,
  scope: NetworkScope,
  input: { overlegId: string; roundId?: string | null; which: 'open' | 'answered' | 'elsewhere'; now: string },
) {
  let query = reader.selectFrom('bundle').selectAll().where('network_id', '=', scope.networkId)
  if (input.which === 'elsewhere') {
    query = query.where('origin_overleg_id', '=', input.overlegId).where('overleg_id', '!=', input.overlegId)
  } else {
    query = query.where('overleg_id', '=', input.overlegId).where('status', input.which === 'open' ? '!=' : '=', 'beantwoord')
  }
  if (input.roundId) query = query.where('round_id', '=', input.roundId)
  query = input.which === 'answered' ? query.orderBy('answered_at', 'desc') : query.orderBy('due_at')
  const rows = await query.orderBy('id').limit(200).execute()
  const counts = await signalCounts(
    reader,
    scope,
    rows.map((row) => row.id),
  )
  const names = await overlegNames(reader, scope)
  return rows.map((row) => {
    const bundle = summaryOf(row)
    return {
      ...bundle,
      overlegName: names.get(row.overleg_id) ?? '',
      originOverlegName: names.get(row.origin_overleg_id) ?? '',
      signals: counts.get(row.id) ?? 0,
      overdue: isOverdue(bundle, input.now),
      late: isLate(bundle, input.now),
    }
  })
}

/** How many signals each bundle holds. */
export async function signalCounts(reader: Reader, scope: NetworkScope, bundleIds: readonly string[]): Promise<Map<string, number>> {
  if (bundleIds.length === 0) return new Map()
  const rows = await reader
    .selectFrom('signal')
    .select(['bundle_id', (eb) => eb.fn.countAll().as('n')])
    .where('network_id', '=', scope.networkId)
    .where('bundle_id', 'in', [...bundleIds])
    .groupBy('bundle_id')
    .execute()
  return new Map(rows.flatMap((row) => (row.bundle_id ? [[row.bundle_id, Number(row.n)] as const] : [])))
}

/** The row in the words of the rules. */
export function summaryOf(row: BundleTable) {
  return {
    id: row.id,
    overlegId: row.overleg_id,
    originOverlegId: row.origin_overleg_id,
    roundId: row.round_id,
    title: row.title,
    status: row.status,
    outcome: row.outcome,
    dueAt: row.due_at,
    firstDueAt: row.first_due_at,
    answeredAt: row.answered_at,
    turn: row.turn,
    day: row.day,
  }
}

/** In order of their random ids, which says nothing of who was first. */
async function signalsIn(reader: Reader, scope: NetworkScope, of: { bundleId: string; everyWord: boolean }) {
  let query = reader
    .selectFrom('signal')
    .leftJoin('person', 'person.id', 'signal.signed_person_id')
    .select(['signal.id', 'signal.kind', 'signal.text', 'signal.needed', 'signal.from_niveau as fromNiveau', 'person.name as signedBy'])
    .where('signal.network_id', '=', scope.networkId)
    .where('signal.bundle_id', '=', of.bundleId)
  if (!of.everyWord) query = query.where('signal.shared', '=', 1)
  return query.orderBy('signal.id').execute()
}
