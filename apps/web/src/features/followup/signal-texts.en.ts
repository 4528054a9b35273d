import type { Translation } from '../../lib/messages.ts'
import type { nl } from './signal-texts.nl.ts'

export const en = {
  kind: {
    knelpunt: 'problem',
    vraag: 'question',
    les: 'lesson',
    succes: 'success',
  },
  needed: 'Needed: {text}',
  from: 'from {niveau}',
} satisfies Translation<typeof nl>
