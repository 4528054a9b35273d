import { type Ctx, engineOf, type NetworkScope, type Reader, type Trx } from '@lerende/kernel'
import { refuse } from '../../errors.ts'
import type { Bundle } from '../../rules/bundles/state.ts'
import type { AgendaItemTable, BundleTable } from '../../tables.ts'

/**
 * Reads a bundle to decide on, and keeps others from deciding on it until this transaction is through.
 * @throws bundle.unknown
 */
export async function lockBundle(trx: Trx, ctx: Ctx, bundleId: string): Promise<Bundle> {
  const query = trx.selectFrom('bundle').selectAll().where('network_id', '=', ctx.scope.networkId).where('id', '=', bundleId)
  // SQLite lets one transaction write at a time, so there the lock is already there.
  const row = await (engineOf(trx) === 'postgres' ? query.forUpdate() : query).executeTakeFirst()
  return row ? toBundle(trx, ctx.scope, row) : refuse('bundle.unknown')
}

/** The bundles that a round has to deal with, in a fixed order so that two who lock them never wait for each other. */
export async function lockBundlesOfRound(trx: Trx, ctx: Ctx, roundId: string): Promise<Bundle[]> {
  const rows = await trx
    .selectFrom('bundle')
    .select('id')
    .where('network_id', '=', ctx.scope.networkId)
    .where('round_id', '=', roundId)
    .where('status', '!=', 'beantwoord')
    .orderBy('id')
    .execute()
  const bundles: Bundle[] = []
  for (const row of rows) {
    const bundle = await lockBundle(trx, ctx, row.id)
    // It may have left while we waited for it.
    if (bundle.roundId === roundId && bundle.status !== 'beantwoord') bundles.push(bundle)
  }
  return bundles
}

async function toBundle(reader: Reader, scope: NetworkScope, row: BundleTable): Promise<Bundle> {
  const signals = await reader
    .selectFrom('signal')
    .select('id')
    .where('network_id', '=', scope.networkId)
    .where('bundle_id', '=', row.id)
    .orderBy('id')
    .execute()
  const common = {
    id: row.id,
    title: row.title,
    overlegId: row.overleg_id,
    originOverlegId: row.origin_overleg_id,
    roundId: row.round_id,
    signalIds: signals.map((signal) => signal.id),
    dueAt: row.due_at,
    firstDueAt: row.first_due_at,
    turn: row.turn,
  }
  if (row.status === 'gebundeld') return { ...common, status: row.status }
  if (row.status === 'geagendeerd') return { ...common, status: row.status, place: await placeOf(reader, row) }
  const decision = row.decision_id ? await decisionOf(reader, row.decision_id) : null
  if (row.status === 'besproken') return { ...common, status: row.status, decision }
  if (!decision || !row.answer_id || !row.answered_at) throw new Error(`bundle ${row.id} is answered without an answer`)
  return { ...common, status: row.status, decision, answer: { id: row.answer_id, at: row.answered_at } }
}

async function placeOf(reader: Reader, row: BundleTable): Promise<Pick<AgendaItemTable, 'position' | 'minutes'>> {
  return reader
    .selectFrom('agenda_item')
    .select(['position', 'minutes'])
    .where('round_id', '=', row.round_id)
    .where('bundle_id', '=', row.id)
    .executeTakeFirstOrThrow()
}

async function decisionOf(reader: Reader, id: string) {
  return reader.selectFrom('decision').select(['id', 'kind']).where('id', '=', id).executeTakeFirstOrThrow()
}
