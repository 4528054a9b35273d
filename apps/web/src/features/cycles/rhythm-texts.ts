import { catalogue } from '../../lib/messages.ts'
import { en } from './rhythm-texts.en.ts'
import { nl } from './rhythm-texts.nl.ts'

export const texts = catalogue('cycles.rhythm', { nl, en })
