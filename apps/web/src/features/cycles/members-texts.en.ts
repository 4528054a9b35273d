// TODO-EN
import type { Translation } from '../../lib/messages.ts'
import type { nl } from './members-texts.nl.ts'

export const en = {
  title: 'Leden veranderen',
  lead: 'Wie hoort er bij {overleg}?',
  back: 'Terug naar het overleg',
  members: 'Wie er nu bij zijn',
  none: 'Er zijn nog geen leden',
  noneHelp: 'Voeg hieronder de eerste toe. Een overleg heeft een coördinator nodig.',
  add: 'Iemand toevoegen',
  addHelp: 'Iemand die al meedoet in het netwerk. Wie al lid is, kies je ook hier om een andere rol te geven.',
  invite: 'Nodig nieuwe mensen uit',
  person: 'Wie?',
  personMissing: 'Kies wie je toevoegt.',
  choosePerson: 'Kies iemand uit het netwerk',
  role: 'In welke rol?',
  roles: {
    lid: {
      label: 'Lid',
      description: 'doet mee en brengt in',
    },
    begeleider: {
      label: 'Begeleider',
      description: 'leidt de ontmoeting, maakt de agenda en legt besluiten vast',
    },
    coordinator: {
      label: 'Coördinator',
      description: 'doet dat ook, en zorgt voor ritme, leden en antwoorden',
    },
  },
  partner: 'Komt alleen als de partners aansluiten',
  save: 'Voeg toe',
  saved: '{name} staat erbij.',
  remove: 'Haal weg',
  removeOne: 'Haal weg: {name}',
  removeTitle: '{name} weghalen?',
  removeHelp: 'Wat deze persoon heeft ingebracht, blijft staan en krijgt gewoon antwoord.',
  removed: '{name} is weggehaald.',
  keep: 'Laat staan',
  partnerTag: 'partner',
  notYours: 'Alleen de coördinator kan de leden veranderen',
  notYoursHelp: 'Vraag het de coördinator van dit overleg.',
} satisfies Translation<typeof nl>
