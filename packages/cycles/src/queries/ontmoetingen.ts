import { type Id, type NetworkScope, type PersonId, type Reader, toText } from '@lerende/kernel'
import { refuse } from '../errors.ts'
import { wasThere } from '../rules/check-in.ts'
import type { Niveau, OntmoetingStatus, OntmoetingTable, Rsvp } from '../tables.ts'
import { membersOf } from './members.ts'

/** One gathering. Instants are UTC text. */
export interface Ontmoeting {
  id: Id<'ontmoeting'>
  overlegId: Id<'overleg'>
  overlegName: string
  niveau: Niveau
  roundId: Id<'round'>
  slotDay: string
  startsAt: string
  endsAt: string
  place: string
  status: OntmoetingStatus
  cancelReason: string | null
  movedByHand: boolean
  withPartners: boolean
  werkvorm: string | null
  /** rises with every change that calendars must follow */
  calendarSequence: number
}

type Row = OntmoetingTable & { overleg_name: string; niveau: Niveau }

export function toOntmoeting(row: Row): Ontmoeting {
  return {
    // The table holds nothing but these ids in these columns.
    id: row.id as Id<'ontmoeting'>,
    overlegId: row.overleg_id as Id<'overleg'>,
    overlegName: row.overleg_name,
    niveau: row.niveau,
    roundId: row.round_id as Id<'round'>,
    slotDay: row.slot_day,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    place: row.place,
    status: row.status,
    cancelReason: row.cancel_reason,
    movedByHand: row.moved_by_hand === 1,
    withPartners: row.with_partners === 1,
    werkvorm: row.werkvorm,
    calendarSequence: row.calendar_sequence,
  }
}

/** Ontmoetingen of rounds that were not withdrawn. */
export function ontmoetingRows(reader: Reader, scope: NetworkScope) {
  return reader
    .selectFrom('ontmoeting')
    .innerJoin('overleg', 'overleg.id', 'ontmoeting.overleg_id')
    .innerJoin('round', 'round.id', 'ontmoeting.round_id')
    .selectAll('ontmoeting')
    .select(['overleg.name as overleg_name', 'overleg.niveau'])
    .where('ontmoeting.network_id', '=', scope.networkId)
    .where('round.withdrawn_at', 'is', null)
}

/** One ontmoeting. @throws cycles.unknown_ontmoeting */
export async function ontmoetingById(reader: Reader, scope: NetworkScope, ontmoetingId: string): Promise<Ontmoeting> {
  const row = await ontmoetingRows(reader, scope).where('ontmoeting.id', '=', ontmoetingId).executeTakeFirst()
  return row ? toOntmoeting(row) : refuse('cycles.unknown_ontmoeting')
}

/** The ontmoeting that a round turns around. @throws cycles.unknown_ontmoeting */
export async function ontmoetingOfRound(reader: Reader, scope: NetworkScope, roundId: string): Promise<Ontmoeting> {
  const row = await ontmoetingRows(reader, scope).where('ontmoeting.round_id', '=', roundId).executeTakeFirst()
  return row ? toOntmoeting(row) : refuse('cycles.unknown_ontmoeting')
}

/** Somebody who is invited, and what they said. */
export interface Invited {
  personId: PersonId
  name: string
  functie: string
  organisationId: string | null
  organisationName: string | null
  rsvp: Rsvp | null
  replacedBy: PersonId | null
  /** comes in the place of somebody else, without being a member */
  replaces: boolean
  /** was asked for this one time, without being a member */
  guest: boolean
  /** null until it was recorded */
  attended: boolean | null
}

/**
 * Who is invited: the members (partners only when they join this time) and who comes in somebody's place, by name.
 * @throws cycles.unknown_ontmoeting
 */
export async function invited(reader: Reader, scope: NetworkScope, ontmoetingId: string): Promise<Invited[]> {
  const ontmoeting = await ontmoetingById(reader, scope, ontmoetingId)
  const answers = await answersTo(reader, scope, ontmoetingId)
  const byPerson = new Map(answers.map((row) => [row.person_id, row]))
  const standIns = new Set(answers.flatMap((row) => (row.replaced_by === null ? [] : [row.replaced_by])))
  const members = await membersOf(reader, scope, ontmoeting.overlegId)
  const own = members.filter((member) => !member.partner || ontmoeting.withPartners || byPerson.has(member.personId))
  const memberIds = new Set<string>(own.map((member) => member.personId))
  const guests = answers.filter((row) => !memberIds.has(row.person_id)).map((row) => ({ personId: row.person_id as PersonId, ...row }))
  return [...own.map((one) => ({ ...one, guest: false })), ...guests.map((one) => ({ ...one, guest: true }))]
    .map((one) => ({
      personId: one.personId,
      name: one.name,
      functie: one.functie,
      organisationId: one.organisationId,
      organisationName: one.organisationName,
      rsvp: byPerson.get(one.personId)?.rsvp ?? null,
      replacedBy: (byPerson.get(one.personId)?.replaced_by ?? null) as PersonId | null,
      replaces: standIns.has(one.personId),
      guest: one.guest && !standIns.has(one.personId),
      attended: toBoolean(byPerson.get(one.personId)?.attended ?? null),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
}

async function answersTo(reader: Reader, scope: NetworkScope, ontmoetingId: string) {
  return reader
    .selectFrom('attendance')
    .innerJoin('person', 'person.id', 'attendance.person_id')
    .leftJoin('organisation', 'organisation.id', 'person.organisation_id')
    .select([
      'attendance.person_id',
      'attendance.rsvp',
      'attendance.replaced_by',
      'attendance.attended',
      'person.name',
      'person.functie',
      'person.organisation_id as organisationId',
      'organisation.name as organisationName',
    ])
    .where('attendance.network_id', '=', scope.networkId)
    .where('attendance.ontmoeting_id', '=', ontmoetingId)
    .execute()
}

function toBoolean(value: number | null): boolean | null {
  return value === null ? null : value === 1
}

/** Who was there: as recorded, and where nothing was recorded who checked in or said yes. Empty when it was not held (yet). */
export async function presentAt(reader: Reader, scope: NetworkScope, ontmoetingId: string): Promise<PersonId[]> {
  const rows = await reader
    .selectFrom('attendance')
    .innerJoin('ontmoeting', 'ontmoeting.id', 'attendance.ontmoeting_id')
    .select(['attendance.person_id', 'attendance.rsvp', 'attendance.attended'])
    .where('attendance.network_id', '=', scope.networkId)
    .where('attendance.ontmoeting_id', '=', ontmoetingId)
    .where('ontmoeting.status', '=', 'gehouden')
    .orderBy('attendance.person_id')
    .execute()
  const known = rows.map(({ attended, ...row }) => ({ ...row, attended: toBoolean(attended) }))
  // Ids of people, from the column that references them.
  return wasThere(known).map((row) => row.person_id as PersonId)
}

/** What a person can come to between two moments, soonest first: own overleggen, and places taken for somebody else. */
export async function comingFor(
  reader: Reader,
  scope: NetworkScope,
  what: { personId: string; from: Temporal.Instant; until: Temporal.Instant },
): Promise<Array<Ontmoeting & { rsvp: Rsvp | null }>> {
  const rows = await invitedTo(reader, scope, what.personId)
    .where('ontmoeting.status', '=', 'gepland')
    .where('ontmoeting.ends_at', '>', toText(what.from))
    .where('ontmoeting.starts_at', '<', toText(what.until))
    .orderBy('ontmoeting.starts_at')
    .limit(200)
    .execute()
  return rows.map((row) => ({ ...toOntmoeting(row), rsvp: row.rsvp }))
}

/** The ontmoetingen that a person is asked for: of own overleggen (as a partner only when partners join), and single places. */
export function invitedTo(reader: Reader, scope: NetworkScope, personId: string) {
  return ontmoetingRows(reader, scope)
    .leftJoin('attendance', (join) =>
      join.onRef('attendance.ontmoeting_id', '=', 'ontmoeting.id').on('attendance.person_id', '=', personId),
    )
    .leftJoin('overleg_member', (join) =>
      join.onRef('overleg_member.overleg_id', '=', 'overleg.id').on('overleg_member.person_id', '=', personId),
    )
    .select('attendance.rsvp')
    .where((eb) =>
      eb.or([
        eb('attendance.person_id', 'is not', null),
        eb.and([
          eb('overleg_member.person_id', 'is not', null),
          eb.or([eb('overleg_member.partner', '=', 0), eb('ontmoeting.with_partners', '=', 1)]),
        ]),
      ]),
    )
}
