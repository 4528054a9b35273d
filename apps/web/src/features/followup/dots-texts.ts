import { catalogue } from '../../lib/messages.ts'
import { en } from './dots-texts.en.ts'
import { nl } from './dots-texts.nl.ts'

export const texts = catalogue('followup.dots', { nl, en })
