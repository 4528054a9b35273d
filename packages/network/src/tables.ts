declare module '@lerende/kernel/tables' {
  interface Tables {
    network: NetworkTable
    organisation: OrganisationTable
    person: PersonTable
    audit_entry: AuditEntryTable
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
