import type { Ctx, PersonId, Reader } from '@lerende/kernel'
import type { Draft } from '../commands/drafts.ts'
import { handleOf, sealKeyId, unseal } from '../rules/seal.ts'

/** Opens one draft. @throws Error when it was sealed with another key */
export function openDraft({ keys, scope }: Pick<Ctx, 'keys' | 'scope'>, row: { id: string; sealed: string }): Draft {
  // Written by keepDraft alone.
  return JSON.parse(unseal(keys, { about: `${scope.networkId}/draft/${row.id}`, sealed: row.sealed })) as Draft
}

/** Which drafts are a person's: each is made and compared, as with signals. */
export async function ownDraftIds(reader: Reader, ctx: Pick<Ctx, 'scope' | 'keys'>, personId: PersonId): Promise<string[]> {
  const rows = await reader.selectFrom('draft').select(['id', 'handle']).where('network_id', '=', ctx.scope.networkId).execute()
  return rows.flatMap(({ id, handle }) => (handle === handleOf(ctx.keys, ctx.scope, { subjectId: id, personId }) ? [id] : []))
}

/** What a person mailed and could not be taken in, the newest first; for that person alone. */
export async function myDrafts(reader: Reader, ctx: Pick<Ctx, 'scope' | 'keys'>, personId: PersonId) {
  const ids = await ownDraftIds(reader, ctx, personId)
  if (ids.length === 0) return []
  const rows = await reader
    .selectFrom('draft')
    .select(['id', 'sealed', 'day'])
    .where('network_id', '=', ctx.scope.networkId)
    .where('id', 'in', ids)
    .where('key_id', '=', sealKeyId(ctx.keys))
    .orderBy('day', 'desc')
    .orderBy('id')
    .execute()
  return rows.map((row) => {
    const { about, text } = openDraft(ctx, row)
    const [, roundId, questionnaire] = /^terugblik\/([^/]+)\/([^/]+)$/.exec(about) ?? []
    return { draftId: row.id, day: row.day, text, roundId: roundId ?? null, questionnaire: questionnaire ?? null }
  })
}
