import type { Translation } from '../../lib/messages.ts'
import type { nl } from './coming-texts.nl.ts'

export const en = {
  none: 'Nothing is planned for the coming weeks.',
  noneHelp: 'As soon as a circle of yours has a date, it is here.',
  year: 'Look at the year rhythm',
  youCome: 'Are you coming?',
  comes: 'Are you coming to {overleg}?',
  said: {
    ja: 'Good, you are on the list.',
    misschien: 'Noted: maybe.',
    nee: 'Noted: you are not coming.',
  },
} satisfies Translation<typeof nl>
