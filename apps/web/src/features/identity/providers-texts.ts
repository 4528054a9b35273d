import { catalogue } from '../../lib/messages.ts'
import { en } from './providers-texts.en.ts'
import { nl } from './providers-texts.nl.ts'

export const texts = catalogue('identity.providers', { nl, en })
