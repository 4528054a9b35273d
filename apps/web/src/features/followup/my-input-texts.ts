import { catalogue } from '../../lib/messages.ts'
import { en } from './my-input-texts.en.ts'
import { nl } from './my-input-texts.nl.ts'

export const texts = catalogue('followup.my-input', { nl, en })
