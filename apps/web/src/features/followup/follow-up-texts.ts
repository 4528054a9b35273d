import { catalogue } from '../../lib/messages.ts'
import { en } from './follow-up-texts.en.ts'
import { nl } from './follow-up-texts.nl.ts'

export const texts = catalogue('followup.follow-up', { nl, en })
