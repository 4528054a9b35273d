import { catalogue } from '../../lib/messages.ts'
import { en } from './year-texts.en.ts'
import { nl } from './year-texts.nl.ts'

export const texts = catalogue('cycles.year', { nl, en })
