import { overleggenOf } from '@lerende/cycles'
import type { NetworkScope, PersonId, Reader } from '@lerende/kernel'
import { sql } from 'kysely'
import { isOverdue } from '../rules/bundles/state.ts'
import { summaryOf } from './bundles.ts'

/** A page of the list. */
const PAGE = 40

export interface FollowUpFilter {
  /** only what an overleg that I lead still has to answer */
  mine: boolean
  late: boolean
  /** where it lies or began */
  overlegId: string | null
  /** who has to do something now: an overleg */
  waitingFor: string | null
  state: 'open' | 'beantwoord' | 'alles'
  /** words of the title */
  search: string
  /** from 0 */
  page: number
}

/** What of the course is a place on the line; the rest is told on the page of the bundle itself. */
const STEPS = [
  ...['BundleCreated', 'BundleScheduled', 'BundleDiscussed', 'BundleDecided', 'BundleAnswered', 'BundleEscalated'],
  ...['BundleReferredBack', 'BundleReopened', 'BundleCarriedOver'],
]

/**
 * The course of everything in the overleggen that somebody follows, what is open first and by its promise, then what was
 * answered, newest first. Points and who brought them in are nowhere in it.
 */
export async function followUpOf(reader: Reader, scope: NetworkScope, asked: FollowUpFilter & { personId: PersonId; now: string }) {
  const mine = await overleggenOf(reader, scope, asked.personId)
  const followed = mine.map(({ id }) => id as string)
  const led = mine.filter(({ role }) => role !== 'lid').map(({ id }) => id as string)
  if (followed.length === 0) return { items: [], total: 0, overleggen: [], leads: false }
  const names = new Map(
    (await reader.selectFrom('overleg').select(['id', 'name']).where('network_id', '=', scope.networkId).execute()).map((row) => [
      row.id,
      row.name,
    ]),
  )
  let query = reader
    .selectFrom('bundle')
    .leftJoin('decision', 'decision.id', 'bundle.decision_id')
    .where('bundle.network_id', '=', scope.networkId)
    .where((eb) => eb.or([eb('bundle.overleg_id', 'in', followed), eb('bundle.origin_overleg_id', 'in', followed)]))
  if (asked.mine) query = query.where('bundle.overleg_id', 'in', led.length > 0 ? led : ['']).where('bundle.status', '!=', 'beantwoord')
  if (asked.late) query = query.where('bundle.status', '!=', 'beantwoord').where('bundle.due_at', '<', asked.now)
  if (asked.state === 'open') query = query.where('bundle.status', '!=', 'beantwoord')
  if (asked.state === 'beantwoord') query = query.where('bundle.status', '=', 'beantwoord')
  if (asked.waitingFor) query = query.where('bundle.overleg_id', '=', asked.waitingFor).where('bundle.status', '!=', 'beantwoord')
  const { overlegId, search } = asked
  if (overlegId)
    query = query.where((eb) => eb.or([eb('bundle.overleg_id', '=', overlegId), eb('bundle.origin_overleg_id', '=', overlegId)]))
  if (search)
    query = query.where(
      sql<boolean>`lower(bundle.title) like ${`%${search.toLowerCase().replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`} escape '\\'`,
    )
  const { total } = await query.select((eb) => eb.fn.countAll().as('total')).executeTakeFirstOrThrow()
  const rows = await query
    .selectAll('bundle')
    .select(['decision.owner'])
    .orderBy((eb) => eb.case().when('bundle.status', '=', 'beantwoord').then(1).else(0).end())
    .orderBy((eb) => eb.case().when('bundle.status', '=', 'beantwoord').then('').else(eb.ref('bundle.due_at')).end())
    .orderBy('bundle.answered_at', 'desc')
    .orderBy('bundle.id')
    .limit(PAGE)
    .offset(asked.page * PAGE)
    .execute()
  const course = await coursesOf(
    reader,
    scope,
    rows.map(({ id }) => id),
  )
  return {
    items: rows.map((row) => {
      const summary = summaryOf(row)
      return {
        id: row.id,
        title: row.title,
        status: row.status,
        outcome: row.outcome,
        overlegId: row.overleg_id,
        overlegName: names.get(row.overleg_id) ?? '',
        originName: names.get(row.origin_overleg_id) ?? '',
        owner: row.owner ?? null,
        dueAt: row.due_at,
        promisedAt: row.first_due_at,
        answeredAt: row.answered_at,
        overdue: isOverdue(summary, asked.now),
        steps: (course.get(row.id) ?? []).map(({ kind, day, to }) => ({ kind, day, toName: to ? (names.get(to) ?? null) : null })),
      }
    }),
    total: Number(total),
    overleggen: mine.map(({ id, name }) => ({ id: id as string, name })),
    leads: led.length > 0,
  }
}

async function coursesOf(reader: Reader, scope: NetworkScope, bundleIds: readonly string[]) {
  const found = new Map<string, Array<{ kind: string; day: string; to: string | null }>>()
  if (bundleIds.length === 0) return found
  const lines = await reader
    .selectFrom('course_line')
    .select(['bundle_id', 'kind', 'day', 'to_overleg_id as to'])
    .where('network_id', '=', scope.networkId)
    .where('bundle_id', 'in', bundleIds)
    .where('kind', 'in', STEPS)
    .orderBy('bundle_id')
    .orderBy('seq')
    .execute()
  for (const { bundle_id, ...line } of lines) found.set(bundle_id, [...(found.get(bundle_id) ?? []), line])
  return found
}
