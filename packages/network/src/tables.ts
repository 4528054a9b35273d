declare module '@lerende/kernel/tables' {
  interface Tables {
    network: NetworkTable
    organisation: OrganisationTable
    person: PersonTable
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
