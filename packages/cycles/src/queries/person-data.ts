import type { NetworkScope, PersonId, Reader } from '@lerende/kernel'

/** What this room keeps of a person: where they have a seat, and where they were or said they would be. */
export async function personDataInCycles(reader: Reader, scope: NetworkScope, personId: PersonId) {
  const memberships = await reader
    .selectFrom('overleg_member')
    .innerJoin('overleg', 'overleg.id', 'overleg_member.overleg_id')
    .select(['overleg.name as overleg', 'overleg_member.role', 'overleg_member.partner'])
    .where('overleg_member.network_id', '=', scope.networkId)
    .where('overleg_member.person_id', '=', personId)
    .orderBy('overleg.name')
    .execute()
  const niveaus = await reader
    .selectFrom('niveau_coordinator')
    .select('niveau')
    .where('network_id', '=', scope.networkId)
    .where('person_id', '=', personId)
    .orderBy('niveau')
    .execute()
  const leading = await reader
    .selectFrom('ontmoeting_begeleider')
    .innerJoin('ontmoeting', 'ontmoeting.id', 'ontmoeting_begeleider.ontmoeting_id')
    .innerJoin('overleg', 'overleg.id', 'ontmoeting.overleg_id')
    .select(['overleg.name as overleg', 'ontmoeting.starts_at as startsAt'])
    .where('ontmoeting_begeleider.network_id', '=', scope.networkId)
    .where('ontmoeting_begeleider.person_id', '=', personId)
    .orderBy('ontmoeting.starts_at')
    .execute()
  const attendance = await reader
    .selectFrom('attendance')
    .innerJoin('ontmoeting', 'ontmoeting.id', 'attendance.ontmoeting_id')
    .innerJoin('overleg', 'overleg.id', 'ontmoeting.overleg_id')
    .leftJoin('person as replacement', 'replacement.id', 'attendance.replaced_by')
    .select(['overleg.name as overleg', 'ontmoeting.starts_at as startsAt', 'attendance.rsvp', 'attendance.attended'])
    .select('replacement.name as replacedBy')
    .where('attendance.network_id', '=', scope.networkId)
    .where('attendance.person_id', '=', personId)
    .orderBy('ontmoeting.starts_at')
    .execute()
  const momentRequests = await reader
    .selectFrom('moment_request')
    .innerJoin('ontmoeting', 'ontmoeting.id', 'moment_request.ontmoeting_id')
    .innerJoin('overleg', 'overleg.id', 'ontmoeting.overleg_id')
    .select(['overleg.name as overleg', 'ontmoeting.starts_at as startsAt', 'moment_request.starts_at as proposed', 'comment'])
    .where('moment_request.network_id', '=', scope.networkId)
    .where('moment_request.person_id', '=', personId)
    .orderBy('ontmoeting.starts_at')
    .execute()
  const feed = await reader
    .selectFrom('calendar_feed')
    .select('id')
    .where('network_id', '=', scope.networkId)
    .where('person_id', '=', personId)
    .execute()
  const overlegFeeds = await reader
    .selectFrom('overleg_feed')
    .select('id')
    .where('network_id', '=', scope.networkId)
    .where('person_id', '=', personId)
    .execute()
  return {
    memberships: memberships.map(({ partner, ...row }) => ({ ...row, partner: partner === 1 })),
    niveaus,
    leading,
    attendance: attendance.map(({ attended, ...row }) => ({ ...row, attended: attended === null ? null : attended === 1 })),
    momentRequests,
    feed: [...feed, ...overlegFeeds].map(() => ({ active: true })),
  }
}

/** The overleggen that nobody coordinates once this person is gone, by name. */
export async function onlyCoordinatedBy(reader: Reader, scope: NetworkScope, personId: PersonId): Promise<string[]> {
  const rows = await reader
    .selectFrom('overleg_member as own')
    .innerJoin('overleg', 'overleg.id', 'own.overleg_id')
    .leftJoin('overleg_member as other', (join) =>
      join
        .onRef('other.overleg_id', '=', 'own.overleg_id')
        .onRef('other.person_id', '!=', 'own.person_id')
        .on('other.role', '=', 'coordinator'),
    )
    .select('overleg.name')
    .where('own.network_id', '=', scope.networkId)
    .where('own.person_id', '=', personId)
    .where('own.role', '=', 'coordinator')
    .where('other.person_id', 'is', null)
    .orderBy('overleg.name')
    .execute()
  return rows.map((row) => row.name)
}
