import { catalogue } from '../../lib/messages.ts'
import { en } from './review-texts.en.ts'
import { nl } from './review-texts.nl.ts'

export const texts = catalogue('followup.review', { nl, en })
