import { catalogue } from '../../lib/messages.ts'
import { en } from './answer-texts.en.ts'
import { nl } from './answer-texts.nl.ts'

export const texts = catalogue('cycles.answer', { nl, en })
