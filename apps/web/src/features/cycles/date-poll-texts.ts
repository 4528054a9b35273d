import { catalogue } from '../../lib/messages.ts'
import { en } from './date-poll-texts.en.ts'
import { nl } from './date-poll-texts.nl.ts'

export const texts = catalogue('cycles.datePoll', { nl, en })
