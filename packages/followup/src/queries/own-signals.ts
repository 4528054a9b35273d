import type { NetworkScope, Reader } from '@lerende/kernel'
import { refuse } from '../errors.ts'

/** The signals behind one pseudonym, newest day first. */
export async function ownSignals(reader: Reader, scope: NetworkScope, of: { pseudonym: string; limit: number }) {
  return reader
    .selectFrom('sealed_author')
    .innerJoin('signal', 'signal.id', 'sealed_author.subject_id')
    .selectAll('signal')
    .where('sealed_author.network_id', '=', scope.networkId)
    .where('sealed_author.kind', '=', 'signal')
    .where('sealed_author.pseudonym', '=', of.pseudonym)
    .orderBy('signal.day', 'desc')
    .orderBy('signal.id')
    .limit(of.limit)
    .execute()
}

/** The overleg a signal was brought in for. @throws signal.unknown */
export async function overlegOfSignal(reader: Reader, scope: NetworkScope, signalId: string): Promise<string> {
  const row = await reader
    .selectFrom('signal')
    .select('overleg_id')
    .where('network_id', '=', scope.networkId)
    .where('id', '=', signalId)
    .executeTakeFirst()
  return row?.overleg_id ?? refuse('signal.unknown')
}
