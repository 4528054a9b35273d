import type { Ctx, PersonId, Reader } from '@lerende/kernel'
import { dayOf, fromText, toText } from '@lerende/kernel'
import { FORGET_DAYS, handleOf } from '@lerende/reflections'
import { isLate, promisedAt } from '../rules/bundles/state.ts'
import { coursesOf, summaryOf } from './bundles.ts'
import { overlegNames } from './names.ts'
import { ownSignals } from './own-signals.ts'

/**
 * What became of what one person brought in: each signal with its status, its course, the answer that stands, and
 * whether something is asked of this person. Found through handles that only this person has, or their own signature.
 * What is asked comes first, then what was brought in last; at most 200.
 */
export async function myContributions(reader: Reader, ctx: Pick<Ctx, 'scope' | 'keys' | 'clock'>, personId: PersonId) {
  const signals = await ownSignals(reader, ctx, { personId, limit: 200 })
  const names = await overlegNames(reader, ctx.scope)
  const bundleIds = [...new Set(signals.flatMap((signal) => signal.bundle_id ?? []))]
  const bundles = await bundlesForContributor(reader, ctx, { bundleIds, personId })
  const now = toText(ctx.clock.now())
  const list = signals.map((signal) => {
    const bundle = signal.bundle_id ? (bundles.get(signal.bundle_id) ?? null) : null
    return {
      signalId: signal.id,
      kind: signal.kind,
      text: signal.text,
      needed: signal.needed,
      fromNiveau: signal.from_niveau,
      day: signal.day,
      shared: signal.shared === 1,
      signed: signal.signed_person_id !== null,
      overlegId: signal.overleg_id,
      overlegName: names.get(signal.overleg_id) ?? '',
      status: bundle?.status ?? ('ontvangen' as const),
      dueAt: bundle?.dueAt ?? signal.due_at,
      promisedAt: bundle ? promisedAt(bundle) : signal.first_due_at,
      late: bundle ? isLate(bundle, now) : now > signal.first_due_at,
      bundle: bundle && { ...bundle, overlegName: names.get(bundle.overlegId) ?? '' },
    }
  })
  const asked = (one: (typeof list)[number]) => (one.bundle?.answer?.verdictAsked || one.bundle?.review?.open ? 0 : 1)
  return list.sort((a, b) => asked(a) - asked(b) || (a.day < b.day ? 1 : a.day > b.day ? -1 : a.signalId < b.signalId ? -1 : 1))
}

/**
 * Bundles as one of their contributors sees them: not what the others wrote, only what became of it. A question to the database for each kind
 * of thing and not for each bundle: somebody who was here for years has hundreds.
 */
async function bundlesForContributor(
  reader: Reader,
  ctx: Pick<Ctx, 'scope' | 'keys' | 'clock'>,
  of: { bundleIds: readonly string[]; personId: PersonId },
) {
  const { scope } = ctx
  const found = new Map<string, ReturnType<typeof shown>>()
  if (of.bundleIds.length === 0) return found
  const own = (subjectIds: readonly string[]): Own => ({
    ids: [...subjectIds],
    handles: subjectIds.map((subjectId) => handleOf(ctx.keys, scope, { subjectId, personId: of.personId })),
  })
  const rows = await reader
    .selectFrom('bundle')
    .selectAll()
    .where('network_id', '=', scope.networkId)
    .where('id', 'in', [...of.bundleIds])
    .execute()
  const answers = await answersFor(reader, own(rows.flatMap((row) => row.answer_id ?? [])))
  const reviews = await reviewsFor(reader, own(rows.flatMap((row) => row.decision_id ?? [])))
  const courses = await coursesOf(reader, scope, of.bundleIds)
  const onAgenda = await wereOnAgenda(reader, of.bundleIds)
  const shown = (row: (typeof rows)[number]) => {
    const summary = summaryOf(row)
    return {
      id: summary.id,
      title: summary.title,
      overlegId: summary.overlegId,
      status: summary.status,
      outcome: summary.outcome,
      dueAt: summary.dueAt,
      firstDueAt: summary.firstDueAt,
      turn: summary.turn,
      course: courses.get(row.id) ?? [],
      answer: row.answer_id ? (answers.get(row.answer_id) ?? null) : null,
      review: row.decision_id ? (reviews.get(row.decision_id) ?? null) : null,
      onAgenda: onAgenda.has(row.id),
    }
  }
  for (const row of rows) found.set(row.id, shown(row))
  return found
}

/** Things, and by which this person finds what is their own among them; no two things share a handle. */
interface Own {
  ids: string[]
  handles: string[]
}

async function answersFor(reader: Reader, of: Own) {
  if (of.ids.length === 0) return new Map<string, never>()
  const rows = await reader
    .selectFrom('answer')
    .innerJoin('decision', 'decision.id', 'answer.decision_id')
    .leftJoin('verdict', (join) => join.onRef('verdict.answer_id', '=', 'answer.id').on('verdict.handle', 'in', of.handles))
    .select(['answer.id', 'answer.text', 'answer.answered_at', 'verdict.verdict', 'decision.kind', 'decision.owner'])
    .select(['decision.return_day as returnDay', 'decision.review_day as reviewDay', 'decision.referred_to as referredTo'])
    .where('answer.id', 'in', of.ids)
    .execute()
  const shown = (row: (typeof rows)[number]) => ({
    answerId: row.id,
    text: row.text,
    day: dayOf(fromText(row.answered_at)),
    forgottenOn: dayOf(fromText(row.answered_at).add({ hours: 24 * FORGET_DAYS })),
    outcome: row.kind,
    owner: row.owner,
    referredTo: row.referredTo,
    returnDay: row.returnDay,
    reviewDay: row.reviewDay,
    myVerdict: row.verdict,
    verdictAsked: row.verdict === null,
  })
  return new Map(rows.map((row) => [row.id, shown(row)]))
}

async function reviewsFor(reader: Reader, of: Own) {
  if (of.ids.length === 0) return new Map<string, never>()
  const rows = await reader
    .selectFrom('decision')
    .leftJoin('review_reply', (join) =>
      join.onRef('review_reply.decision_id', '=', 'decision.id').on('review_reply.handle', 'in', of.handles),
    )
    .select(['decision.id', 'decision.text', 'decision.review_asked_at', 'decision.review_until', 'decision.review_concluded_at'])
    .select('review_reply.changed')
    .where('decision.id', 'in', of.ids)
    .where('decision.review_asked_at', 'is not', null)
    .execute()
  const shown = (row: (typeof rows)[number]) => ({
    decisionId: row.id,
    decision: row.text,
    untilDay: row.review_until,
    myReply: row.changed,
    open: row.review_concluded_at === null && row.changed === null,
  })
  return new Map(rows.map((row) => [row.id, shown(row)]))
}

/** Which of them others may have read; that cannot be taken back. */
async function wereOnAgenda(reader: Reader, bundleIds: readonly string[]): Promise<Set<string>> {
  const rows = await reader
    .selectFrom('agenda_item')
    .select('bundle_id')
    .distinct()
    .where('bundle_id', 'in', [...bundleIds])
    .execute()
  return new Set(rows.map((row) => row.bundle_id))
}
