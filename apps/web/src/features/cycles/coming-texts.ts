import { catalogue } from '../../lib/messages.ts'
import { en } from './coming-texts.en.ts'
import { nl } from './coming-texts.nl.ts'

export const texts = catalogue('cycles.coming', { nl, en })
