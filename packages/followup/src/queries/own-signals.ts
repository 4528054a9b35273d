import type { Ctx, NetworkScope, PersonId, Reader } from '@lerende/kernel'
import { ownSubjects } from '@lerende/reflections'
import { refuse } from '../errors.ts'

/** What somebody brought in and is still tied to, sealed or signed, newest day first. */
export async function ownSignals(reader: Reader, ctx: Pick<Ctx, 'scope' | 'keys'>, of: { personId: PersonId; limit: number }) {
  const sealed = await ownSubjects(reader, ctx, of.personId)
  return reader
    .selectFrom('signal')
    .selectAll()
    .where('network_id', '=', ctx.scope.networkId)
    .where((eb) =>
      sealed.length > 0
        ? eb.or([eb('id', 'in', sealed), eb('signed_person_id', '=', of.personId)])
        : eb('signed_person_id', '=', of.personId),
    )
    .orderBy('day', 'desc')
    .orderBy('id')
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
