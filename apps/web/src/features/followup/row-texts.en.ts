import type { Translation } from '../../lib/messages.ts'
import type { nl } from './row-texts.nl.ts'

export const en = {
  kinds: {
    knelpunt: 'Problem',
    vraag: 'Question',
    les: 'Lesson',
    succes: 'Success',
  },
  late: 'late',
  reviewAsked: 'Has it really changed?',
  verdictAsked: 'Does the answer help you on?',
  dueBy: 'answer by {day}',
  promised: 'promised by {day}',
  nowBy: 'now by {day}',
  answeredOn: 'answered on {day}',
} satisfies Translation<typeof nl>
