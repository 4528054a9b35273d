import type { NetworkScope, Reader } from '@lerende/kernel'

/** Lines that fit on the pages of one ontmoeting, and far more. */
const MOST = 2000

/** What was written down at the agenda of a round, per bundle in the order in which lines were begun; not by whom. */
export async function notesOf(reader: Reader, scope: NetworkScope, input: { roundId: string }) {
  return reader
    .selectFrom('agenda_note')
    .select(['id', 'bundle_id as bundleId', 'kind', 'text', 'version'])
    .where('network_id', '=', scope.networkId)
    .where('round_id', '=', input.roundId)
    .orderBy('bundle_id')
    .orderBy('seq')
    .orderBy('id')
    .limit(MOST)
    .execute()
}
