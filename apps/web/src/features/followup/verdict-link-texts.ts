import { catalogue } from '../../lib/messages.ts'
import { en } from './verdict-link-texts.en.ts'
import { nl } from './verdict-link-texts.nl.ts'

export const texts = catalogue('followup.dots', { nl, en })
