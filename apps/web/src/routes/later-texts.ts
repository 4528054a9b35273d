import { catalogue } from '../lib/messages.ts'
import { en } from './later-texts.en.ts'
import { nl } from './later-texts.nl.ts'

export const texts = catalogue('routes.later', { nl, en })
