import { DEMO_BEHEERDER } from '../network/people.ts'

/** Who somebody can be in the example, with what there is to do for them. */
export interface DemoRole {
  /** what they are called in the network */
  name: string
  what: string
}

/** Brings things in and hears what became of them. */
export const PROFESSIONAL = 'Jeugdconsulent Huizen 1'
/** The overleg that the example is told around: the professional sits in it, and the coordinator below leads it. */
export const CENTRE = 'casuistiektafel-jeugd-en-school'

export const DEMO_ROLES: readonly DemoRole[] = [
  { name: PROFESSIONAL, what: 'Brengt punten in en hoort terug wat ermee gebeurt.' },
  { name: 'Gedragswetenschapper Hilversum', what: 'Coördineert de Casuïstiektafel jeugd en school.' },
  { name: 'Intern begeleider OBS Godelindeschool', what: 'Begeleidt de Casuïstiektafel jeugd en school.' },
  { name: 'Beleidsadviseur regio 1', what: 'Coördineert het Regieteam Sociaal Domein.' },
  { name: 'Bestuurder Hilversum', what: 'Begeleidt het Ambassadeursoverleg IDU.' },
  { name: DEMO_BEHEERDER, what: 'Beheert het netwerk en coördineert het Ambassadeursoverleg IDU.' },
]
