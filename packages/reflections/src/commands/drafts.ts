import { type Ctx, dayOf, newId, type PersonId, type Reseal, type Trx } from '@lerende/kernel'
import { openDraft, ownDraftIds } from '../queries/drafts.ts'
import { handleOf, sealKeyId, sealText } from '../rules/seal.ts'

/** A text that somebody mailed, and what it was an answer to. */
export interface Draft {
  personId: string
  /** such as `terugblik/<round>/<questionnaire>` */
  about: string
  text: string
}

/** Keeps what somebody mailed until they take it further or thirty days are over. Only they find it again. */
export async function keepDraft(trx: Trx, ctx: Ctx, draft: Draft): Promise<void> {
  const id = newId()
  await trx
    .insertInto('draft')
    .values({ id, network_id: ctx.scope.networkId, day: dayOf(ctx.clock.now()), ...sealedColumns(ctx, id, draft) })
    .execute()
}

/** Takes away one of somebody's own drafts; another's stays. */
export async function dropDraft(trx: Trx, ctx: Ctx, own: { draftId: string; personId: PersonId }): Promise<void> {
  await trx
    .deleteFrom('draft')
    .where('network_id', '=', ctx.scope.networkId)
    .where('id', '=', own.draftId)
    .where('handle', '=', handleOf(ctx.keys, ctx.scope, { subjectId: own.draftId, personId: own.personId }))
    .execute()
}

/** Takes away all drafts of a person. */
export async function forgetDrafts(trx: Trx, ctx: Ctx, personId: PersonId): Promise<void> {
  for (const draftId of await ownDraftIds(trx, ctx, personId)) await dropDraft(trx, ctx, { draftId, personId })
}

/** Takes away drafts from before a day. */
export async function dropOldDrafts(trx: Trx, ctx: Pick<Ctx, 'scope'>, before: Temporal.Instant): Promise<void> {
  await trx.deleteFrom('draft').where('network_id', '=', ctx.scope.networkId).where('day', '<', dayOf(before)).execute()
}

/** Seals drafts anew with another key. What was sealed with a key that got lost stays closed for good. */
export const resealDrafts: Reseal = async (trx, { scope, from, to }) => {
  const rows = await trx
    .selectFrom('draft')
    .selectAll()
    .where('network_id', '=', scope.networkId)
    .where('key_id', '=', sealKeyId(from))
    .execute()
  for (const row of rows) {
    const columns = sealedColumns({ scope, keys: to }, row.id, openDraft({ scope, keys: from }, row))
    await trx.updateTable('draft').set(columns).where('id', '=', row.id).execute()
  }
}

function sealedColumns({ keys, scope }: Pick<Ctx, 'keys' | 'scope'>, id: string, draft: Draft) {
  return {
    handle: handleOf(keys, scope, { subjectId: id, personId: draft.personId }),
    sealed: sealText(keys, { about: `${scope.networkId}/draft/${id}`, text: JSON.stringify(draft) }),
    key_id: sealKeyId(keys),
  }
}
