import { catalogue } from '../../lib/messages.ts'
import { en } from './question-texts.en.ts'
import { nl } from './question-texts.nl.ts'

export const texts = catalogue('digests.question', { nl, en })
