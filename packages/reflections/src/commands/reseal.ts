import { newId, type Reseal } from '@lerende/kernel'
import { contributorIn, handleOf, seal, sealKeyId, turnOf, unseal } from '../rules/seal.ts'
import { resealDrafts } from './drafts.ts'

/** Seals authors, turns and heads anew with another key. What nobody here can have made becomes nobody's. */
export const reseal: Reseal = async (trx, work) => {
  await authors(trx, work)
  await turns(trx, work)
  await heads(trx, work)
  await resealDrafts(trx, work)
}

const authors: Reseal = async (trx, { scope, from, to }) => {
  const rows = await trx
    .selectFrom('sealed_author')
    .selectAll()
    .where('network_id', '=', scope.networkId)
    // What was sealed with a key that got lost stays closed for good.
    .where('key_id', '=', sealKeyId(from))
    .execute()
  for (const row of rows) {
    const about = `${scope.networkId}/${row.kind}/${row.subject_id}`
    const personId = unseal(from, { about, sealed: row.sealed })
    const own = { subjectId: row.subject_id, personId }
    await trx
      .updateTable('sealed_author')
      .set({ handle: handleOf(to, scope, own), sealed: seal(to, { about, personId }), key_id: sealKeyId(to) })
      .where('subject_id', '=', row.subject_id)
      .execute()
  }
}

/** A turn cannot be opened, only made again: for everybody who can have had it. */
const turns: Reseal = async (trx, { scope, from, to, people }) => {
  const lists = await trx
    .selectFrom('reflection')
    .select(['round_id as roundId', 'questionnaire'])
    .distinct()
    .where('network_id', '=', scope.networkId)
    .execute()
  for (const list of lists) {
    const renewed = new Map(
      people.map((personId) => [turnOf(from, scope, { ...list, personId }), turnOf(to, scope, { ...list, personId })] as const),
    )
    const rows = await trx
      .selectFrom('reflection')
      .select(['id', 'turn'])
      .where('network_id', '=', scope.networkId)
      .where('round_id', '=', list.roundId)
      .where('questionnaire', '=', list.questionnaire)
      .execute()
    for (const { id, turn } of rows) {
      await trx
        .updateTable('reflection')
        .set({ turn: renewed.get(turn) ?? newId() })
        .where('id', '=', id)
        .execute()
    }
  }
}

const heads: Reseal = async (trx, { scope, from, to, people }) => {
  const rows = await trx
    .selectFrom('reflection_score')
    .select(['overleg_id as overlegId', 'contributor'])
    .distinct()
    .where('network_id', '=', scope.networkId)
    .where('contributor', 'is not', null)
    .execute()
  for (const overlegId of new Set(rows.map((row) => row.overlegId))) {
    const renewed = new Map(
      people.map((personId) => [contributorIn(from, scope, { overlegId, personId }), contributorIn(to, scope, { overlegId, personId })]),
    )
    for (const { contributor } of rows.filter((row) => row.overlegId === overlegId)) {
      await trx
        .updateTable('reflection_score')
        // Heads are still counted, also of who left: one head stays one.
        .set({ contributor: renewed.get(contributor ?? '') ?? newId() })
        .where('network_id', '=', scope.networkId)
        .where('overleg_id', '=', overlegId)
        .where('contributor', '=', contributor)
        .execute()
    }
  }
}
