import { type Ctx, record, type Trx } from '@lerende/kernel'
import { ContentPackLoaded } from '../events.ts'
import { isEmptyPlan, type LoadPlan, planLoad } from '../rules/plan-load.ts'
import type { Pack } from '../schema/kinds.ts'

/** SQLite allows 32766 values in a statement; a row has seven. */
const ROWS_AT_ONCE = 500

/**
 * Makes a pack the content of the network: a changed item gets a new revision, one that left the pack is withdrawn, and
 * every older revision stays readable. Loading what is there already writes nothing. A network has one pack at a time.
 */
export async function loadPack(trx: Trx, ctx: Ctx, pack: Pack): Promise<void> {
  const networkId = ctx.scope.networkId
  const present = await trx
    .selectFrom('content_item')
    .select(['kind', 'key', 'revision', 'hash', 'current'])
    .where('network_id', '=', networkId)
    .execute()
  const plan = planLoad(
    present.map((row) => ({ ...row, current: row.current === 1 })),
    pack,
  )
  if (isEmptyPlan(plan)) return
  const { added, changed, withdrawn } = plan
  // The event comes first: of two processes that load at once, the later one collides on this stream and runs again,
  // and then finds nothing left to do.
  await record(trx, ctx, ContentPackLoaded, {
    stream: 'content/pack',
    data: { pack: pack.head.sleutel, version: pack.head.versie, added, changed, withdrawn },
  })
  await carryOut(trx, networkId, plan)
}

/** Retires before it appoints: an item has at most one current wording, and an index holds us to it. */
async function carryOut(trx: Trx, networkId: string, plan: LoadPlan): Promise<void> {
  for (const { kind, key } of plan.retire) {
    await trx
      .updateTable('content_item')
      .set({ current: 0 })
      .where('network_id', '=', networkId)
      .where('kind', '=', kind)
      .where('key', '=', key)
      .where('current', '=', 1)
      .execute()
  }
  for (const { kind, key, revision } of plan.revive) {
    await trx
      .updateTable('content_item')
      .set({ current: 1 })
      .where('network_id', '=', networkId)
      .where('kind', '=', kind)
      .where('key', '=', key)
      .where('revision', '=', revision)
      .execute()
  }
  const rows = plan.insert.map(({ json, ...row }) => ({ ...row, network_id: networkId, data_json: json, current: 1 }))
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await trx
      .insertInto('content_item')
      .values(rows.slice(from, from + ROWS_AT_ONCE))
      .execute()
  }
}
