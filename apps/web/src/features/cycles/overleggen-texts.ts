import { catalogue } from '../../lib/messages.ts'
import { en } from './overleggen-texts.en.ts'
import { nl } from './overleggen-texts.nl.ts'

export const texts = catalogue('cycles.overleggen', { nl, en })
