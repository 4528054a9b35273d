import { catalogue } from '../../lib/messages.ts'
import { en } from './prompt-texts.en.ts'
import { nl } from './prompt-texts.nl.ts'

export const texts = catalogue('identity.prompt', { nl, en })
