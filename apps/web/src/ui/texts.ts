/** Dutch that belongs to the components themselves. */
export const texts = {
  loading: 'Bezig met laden',
  retry: 'Probeer opnieuw',
  close: 'Sluit',
  closeMessage: 'Sluit deze melding',
  optional: ' (niet verplicht)',
  faultBefore: 'Fout: ',
  checkThis: 'Kijk dit nog even na',
  clearSearch: 'Maak leeg',
  clearScore: 'Haal dit antwoord weg',
  steps: { done: 'gedaan', now: 'nu', ahead: 'komt nog', late: 'te laat' },
  meter: {
    nothingYet: 'Nog niets',
    explain: 'Zodra er iets is ingebracht, staat hier hoeveel er op tijd is beantwoord.',
    share: (answered: number, total: number, goal: number) => `${answered} van de ${total} op tijd beantwoord. We willen ${goal}% halen.`,
  },
} as const
