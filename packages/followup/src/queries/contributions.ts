import type { Ctx, PersonId, Reader } from '@lerende/kernel'
import { dayOf, fromText, toText } from '@lerende/kernel'
import { FORGET_DAYS, handleOf } from '@lerende/reflections'
import { isLate, promisedAt } from '../rules/bundles/state.ts'
import { courseOf, summaryOf } from './bundles.ts'
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
  const bundles = new Map<string, Awaited<ReturnType<typeof bundleForContributor>>>()
  for (const bundleId of bundleIds) bundles.set(bundleId, await bundleForContributor(reader, ctx, { bundleId, personId }))
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

/** A bundle as one of its contributors sees it: not what the others wrote, only what became of it. */
async function bundleForContributor(
  reader: Reader,
  ctx: Pick<Ctx, 'scope' | 'keys' | 'clock'>,
  of: { bundleId: string; personId: PersonId },
) {
  const { scope } = ctx
  const own = (subjectId: string) => ({ id: subjectId, handle: handleOf(ctx.keys, scope, { subjectId, personId: of.personId }) })
  const row = await reader
    .selectFrom('bundle')
    .selectAll()
    .where('network_id', '=', scope.networkId)
    .where('id', '=', of.bundleId)
    .executeTakeFirstOrThrow()
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
    course: await courseOf(reader, scope, row.id),
    answer: row.answer_id ? await answerFor(reader, own(row.answer_id)) : null,
    review: row.decision_id ? await reviewFor(reader, own(row.decision_id)) : null,
    onAgenda: await wasOnAgenda(reader, row.id),
  }
}

async function answerFor(reader: Reader, of: { id: string; handle: string }) {
  const row = await reader
    .selectFrom('answer')
    .innerJoin('decision', 'decision.id', 'answer.decision_id')
    .leftJoin('verdict', (join) => join.onRef('verdict.answer_id', '=', 'answer.id').on('verdict.handle', '=', of.handle))
    .select(['answer.id', 'answer.text', 'answer.answered_at', 'verdict.verdict', 'decision.kind', 'decision.owner'])
    .select(['decision.return_day as returnDay', 'decision.review_day as reviewDay', 'decision.referred_to as referredTo'])
    .where('answer.id', '=', of.id)
    .executeTakeFirstOrThrow()
  return {
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
  }
}

async function reviewFor(reader: Reader, of: { id: string; handle: string }) {
  const row = await reader
    .selectFrom('decision')
    .leftJoin('review_reply', (join) =>
      join.onRef('review_reply.decision_id', '=', 'decision.id').on('review_reply.handle', '=', of.handle),
    )
    .select(['decision.id', 'decision.text', 'decision.review_asked_at', 'decision.review_until', 'decision.review_concluded_at'])
    .select('review_reply.changed')
    .where('decision.id', '=', of.id)
    .executeTakeFirst()
  if (!row?.review_asked_at) return null
  return {
    decisionId: row.id,
    decision: row.text,
    untilDay: row.review_until,
    myReply: row.changed,
    open: row.review_concluded_at === null && row.changed === null,
  }
}

/** What others may have read cannot be taken back. */
async function wasOnAgenda(reader: Reader, bundleId: string): Promise<boolean> {
  const row = await reader.selectFrom('agenda_item').select('round_id').where('bundle_id', '=', bundleId).limit(1).executeTakeFirst()
  return row !== undefined
}
