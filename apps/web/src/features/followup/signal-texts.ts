import { catalogue } from '../../lib/messages.ts'
import { en } from './signal-texts.en.ts'
import { nl } from './signal-texts.nl.ts'

export const texts = catalogue('followup.signal', { nl, en })
