import type { Translation } from '../lib/messages.ts'
import type { nl } from './job-texts.nl.ts'

export const en: Translation<typeof nl> = {
  count: '{done} of {total}',
  stop: 'Stop',
  stopped: 'Stopped. What was done stays done: {done} of {total}.',
  trouble: 'It did not work just now. We try again by ourselves.',
  leave: 'You can leave this screen: it goes on by itself.',
}
