/** What is never let through. */
export type BlockedKind = 'bsn' | 'iban' | 'phone' | 'mail' | 'address' | 'birth-date'
/** What the writer is asked about: can it do without? */
export type MarkedKind = 'name' | 'street' | 'postcode' | 'class-age' | 'plate' | 'case-number'

/** Something in a text that tells who it is about. `start` and `end` are places in the text. */
export interface Finding<K extends BlockedKind | MarkedKind = BlockedKind | MarkedKind> {
  kind: K
  /** what it looks like, in Dutch, to go into "Dit lijkt op …" */
  what: string
  /** one friendly line on what to write instead */
  advice: string
  /** what can stand there instead; empty when it can simply go */
  replacement: string
  start: number
  end: number
}

type Words = Pick<Finding, 'what' | 'advice' | 'replacement'>

const SHARED = 'Wie contact zoekt, vindt elkaar buiten deze tekst om.'

export const BLOCKED_WORDS: Readonly<Record<BlockedKind, Words>> = {
  bsn: { what: 'een BSN', advice: 'Een nummer is hier nooit nodig. Schrijf wat er gebeurde.', replacement: '' },
  iban: { what: 'een rekeningnummer', advice: 'Een rekeningnummer is hier nooit nodig. Schrijf wat er gebeurde.', replacement: '' },
  phone: { what: 'een telefoonnummer', advice: SHARED, replacement: '' },
  mail: { what: 'een mailadres', advice: SHARED, replacement: '' },
  address: { what: 'een adres', advice: 'Schrijf liever ‘thuis’ of ‘in de wijk’.', replacement: 'thuis' },
  'birth-date': {
    what: 'een geboortedatum',
    advice: 'Een leeftijd ongeveer is genoeg, zoals ‘in de basisschoolleeftijd’.',
    replacement: '',
  },
}

export const MARKED_WORDS: Readonly<Record<Exclude<MarkedKind, 'name'>, Words>> = {
  street: { what: 'een straat', advice: 'Schrijf liever ‘thuis’ of ‘in de wijk’.', replacement: 'in de wijk' },
  postcode: { what: 'een postcode', advice: 'Een wijk of gemeente is genoeg.', replacement: 'de wijk' },
  'class-age': {
    what: 'een klas met een leeftijd',
    advice: 'Samen wijzen die snel één kind aan. Schrijf liever ‘bovenbouw’ of ‘onderbouw’.',
    replacement: 'een leerling',
  },
  plate: { what: 'een kenteken', advice: 'Schrijf liever ‘een auto’.', replacement: 'een auto' },
  'case-number': { what: 'een dossiernummer', advice: 'Schrijf liever ‘het dossier’.', replacement: 'het dossier' },
}

const NAME_WHAT = 'een naam'

/** What to write instead of a name, after the word that leads up to it. */
export function wordsForName(lead: string, of: string): Words {
  const replacement = of ? `een ${of}` : (INSTEAD[lead] ?? byRole(lead))
  return { what: NAME_WHAT, advice: `Schrijf liever ‘${replacement}’. Het gaat om wat je zag, niet over wie.`, replacement }
}

const INSTEAD: Readonly<Record<string, string>> = {
  ...{
    mevrouw: 'iemand',
    mevr: 'iemand',
    mw: 'iemand',
    mvr: 'iemand',
    meneer: 'iemand',
    mijnheer: 'iemand',
    dhr: 'iemand',
    heer: 'iemand',
  },
  ...{
    juf: 'de leerkracht',
    juffrouw: 'de leerkracht',
    juffie: 'de leerkracht',
    meester: 'de leerkracht',
    dr: 'de arts',
    drs: 'een collega',
  },
  ...{ leerling: 'de leerling', leerlinge: 'de leerling', client: 'de cliënt', cliente: 'de cliënt', patient: 'de patiënt' },
  ...{ jongere: 'de jongere', jeugdige: 'de jeugdige', kind: 'het kind', kindje: 'het kind', jongen: 'de jongen', meisje: 'het meisje' },
  ...{
    gezin: 'een gezin',
    familie: 'een gezin',
    fam: 'een gezin',
    casus: 'een casus',
    ouders: 'ouders',
    kinderen: 'kinderen',
    grootouders: 'grootouders',
  },
  ...{
    vrienden: 'vrienden',
    vriendinnen: 'vriendinnen',
    broers: 'broers',
    zussen: 'zussen',
    klasgenoten: 'klasgenoten',
    pleegouders: 'pleegouders',
  },
  ...{ ib: 'de intern begeleider', "ib'er": 'de intern begeleider', iber: 'de intern begeleider', begeleider: 'de begeleider' },
  ...{
    werker: 'de hulpverlener',
    werkster: 'de hulpverlener',
    sociaal: 'de hulpverlener',
    medewerker: 'een medewerker',
    maatschappelijk: 'de hulpverlener',
  },
  ...{
    thuissituatie: 'de thuissituatie',
    situatie: 'de situatie',
    gedrag: 'het gedrag',
    schoolgang: 'de schoolgang',
    verzuim: 'het verzuim',
    dossier: 'het dossier',
  },
}

function byRole(lead: string): string {
  return lead === '' ? 'iemand' : `een ${lead}`
}
