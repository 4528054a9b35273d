import { catalogue } from '../../lib/messages.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

export const texts = catalogue('reports', { nl, en })
