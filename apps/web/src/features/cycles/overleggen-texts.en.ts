import type { Translation } from '../../lib/messages.ts'
import type { nl } from './overleggen-texts.nl.ts'

export const en = {
  title: 'Circles',
  lead: 'Who meet, how often, and where things stand now.',
  mine: 'Your circles',
  others: 'Other circles',
  all: 'All circles',
  empty: 'There are no circles yet',
  emptyHelp: 'As soon as the administrator sets one up, you will find it here.',
  next: 'Next gathering: {when}',
  noNext: 'No gathering is planned.',
  now: 'now: {phase}',
} satisfies Translation<typeof nl>
