const MAILS: Readonly<Record<string, string>> = {
  digest: 'Overzicht',
  'sign-in': 'Link om in te loggen',
  invitation: 'Uitnodiging',
  answer: 'Antwoord',
  overdue: 'Herinnering aan een antwoord',
}

export const texts = {
  title: 'Beheer',
  lead: 'Of alles werkt, en wat voor het hele netwerk geldt.',
  parts: 'Onderdelen van het beheer',
  healthLink: 'Gezondheid',
  healthMeta: 'Werkt alles? Wat moet er gebeuren?',
  signInLink: 'Inloggen',
  signInMeta: 'Via organisaties, en wie zijn passkey kwijt is',
  overleggenLink: 'Overleggen',
  overleggenMeta: 'Ritme, leden en rondes',
  lessonsLink: 'Lessen',
  lessonsMeta: 'Wat het netwerk leerde',

  niveaus: {
    title: 'Coördinatoren van een niveau',
    lead: 'Wie een niveau coördineert, mag bij elk overleg daarvan wat de coördinator van dat overleg mag.',
    none: 'Er is nog niemand die een heel niveau coördineert.',
    person: 'Wie?',
    personMissing: 'Kies wie het wordt.',
    choose: 'Kies iemand uit het netwerk',
    niveau: 'Welk niveau?',
    names: { bestuur: 'Bestuur', beleid: 'Beleid', uitvoering: 'Uitvoering' },
    add: 'Wijs aan',
    added: (name: string) => `${name} is aangewezen.`,
    remove: 'Haal weg',
    removeOf: (name: string, niveau: string) => `Haal weg: ${name}, ${niveau}`,
    removed: 'Weggehaald.',
  },

  free: {
    title: 'Eigen vrije dagen',
    lead: 'Schoolvakanties (regio Noord) en feestdagen kennen we al. Is het netwerk op andere dagen vrij? Dan plannen we daaromheen.',
    none: 'Er zijn geen eigen vrije dagen.',
    name: 'Hoe heten deze dagen?',
    fromDay: 'Eerste vrije dag',
    untilDay: 'Laatste vrije dag',
    add: 'Voeg toe',
    added: 'Toegevoegd. De planning gaat eromheen.',
    remove: 'Haal weg',
    removeOf: (name: string) => `Haal weg: ${name}`,
    removed: 'Weggehaald. De planning is aangepast.',
    span: (from: string, until: string) => (from === until ? from : `${from} tot en met ${until}`),
  },

  health: {
    title: 'Gezondheid',
    lead: 'Dit kijkt na of alles werkt, en zegt wat je kunt doen.',
    again: 'Kijk opnieuw',
    fine: 'Alles werkt.',
    wrong: (n: number) => (n === 1 ? 'Eén ding vraagt aandacht.' : `${n} dingen vragen aandacht.`),
    status: { ok: 'goed', 'let-op': 'let op', fout: 'fout' },
    todo: 'Doe dit:',
  },

  stuck: {
    title: 'Wat vastliep',
    none: 'Er zit niets vast.',
    retry: 'Probeer opnieuw',
    done: 'Het is gelukt.',
  },

  mail: {
    title: 'Mails die niet aankwamen',
    none: 'Alle mail is aangekomen.',
    what: (purpose: string) => MAILS[purpose] ?? purpose,
    tried: (n: number, when: string) => `${n} keer geprobeerd, voor het eerst ${when}.`,
    retry: 'Verstuur opnieuw',
    done: 'De mail gaat opnieuw op weg.',
  },
} as const
