import type { Translation } from '../../lib/messages.ts'
import type { nl } from './overleg-calendar-texts.nl.ts'

export const en = {
  lead: 'Let your own calendar show all gatherings of this overleg, also those that you are not invited to.',
  secret:
    'Keep this address to yourself: whoever has it can see when and where this overleg meets. Did it end up with someone else? Then take another address.',
} satisfies Translation<typeof nl>
