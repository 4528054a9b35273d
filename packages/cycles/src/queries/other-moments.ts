import { type NetworkScope, type Reader, toText } from '@lerende/kernel'

/** A question for another moment. Instants are UTC text; null when the calendar program said it in a way that we cannot read. */
export interface MomentRequest {
  personId: string
  name: string
  startsAt: string | null
  endsAt: string | null
  comment: string | null
}

/** Who asked for another moment for an ontmoeting, first come first. For who leads it. */
export async function momentRequestsOf(reader: Reader, scope: NetworkScope, ontmoetingId: string): Promise<MomentRequest[]> {
  return reader
    .selectFrom('moment_request')
    .innerJoin('person', 'person.id', 'moment_request.person_id')
    .select(['person.id as personId', 'person.name', 'starts_at as startsAt', 'ends_at as endsAt', 'comment'])
    .where('moment_request.network_id', '=', scope.networkId)
    .where('moment_request.ontmoeting_id', '=', ontmoetingId)
    .orderBy('asked_at')
    .orderBy('person.name')
    .execute()
}

/** The ontmoetingen still to come of these overleggen for which somebody asked another moment, soonest first, with how many did. */
export async function askedToMove(
  reader: Reader,
  scope: NetworkScope,
  where: { overlegIds: readonly string[]; now: Temporal.Instant },
): Promise<Array<{ ontmoetingId: string; overlegId: string; overleg: string; startsAt: string; people: number }>> {
  if (where.overlegIds.length === 0) return []
  const rows = await reader
    .selectFrom('moment_request')
    .innerJoin('ontmoeting', 'ontmoeting.id', 'moment_request.ontmoeting_id')
    .innerJoin('overleg', 'overleg.id', 'ontmoeting.overleg_id')
    .select(['ontmoeting.id as ontmoetingId', 'overleg.id as overlegId', 'overleg.name as overleg', 'ontmoeting.starts_at as startsAt'])
    .select((eb) => eb.fn.countAll().as('people'))
    .where('moment_request.network_id', '=', scope.networkId)
    .where('overleg.id', 'in', [...where.overlegIds])
    .where('ontmoeting.status', '=', 'gepland')
    .where('ontmoeting.starts_at', '>', toText(where.now))
    .groupBy(['ontmoeting.id', 'overleg.id', 'overleg.name', 'ontmoeting.starts_at'])
    .orderBy('ontmoeting.starts_at')
    .orderBy('ontmoeting.id')
    .execute()
  return rows.map((row) => ({ ...row, people: Number(row.people) }))
}
