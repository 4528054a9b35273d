import { catalogue } from '../../lib/messages.ts'
import { en } from './bundle-texts.en.ts'
import { nl } from './bundle-texts.nl.ts'

export const texts = catalogue('followup.bundle', { nl, en })
