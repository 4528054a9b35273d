import { catalogue } from '../lib/messages.ts'
import { en } from './start-texts.en.ts'
import { nl } from './start-texts.nl.ts'

export const texts = catalogue('routes.start', { nl, en })
