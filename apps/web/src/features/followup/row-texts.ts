import { catalogue } from '../../lib/messages.ts'
import { en } from './row-texts.en.ts'
import { nl } from './row-texts.nl.ts'

export const texts = catalogue('followup.row', { nl, en })
