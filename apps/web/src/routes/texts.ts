export const texts = {
  skip: 'Naar de inhoud',
  menu: 'Hoofdmenu',
  asideMenu: 'Verder',
  more: 'Meer',
  product: 'Lerende Beweging',
  promise: 'Niets wat je inbrengt verdwijnt. Je hoort wat ermee gebeurt.',
  footMenu: 'Over dit netwerk',
  privacy: 'Privacy',
  myData: 'Mijn gegevens',
  signIn: 'Inloggen',
  goTo: (network: string) => `Ga naar ${network}`,
  start: {
    title: 'Vandaag voor jou',
    waiting: (n: number) => {
      if (n === 1) return 'Eén ding wacht op jou.'
      return n <= 5
        ? `${n} dingen wachten op jou. Begin met het bovenste.`
        : `${n} dingen wachten op jou. Begin met het bovenste, de rest mag later.`
    },
    later: (n: number) => (n === 1 ? 'Nog één ding' : `Nog ${n} dingen`),
    newcomer: 'Fijn dat je er bent. Er wacht nog niets op je.',
    calm: 'Er wacht nu niets op je. Hieronder zie je hoe het met jouw inbreng gaat.',
    onlyComing: 'Laat alleen nog weten of je komt.',
    alsoComing: 'Laat ook weten of je komt.',
    first: 'Begin hier',
    asked: 'Dit vragen we je ook',
    mine: 'Jouw inbreng',
    allMine: 'Alles wat je inbracht',
    coming: 'Wat eraan komt',
    year: 'Het hele jaar',
    answer: 'Het antwoord:',
    nothingYet: 'Hier staat nu niets van jou.',
    bringIn: 'Breng een punt in',
    asks: {
      answer: {
        title: (title: string) => `Geef antwoord: ${title}`,
        due: (overleg: string, day: string) => `${overleg}, beloofd voor ${day}`,
        late: 'te laat',
        do: 'Geef antwoord',
      },
      bundle: {
        title: (n: number) => (n === 1 ? 'Eén nieuw punt om te bundelen' : `${n} nieuwe punten om te bundelen`),
        do: 'Bekijk de punten',
      },
      verdict: { title: 'Er is een antwoord op jouw punt', do: 'Lees het en zeg of het helpt' },
      review: { title: 'Is het echt anders geworden?', do: 'Geef antwoord' },
      reflection: { do: 'Vul in' },
      recheck: { title: 'Is deze les nog waar?', do: 'Kijk het na' },
    },
    until: (day: string) => `kan tot en met ${day}`,
    welcome: {
      title: (network: string) => `Welkom bij ${network}`,
      lead: 'Zo werkt het hier:',
      steps: [
        {
          title: 'Jij brengt iets in',
          text: 'Kijk twee minuten terug op je werk, of schrijf een punt op. Niemand ziet dat het van jou komt.',
        },
        { title: 'Het overleg moet antwoorden', text: 'Elk punt komt op een agenda en krijgt een antwoord, voor een dag die we beloven.' },
        { title: 'Jij hoort wat ermee gebeurt', text: 'Hier en in je mail. En later vragen we je: is het echt anders geworden?' },
      ],
      start: 'Breng je eerste punt in',
    },
  },
} as const
