import type { Translation } from '../../lib/messages.ts'
import type { nl } from './overleggen-texts.nl.ts'

export const en = {
  title: 'Circles',
  lead: 'Who meet, how often, and where it stands now.',
  mine: 'Your circles',
  others: 'Other circles',
  all: 'All circles',
  empty: 'There are no circles yet',
  emptyHelp: 'As soon as the administrator sets up a circle, it is shown here.',
  next: 'Next gathering: {when}',
  noNext: 'No gathering is planned.',
  now: 'now: {phase}',
} satisfies Translation<typeof nl>
