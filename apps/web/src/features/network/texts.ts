export const texts = {
  signIn: {
    title: 'Inloggen',
    lead: 'Vul je mailadres in. We sturen je een link waarmee je inlogt. Een wachtwoord heb je niet nodig.',
    email: 'Je mailadres',
    emailHelp: 'Het adres waarop je ook de uitnodigingen krijgt.',
    send: 'Stuur me een link',
    sentTitle: 'Kijk in je mail',
    sent: (email: string) =>
      `Als we ${email} kennen, krijg je binnen een paar minuten een mail. Open de link op dit apparaat.`,
    notReceived: 'Geen mail gekregen? Kijk bij je ongewenste mail, of vraag je begeleider met welk adres je bekend bent.',
    again: 'Vul een ander adres in',
    demoMail: 'Dit is een voorbeeld: alle mail komt in het postvak.',
    openMailbox: 'Open het postvak',
  },
  enter: {
    title: 'Je bent er bijna',
    lead: 'Druk op de knop om in te loggen.',
    go: 'Ga verder',
    whyButton: 'Deze stap is er omdat sommige mailprogramma’s een link al openen voordat jij dat doet.',
    again: 'Vraag een nieuwe link',
  },
  signOut: 'Uitloggen',
  notFound: {
    title: 'Deze bladzijde is er niet',
    lead: 'Misschien is de link oud, of mist er een stukje.',
    home: 'Naar de startpagina',
  },
  noAccess: {
    title: 'Deze bladzijde is niet voor jou',
    lead: 'Je bent wel ingelogd, maar dit deel is voor anderen. Denk je dat dat niet klopt? Vraag het je beheerder.',
  },
  failed: { title: 'Dit lukt nu niet' },
  demo: {
    bar: 'Voorbeeld',
    nextWeek: 'Volgende week',
    moving: 'De week gaat voorbij …',
    moved: (day: string) => `Het is nu ${day}.`,
  },
  beheer: { title: 'Beheer', lead: 'Mensen, overleggen en instellingen van dit netwerk.', empty: 'Hier is nog niets.' },
} as const
