import { catalogue } from '../../lib/messages.ts'
import { en } from './overleg-texts.en.ts'
import { nl } from './overleg-texts.nl.ts'

export const texts = catalogue('cycles.overleg', { nl, en })
