import type { Translation } from '../../lib/messages.ts'
import type { nl } from './moments-texts.nl.ts'

export const en = {
  title: 'Another moment is asked for',
  lead: 'People proposed this from their own calendars.',
  asks: '{name}: rather {moment}',
  asksUnread: '{name}: rather at another moment',
  take: 'Choose this moment',
  aside: 'Leave it as it is',
  setAside: 'The moment stays as it is.',
} satisfies Translation<typeof nl>
