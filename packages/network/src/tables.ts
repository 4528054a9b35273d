import { type Reach, SEEN_BY, type SeenBy, WAYS } from './rules/reach.ts'

declare module '@lerende/kernel/tables' {
  interface Tables {
    network: NetworkTable
    organisation: OrganisationTable
    person: PersonTable
    audit_entry: AuditEntryTable
    person_reach: PersonReachTable
  }
}

export interface NetworkTable {
  id: string
  name: string
  region: string
}

export interface OrganisationTable {
  id: string
  network_id: string
  /** key in the content pack */
  key: string
  name: string
  soort: string
  /** the name without case, accents and signs (rules/fold.ts): what lists are in order of */
  sort_name: string
  /** name and kind in the same way: what is searched in */
  search_text: string
  /** UTC since when it no longer takes part; null: it does */
  archived_at: string | null
}

export interface PersonTable {
  id: string
  network_id: string
  name: string
  email: string
  functie: string
  organisation_id: string | null
  /** `beheerder` or `lid` */
  role: string
  /** 0 or 1 */
  active: number
  /** the name without case, accents and signs (rules/fold.ts): what lists are in order of */
  sort_name: string
  /** name and functie in the same way: what is searched in. Never the address: who may not see it may not find by it either. */
  search_text: string
}

/** Who did what in which hour, with power over others or sight of what is not everybody's. Rows are only ever added. */
export interface AuditEntryTable {
  id: string
  network_id: string
  /** `YYYY-MM-DDTHH` in the network's zone: no minutes, see rules/audit.ts */
  hour: string
  kind: string
  /** null: the house itself */
  actor_person_id: string | null
  subject_person_id: string | null
  /** id of what it was about besides a person; for a clearing, the hour up to which */
  place: string | null
}

/** When somebody works and how to reach them. No row: they never said. */
export interface PersonReachTable {
  person_id: string
  network_id: string
  /** weekdays with commas between, 1 is Monday */
  days: string
  /** with commas between */
  ways: string
  phone: string | null
  seen_by: SeenBy
}

type ReachRow = Pick<PersonReachTable, 'days' | 'ways' | 'phone' | 'seen_by'>

/** What a row says. */
export function toReach(row: ReachRow): Reach {
  const days = row.days === '' ? [] : row.days.split(',').map(Number)
  const said = row.ways.split(',')
  return {
    days,
    ways: WAYS.filter((way) => said.includes(way)),
    phone: row.phone,
    seenBy: SEEN_BY.find((one) => one === row.seen_by) ?? 'niemand',
  }
}

/** The columns for what somebody said. */
export function toReachRow(reach: Reach): ReachRow {
  const days = [...new Set(reach.days)].sort((a, b) => a - b)
  return { days: days.join(','), ways: WAYS.filter((way) => reach.ways.includes(way)).join(','), phone: reach.phone, seen_by: reach.seenBy }
}
