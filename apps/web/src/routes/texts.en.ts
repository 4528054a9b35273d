// TODO-EN
import type { Translation } from '../lib/messages.ts'
import type { nl } from './texts.nl.ts'

export const en = {
  places: {
    '/': 'Start',
    '/reflecteren': 'Reflect',
    '/jaarritme': 'Year rhythm',
    '/overleggen': 'Circles',
    '/lessen': 'Lessons',
    '/mijn-inbreng': 'My input',
    '/begeleiden': 'Facilitate',
    '/kompas': 'Compass',
    '/postvak': 'Mailbox',
    '/beheer': 'Administration',
    '/instellingen': 'Settings',
    '/account': 'My account',
  },
  skip: 'Naar de inhoud',
  menu: 'Hoofdmenu',
  asideMenu: 'Verder',
  more: 'Meer',
  product: 'Lerende Beweging',
  promise: 'Niets wat je inbrengt verdwijnt. Je hoort wat ermee gebeurt.',
  footMenu: 'Over dit netwerk',
  privacy: 'Privacy',
  otherLanguage: 'Nederlands',
  myData: 'Mijn gegevens',
  goTo: 'Ga naar {network}',
  start: {
    title: 'Vandaag voor jou',
    waiting: '{n, plural, one {Eén ding wacht op jou.} other {# dingen wachten op jou. Begin met het bovenste, de rest mag later.}}',
    later: '{n, plural, one {Nog één ding} other {Nog # dingen}}',
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
        title: 'Geef antwoord: {title}',
        due: '{overleg}, beloofd voor {day}',
        late: 'te laat',
        do: 'Geef antwoord',
      },
      bundle: {
        title: '{n, plural, one {Eén nieuw punt om te bundelen} other {# nieuwe punten om te bundelen}}',
        do: 'Bekijk de punten',
      },
      verdict: {
        title: 'Er is een antwoord op jouw punt',
        do: 'Lees het en zeg of het helpt',
      },
      review: {
        title: 'Is het echt anders geworden?',
        do: 'Geef antwoord',
      },
      reflection: {
        do: 'Vul in',
      },
      recheck: {
        title: 'Is deze les nog waar?',
        do: 'Kijk het na',
      },
    },
    until: 'kan tot en met {day}',
    welcome: {
      title: 'Welkom bij {network}',
      lead: 'Zo werkt het hier:',
      steps: {
        bringIn: {
          title: 'Jij brengt iets in',
          text: 'Kijk twee minuten terug op je werk, of schrijf een punt op. Niemand ziet dat het van jou komt.',
        },
        answered: {
          title: 'Het overleg moet antwoorden',
          text: 'Elk punt komt op een agenda en krijgt een antwoord, voor een dag die we beloven.',
        },
        heard: {
          title: 'Jij hoort wat ermee gebeurt',
          text: 'Hier en in je mail. En later vragen we je: is het echt anders geworden?',
        },
      },
      start: 'Breng je eerste punt in',
    },
  },
} satisfies Translation<typeof nl>
