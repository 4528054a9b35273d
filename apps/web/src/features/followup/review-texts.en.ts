import type { Translation } from '../../lib/messages.ts'
import type { nl } from './review-texts.nl.ts'

export const en = {
  title: 'Has it really changed?',
  lead: 'This was the decision: “{decision}”',
  until: 'You can answer until {day}.',
  options: {
    yes: {
      label: 'Yes',
      description: 'I notice it in my work',
    },
    partly: {
      label: 'Partly',
      description: 'it begins to show',
    },
    no: {
      label: 'No',
      description: 'nothing has changed',
    },
  },
  remark: 'How do you notice?',
  remarkHelp: 'One sentence is enough. The facilitator reads this without your name.',
  send: 'Give the answer',
  thanks: 'Thank you. The circle that decided hears what people notice.',
} satisfies Translation<typeof nl>
