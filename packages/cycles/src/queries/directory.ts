import { type NetworkScope, type PersonId, type Reader, toText, words } from '@lerende/kernel'
import { maySeeReach, personById, type Reach, reachOf } from '@lerende/network'
import type { Niveau } from '../tables.ts'
import { membersOf } from './members.ts'

/** How many people come at a time. */
export const PAGE = 24

/** What somebody looks for among the people of the network. */
export interface PeopleAsked {
  query: string
  organisationId?: string | undefined
  functie?: string | undefined
  niveau?: Niveau | undefined
  overlegId?: string | undefined
  /** from 1 */
  page: number
}

/** One page of the people who take part, by name, and how many there are. Guests of a single ontmoeting are not in it. */
export async function findPeople(reader: Reader, scope: NetworkScope, asked: PeopleAsked) {
  let query = reader
    .selectFrom('person')
    .leftJoin('organisation', 'organisation.id', 'person.organisation_id')
    .where('person.network_id', '=', scope.networkId)
    .where('person.active', '=', 1)
    .where('person.role', '!=', 'gast')
  if (asked.organisationId) query = query.where('person.organisation_id', '=', asked.organisationId)
  if (asked.functie) query = query.where('person.functie', '=', asked.functie)
  const { niveau, overlegId } = asked
  if (niveau || overlegId) {
    query = query.where('person.id', 'in', (eb) => {
      let seats = eb
        .selectFrom('overleg_member')
        .innerJoin('overleg', 'overleg.id', 'overleg_member.overleg_id')
        .select('overleg_member.person_id')
        .where('overleg_member.network_id', '=', scope.networkId)
      if (niveau) seats = seats.where('overleg.niveau', '=', niveau)
      if (overlegId) seats = seats.where('overleg.id', '=', overlegId)
      return seats
    })
  }
  // Each word has to be somewhere: "jeugdconsulent huizen" finds both orders.
  for (const word of words(asked.query)) {
    const like = `%${word}%`
    query = query.where((eb) => eb.or([eb('person.search_text', 'like', like), eb('organisation.search_text', 'like', like)]))
  }
  const { total } = await query.select((eb) => eb.fn.countAll().as('total')).executeTakeFirstOrThrow()
  const people = await query
    .select([
      'person.id',
      'person.name',
      'person.functie',
      'person.organisation_id as organisationId',
      'organisation.name as organisationName',
    ])
    .orderBy('person.sort_name')
    .orderBy('person.id')
    .limit(PAGE)
    .offset((asked.page - 1) * PAGE)
    .execute()
  return { people, total: Number(total), pages: Math.max(1, Math.ceil(Number(total) / PAGE)) }
}

/** The functies that people in the network have, by name. */
export async function functiesInUse(reader: Reader, scope: NetworkScope): Promise<string[]> {
  const rows = await reader
    .selectFrom('person')
    .select('functie')
    .distinct()
    .where('network_id', '=', scope.networkId)
    .where('active', '=', 1)
    .where('role', '!=', 'gast')
    .where('functie', '!=', '')
    .limit(500)
    .execute()
  return rows.map((row) => row.functie).sort((a, b) => a.localeCompare(b, 'nl'))
}

/** One person as the others may know them; `reach` is null when they did not choose to tell me. @throws network.unknown_person */
export async function personCard(reader: Reader, scope: NetworkScope, asked: { personId: string; askerId: PersonId }) {
  const { id, name, email, functie, organisationId, organisationName } = await personById(reader, scope, asked.personId)
  const seats = await seatsOf(reader, scope, [id, asked.askerId])
  const mine = new Set(seats.filter((seat) => seat.personId === asked.askerId).map((seat) => seat.overlegId))
  const overleggen = seats
    .filter((seat) => seat.personId === id)
    .map((seat) => ({ id: seat.overlegId, name: seat.name, niveau: seat.niveau, shared: mine.has(seat.overlegId) }))
  const said = (await reachOf(reader, scope, [id])).get(id)
  const asker = { self: id === asked.askerId, shares: overleggen.some((one) => one.shared) }
  return {
    id,
    name,
    functie,
    organisationId,
    organisationName,
    self: asker.self,
    overleggen,
    reach: said && maySeeReach(said, asker) ? shown(said, email) : null,
  }
}

function shown({ days, ways, phone }: Reach, email: string) {
  return {
    days,
    ways,
    email: ways.includes('mail') ? email : null,
    phone: ways.includes('bellen') || ways.includes('bericht') ? phone : null,
  }
}

/** The weekdays (1 is Monday) on which members of an overleg work; null for who does not tell this to me. By name. */
export async function workingDaysIn(reader: Reader, scope: NetworkScope, asked: { overlegId: string; askerId: PersonId }) {
  const members = await membersOf(reader, scope, asked.overlegId)
  const said = await reachVisibleTo(
    reader,
    scope,
    asked.askerId,
    members.map((one) => one.personId),
  )
  return members.map(({ personId, name }) => {
    const reach = said.get(personId)
    return { personId, name, days: reach && reach.days.length > 0 ? reach.days : null }
  })
}

/** Of these people, what they said of when they work and how to reach them, where this one may see it. */
export async function reachVisibleTo(reader: Reader, scope: NetworkScope, askerId: PersonId, ids: readonly string[]) {
  const said = await reachOf(reader, scope, ids)
  if (said.size === 0) return said
  const seats = await seatsOf(reader, scope, [askerId])
  const around = new Set<string>()
  if (seats.length > 0) {
    const rows = await reader
      .selectFrom('overleg_member')
      .select('person_id')
      .where('network_id', '=', scope.networkId)
      .where(
        'overleg_id',
        'in',
        seats.map((seat) => seat.overlegId),
      )
      .execute()
    for (const row of rows) around.add(row.person_id)
  }
  return new Map([...said].filter(([id, reach]) => maySeeReach(reach, { self: id === askerId, shares: around.has(id) })))
}

async function seatsOf(reader: Reader, scope: NetworkScope, personIds: readonly string[]) {
  return reader
    .selectFrom('overleg_member')
    .innerJoin('overleg', 'overleg.id', 'overleg_member.overleg_id')
    .select(['overleg_member.person_id as personId', 'overleg.id as overlegId', 'overleg.name', 'overleg.niveau'])
    .where('overleg_member.network_id', '=', scope.networkId)
    .where('overleg_member.person_id', 'in', [...new Set(personIds)])
    .orderBy('overleg.name')
    .execute()
}

/** The organisations of which somebody was at an ontmoeting of this overleg since a moment. */
export async function organisationsPresent(
  reader: Reader,
  scope: NetworkScope,
  asked: { overlegId: string; since: Temporal.Instant },
): Promise<Set<string>> {
  const rows = await reader
    .selectFrom('attendance')
    .innerJoin('ontmoeting', 'ontmoeting.id', 'attendance.ontmoeting_id')
    .innerJoin('person', 'person.id', 'attendance.person_id')
    .select('person.organisation_id as organisationId')
    .distinct()
    .where('attendance.network_id', '=', scope.networkId)
    .where('ontmoeting.overleg_id', '=', asked.overlegId)
    .where('ontmoeting.status', '=', 'gehouden')
    .where('ontmoeting.starts_at', '>=', toText(asked.since))
    .where('attendance.attended', '=', 1)
    .where('person.organisation_id', 'is not', null)
    .execute()
  return new Set(rows.flatMap((row) => (row.organisationId === null ? [] : [row.organisationId])))
}
