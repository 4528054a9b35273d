import { catalogue } from '../../lib/messages.ts'
import { en } from './round-texts.en.ts'
import { nl } from './round-texts.nl.ts'

export const texts = catalogue('cycles.round', { nl, en })
