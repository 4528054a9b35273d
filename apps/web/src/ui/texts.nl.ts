/** Dutch that belongs to the components themselves. */
export const nl = {
  product: 'Lerende Beweging',
  loading: 'Bezig met laden',
  undo: 'Maak ongedaan',
  retry: 'Probeer opnieuw',
  close: 'Sluit',
  closeMessage: 'Sluit deze melding',
  optional: ' (niet verplicht)',
  faultBefore: 'Fout: ',
  checkThis: 'Kijk dit nog even na',
  clearSearch: 'Maak leeg',
  clearScore: 'Haal dit antwoord weg',
  status: {
    ontvangen: 'ontvangen',
    gebundeld: 'gebundeld',
    geagendeerd: 'op de agenda',
    besproken: 'besproken',
    beantwoord: 'beantwoord',
  },
  guard: {
    replace: 'Maak er ‘{words}’ van',
    remove: 'Haal het weg',
    leave: 'Zo laten',
  },
  point: {
    kind: 'Wat voor punt is het?',
    kinds: {
      knelpunt: {
        label: 'Knelpunt',
        description: 'er loopt iets vast',
      },
      vraag: {
        label: 'Vraag',
        description: 'ik wil iets weten',
      },
      les: {
        label: 'Les',
        description: 'dit leerden we',
      },
      succes: {
        label: 'Succes',
        description: 'dit ging goed',
      },
    },
    text: 'Wat wil je inbrengen?',
    textHelp: 'Eén of twee zinnen. Geen namen van kinderen, ouders of collega’s.',
    signed: 'Zet mijn naam erbij',
    signedHelp: 'De begeleider ziet dan dat dit van jou komt. Terugnemen kan tot het op een agenda staat.',
    tells: {
      naam: 'je eigen naam',
      enige: 'dat je de enige bent',
      functie: 'je functie',
      organisatie: 'je organisatie',
    },
    tellsWho: 'Hieraan kan je overleg zien dat jij het bent: {what}. Het mag zo blijven, of je zegt het algemener.',
    and: ' en ',
    needed: 'Wat is er nodig?',
    fromNiveau: 'Van wie is dat nodig?',
    niveaus: {
      uitvoering: 'Uitvoering',
      beleid: 'Beleid',
      bestuur: 'Bestuur',
    },
  },
  rsvp: {
    ja: 'Ja',
    misschien: 'Misschien',
    nee: 'Nee',
  },
  steps: {
    done: 'gedaan',
    now: 'nu',
    ahead: 'komt nog',
    late: 'te laat',
  },
  meter: {
    nothingYet: 'Nog niets',
    explain: 'Zodra er iets is ingebracht, staat hier hoeveel er op tijd is beantwoord.',
    share: '{answered} van de {total} op tijd beantwoord. We willen {goal}% halen.',
  },
} as const
