import type { NetworkScope, Reader } from '@lerende/kernel'
import type { Tables } from '@lerende/kernel/tables'
import type { SelectQueryBuilder } from 'kysely'
import { countFrom } from '../rules/reviews/reviews.ts'

type DecisionQuery = SelectQueryBuilder<Tables, 'decision' | 'bundle', object>

/** What an overleg decided, newest first (at most 100), with what contributors say came of it. */
export async function decisionsOf(reader: Reader, scope: NetworkScope, input: { overlegId: string; withRemarks: boolean }) {
  return decisionsWhere(reader, scope, { ...input, where: (query) => query.where('decision.overleg_id', '=', input.overlegId) })
}

/** Decisions with their review. Replies are counted from five up, also after it is over: `few` says that there were fewer. Remarks are for who leads. */
export async function decisionsWhere(
  reader: Reader,
  scope: NetworkScope,
  { where, withRemarks }: { where: (query: DecisionQuery) => DecisionQuery; withRemarks: boolean },
) {
  const base = reader
    .selectFrom('decision')
    .innerJoin('bundle', 'bundle.id', 'decision.bundle_id')
    .where('decision.network_id', '=', scope.networkId)
  const rows = await where(base as DecisionQuery)
    .selectAll('decision')
    .select(['bundle.title', 'bundle.status'])
    .orderBy('decision.day', 'desc')
    .orderBy('decision.id')
    .limit(100)
    .execute()
  const concluded = rows.filter((row) => row.review_concluded_at).map((row) => row.id)
  const replies = await repliesTo(reader, scope, concluded)
  return rows.map((row) => {
    const said = replies.filter((reply) => reply.decision_id === row.id)
    const counts = row.review_concluded_at
      ? countFrom(
          ['yes', 'partly', 'no'],
          said.map((reply) => reply.changed),
        )
      : null
    return {
      id: row.id,
      bundleId: row.bundle_id,
      title: row.title,
      overlegId: row.overleg_id,
      roundId: row.round_id,
      kind: row.kind,
      text: row.text,
      reason: row.reason,
      owner: row.owner,
      ownerPersonId: row.owner_person_id,
      referredTo: row.referred_to,
      reviewDay: row.review_day,
      returnDay: row.return_day,
      day: row.day,
      standing: row.standing === 1,
      answered: row.status === 'beantwoord' && row.standing === 1,
      review: {
        state: row.review_concluded_at ? ('concluded' as const) : row.review_asked_at ? ('asked' as const) : ('later' as const),
        untilDay: row.review_until,
        counts,
        few: row.review_concluded_at !== null && counts === null,
        remarks: counts && withRemarks ? said.flatMap((reply) => (reply.remark ? [reply.remark] : [])) : [],
      },
    }
  })
}

async function repliesTo(reader: Reader, scope: NetworkScope, decisionIds: string[]) {
  if (decisionIds.length === 0) return []
  return reader
    .selectFrom('review_reply')
    .select(['decision_id', 'changed', 'remark'])
    .where('network_id', '=', scope.networkId)
    .where('decision_id', 'in', decisionIds)
    .orderBy('handle')
    .execute()
}
