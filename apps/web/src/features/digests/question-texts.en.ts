// TODO-EN
import type { Translation } from '../../lib/messages.ts'
import type { nl } from './question-texts.nl.ts'

export const en = {
  over: 'Uit de grondhouding',
  reflect: 'Kijk er in twee minuten op terug',
} satisfies Translation<typeof nl>
