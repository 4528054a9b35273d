export const texts = {
  title: 'Mensen uitnodigen',
  lead: (overleg: string) => `Wie vraag je erbij voor ${overleg}?`,
  back: 'Terug naar de leden',
  notYours: 'Alleen de coördinator kan mensen uitnodigen',
  notYoursHelp: 'Vraag het de coördinator van dit overleg.',
  how: 'Iedereen krijgt een mail met een link die 14 dagen werkt. Wie daarmee ja zegt, doet mee. Wie niets doet, komt er niet in.',

  one: 'Eén iemand',
  name: 'Naam',
  email: 'Mailadres van het werk',
  functie: 'Functie',
  functieHelp: 'Bijvoorbeeld: intern begeleider.',
  organisation: 'Organisatie',
  noOrganisation: 'Geen, of niet in de lijst',
  role: 'Als wat?',
  roles: { lid: 'Lid', begeleider: 'Begeleider', coordinator: 'Coördinator' },
  network: {
    title: 'Mensen uitnodigen voor het netwerk',
    lead: 'Voor wie nog niet in een overleg zit. Nodig mensen voor een overleg liever uit bij dat overleg.',
    back: 'Beheer',
    roles: { lid: 'Lid van het netwerk', beheerder: 'Beheerder' },
  },
  send: 'Stuur de uitnodiging',
  sent: (name: string) => `${name} krijgt een mail.`,
  joinedOne: (name: string) => `${name} deed al mee, en is nu ook lid van dit overleg.`,

  list: 'Een lijst',
  paste: 'Plak hier je lijst',
  pasteHelp:
    'Kopieer de regels uit een spreadsheet: naam, mailadres, organisatie, functie, overleggen. Staat er al een overleg bij, dan geldt de uitnodiging ook daarvoor. Er gaat nog niets weg.',
  look: 'Kijk de lijst na',
  looked: (ready: number, wrong: number) =>
    wrong === 0
      ? `${ready === 1 ? 'Deze regel klopt' : `Alle ${ready} regels kloppen`}.`
      : `${ready} ${ready === 1 ? 'regel klopt' : 'regels kloppen'}, ${wrong} nog niet. Verbeter die in je lijst en kijk opnieuw, of stuur alleen wat klopt.`,
  nothing: 'Hier staat niemand in. Plak ten minste één regel.',
  caption: 'Wat er in je lijst staat',
  line: (n: number) => `regel ${n}`,
  nameless: 'Zonder naam',
  mend: 'klopt niet',
  mail: 'Krijgt een uitnodiging.',
  sendAll: (n: number) => (n === 1 ? 'Stuur 1 uitnodiging' : `Stuur ${n} uitnodigingen`),
  sentAll: (invited: number, joined: number) =>
    [
      invited > 0 ? `${invited} ${invited === 1 ? 'mail is' : 'mails zijn'} onderweg.` : '',
      joined > 0 ? `${joined} ${joined === 1 ? 'persoon deed' : 'mensen deden'} al mee en ${joined === 1 ? 'is' : 'zijn'} nu lid.` : '',
    ]
      .filter(Boolean)
      .join(' ') || 'Iedereen was al lid.',

  open: 'Nog geen antwoord',
  none: 'Er staan geen uitnodigingen open',
  noneHelp: 'Wie je uitnodigt en nog niet antwoordde, zie je hier.',
  until: (day: string) => `kan tot ${day}`,
  expired: 'verlopen',
  again: 'Stuur opnieuw',
  againOne: (name: string) => `Stuur opnieuw: ${name}`,
  sentAgain: (name: string) => `${name} krijgt een nieuwe mail. De oude link werkt niet meer.`,
  withdraw: 'Trek in',
  withdrawOne: (name: string) => `Trek in: ${name}`,
  withdrawn: (name: string) => `De uitnodiging van ${name} is ingetrokken.`,

  join: {
    title: (network: string) => `Doe je mee met ${network}?`,
    loading: 'Je uitnodiging',
    lead: (name: string, overleggen: readonly string[]) =>
      overleggen.length === 0 ? `Dag ${name}.` : `Dag ${name}. Je bent uitgenodigd voor ${overleggen.join(' en ')}.`,
    promise: 'Je brengt hier in wat werkt en wat schuurt in je werk. Niets daarvan verdwijnt: je hoort op tijd terug wat ermee gebeurd is.',
    data: (email: string) =>
      `Doe je mee, dan bewaren we je naam, je mailadres (${email}), je functie en je organisatie. Andere mensen in het netwerk zien je naam, functie en organisatie.`,
    go: 'Ik doe mee',
    broken: 'Deze uitnodiging werkt niet',
    signIn: 'Naar inloggen',
  },
} as const
