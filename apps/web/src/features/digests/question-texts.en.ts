import type { Translation } from '../../lib/messages.ts'
import type { nl } from './question-texts.nl.ts'

export const en = {
  over: 'From the shared stance',
  reflect: 'Look back on it in two minutes',
} satisfies Translation<typeof nl>
