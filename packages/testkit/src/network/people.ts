/** Somebody in a made-up network, told by function and organisation; never by a name. */
export interface PlannedPerson {
  /** key of a functie in the content pack */
  functie: string
  /** key of an organisatie in the content pack */
  organisatie: string
  niveau: 'bestuur' | 'beleid' | 'uitvoering'
  /** joins the regieteam only when partners do */
  partner?: true
}

const bestuur = [
  'gemeente-hilversum',
  'gemeente-gooise-meren',
  'gemeente-huizen',
  'gemeente-wijdemeren',
  'gsf',
  'swv-unita',
  'youke',
  'levvel',
].map((organisatie): PlannedPerson => ({ functie: 'bestuurder', organisatie, niveau: 'bestuur' }))

const beleid: PlannedPerson[] = [
  ...[
    'regio-gooi-en-vechtstreek',
    'regio-gooi-en-vechtstreek',
    'gemeente-hilversum',
    'gemeente-gooise-meren',
    'gemeente-huizen',
    'gemeente-laren',
  ].map((organisatie): PlannedPerson => ({ functie: 'beleidsadviseur', organisatie, niveau: 'beleid' })),
  { functie: 'contractmanager', organisatie: 'regio-gooi-en-vechtstreek', niveau: 'beleid' },
  { functie: 'beleidsadviseur', organisatie: 'gemeente-wijdemeren', niveau: 'beleid' },
  { functie: 'ondersteuningscoordinator', organisatie: 'swv-qinas', niveau: 'beleid', partner: true },
  { functie: 'manager-jeugdhulp', organisatie: 'youke', niveau: 'beleid', partner: true },
  { functie: 'manager-jeugdhulp', organisatie: 'levvel', niveau: 'beleid', partner: true },
  { functie: 'jeugdarts', organisatie: 'ggd-gooi-en-vechtstreek', niveau: 'beleid', partner: true },
]

const uitvoering: PlannedPerson[] = (
  [
    ['gedragswetenschapper', 'gemeente-hilversum'],
    ['brugfunctionaris', 'icbs-de-tweemaster'],
    ['orthopedagoog', 'youke'],
    ['poh-jeugd', 'ggd-gooi-en-vechtstreek'],
    ['jeugdconsulent', 'gemeente-huizen'],
    ['jeugdcoach', 'gooise-praktijkschool'],
    ['intern-begeleider', 'obs-godelindeschool'],
    ['jeugdconsulent', 'gemeente-hilversum'],
    ['jeugdconsulent', 'gemeente-huizen'],
    ['jeugdcoach', 'groot-goylant'],
    ['leerkracht', 'nassauschool'],
    ['poh-jeugd', 'ggd-gooi-en-vechtstreek'],
    ['jeugdconsulent', 'gemeente-gooise-meren'],
    ['brugfunctionaris', 'kc-de-haven'],
    ['jeugdverpleegkundige', 'ggd-gooi-en-vechtstreek'],
    ['vraagbaak-consulent', 'gemeente-gooise-meren'],
    ['orthopedagoog', 'levvel'],
    ['jeugdcoach', 'hilfertsheem-college'],
    ['schoolmaatschappelijk-werker', 'versa-welzijn'],
    ['jeugdconsulent', 'gemeente-laren'],
    ['gezinsvertegenwoordiger', 'youke'],
    ['buddycoach', 'elan-college'],
    ['leerkracht', 'yuverta-naarden'],
    ['jeugdconsulent', 'gemeente-wijdemeren'],
    ['speltherapeut', 'therapiepraktijk-zijn'],
    ['brugfunctionaris', 'obs-godelindeschool'],
    ['intern-begeleider', 'kc-de-haven'],
    ['gedragswetenschapper', 'gemeente-gooise-meren'],
    ['dyslexiebehandelaar', 'het-abc'],
    ['jongerenwerker', 'versa-welzijn'],
    ['schooldirecteur', 'icbs-de-tweemaster'],
    ['ervaringsdeskundige', 'samenkracht'],
    ['orthopedagoog', 'mentaal-beter'],
    ['jeugdcoach', 'elan-college'],
    ['ervaringsdeskundige', 'samenkracht'],
    ['poh-jeugd', 'ggd-gooi-en-vechtstreek'],
    ['jeugdconsulent', 'gemeente-hilversum'],
    ['brugfunctionaris', 'nassauschool'],
    ['ondersteuningscoordinator', 'elan-college'],
    ['ret-voorzitter', 'ret'],
  ] as const
).map(([functie, organisatie]) => ({ functie, organisatie, niveau: 'uitvoering' }))

/** Sixty people as the region has them: board, policy with partners from jeugd and onderwijs, and practice. */
export const PEOPLE: readonly PlannedPerson[] = [...bestuur, ...beleid, ...uitvoering]

/** Who keeps the network: also the coordinator of the ambassadeursoverleg. */
export const DEMO_BEHEERDER = 'Beleidsadviseur regio 2'

/** A mail address that cannot exist, made of what somebody is called. */
export function demoAddress(name: string, organisatie: string): string {
  const slug = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '.')
    .replace(/^\.|\.$/g, '')
  return `${slug}@${organisatie}.example`
}

/** What people are called: function, place or organisation, and a number where there are more. */
export function demoNames(people: ReadonlyArray<{ functie: string; waar: string }>): string[] {
  const total = new Map<string, number>()
  const base = people.map((one) => `${one.functie} ${one.waar}`.trim())
  for (const name of base) total.set(name, (total.get(name) ?? 0) + 1)
  const seen = new Map<string, number>()
  return base.map((name) => {
    if ((total.get(name) ?? 0) < 2) return name
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return `${name} ${count}`
  })
}
