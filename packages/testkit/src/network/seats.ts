import type { PlannedPerson } from './people.ts'

/** Who sits in an overleg: everyone with one of these functies, and by name who leads it. */
export interface Seats {
  /** by what they are called */
  coordinator: string
  begeleider: string
  /** keys of functies; everyone of this niveau when left out */
  functies?: readonly string[]
  niveau: PlannedPerson['niveau']
  /** functies that come only when partners join */
  partners?: readonly string[]
}

/** By key of the overleg in the region's plan. */
export const SEATS: Readonly<Record<string, Seats>> = {
  'ambassadeursoverleg-idu': { niveau: 'bestuur', coordinator: 'Beleidsadviseur regio 2', begeleider: 'Bestuurder Hilversum' },
  'regieteam-sociaal-domein': { niveau: 'beleid', coordinator: 'Beleidsadviseur regio 1', begeleider: 'Beleidsadviseur Hilversum' },
  'casuistiektafel-jeugd-en-school': {
    niveau: 'uitvoering',
    coordinator: 'Gedragswetenschapper Hilversum',
    begeleider: 'Intern begeleider OBS Godelindeschool',
    functies: [
      'jeugdconsulent',
      'leerkracht',
      'intern-begeleider',
      'orthopedagoog',
      'schoolmaatschappelijk-werker',
      'speltherapeut',
      'dyslexiebehandelaar',
      'ondersteuningscoordinator',
      'schooldirecteur',
    ],
  },
  'intervisie-brugfunctionarissen-en-jeugdcoaches': {
    niveau: 'uitvoering',
    coordinator: 'Brugfunctionaris ICBS De Tweemaster',
    begeleider: 'Jeugdcoach Gooise Praktijkschool',
    functies: ['brugfunctionaris', 'jeugdcoach', 'buddycoach', 'jongerenwerker', 'gezinsvertegenwoordiger'],
  },
  'tafel-poh-jeugd-en-jeugdconsulenten': {
    niveau: 'uitvoering',
    coordinator: 'POH-Jeugd GGD 1',
    begeleider: 'Jeugdconsulent Hilversum 1',
    functies: ['poh-jeugd', 'jeugdconsulent', 'jeugdverpleegkundige', 'vraagbaak-consulent'],
  },
  'themabijeenkomst-samen-rond-het-gezin': {
    niveau: 'uitvoering',
    coordinator: 'Orthopedagoog Youké',
    begeleider: 'Brugfunctionaris KC de Haven',
    functies: [
      'brugfunctionaris',
      'leerkracht',
      'intern-begeleider',
      'ervaringsdeskundige',
      'gezinsvertegenwoordiger',
      'jeugdverpleegkundige',
      'jongerenwerker',
      'schooldirecteur',
    ],
    partners: ['orthopedagoog', 'gedragswetenschapper', 'jeugdcoach'],
  },
  'halfjaarlijkse-sessie-grondhouding': {
    niveau: 'uitvoering',
    coordinator: 'Gedragswetenschapper Gooise Meren',
    begeleider: 'Voorzitter RET',
  },
}

/** Where somebody sits, or null: not in this overleg. */
export function seatOf(
  person: PlannedPerson & { name: string },
  seats: Seats,
): { role: 'coordinator' | 'begeleider' | 'lid'; partner: boolean } | null {
  if (person.name === seats.coordinator) return { role: 'coordinator', partner: false }
  if (person.name === seats.begeleider) return { role: 'begeleider', partner: false }
  if (person.niveau !== seats.niveau) return null
  if (seats.partners?.includes(person.functie)) return { role: 'lid', partner: true }
  if (seats.functies && !seats.functies.includes(person.functie)) return null
  return { role: 'lid', partner: person.partner ?? false }
}
