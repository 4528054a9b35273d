import { catalogue } from '../../lib/messages.ts'
import { en } from './facilitate-texts.en.ts'
import { nl } from './facilitate-texts.nl.ts'

export const texts = catalogue('followup.facilitate', { nl, en })
