import { catalogue } from '../../lib/messages.ts'
import { en } from './moments-texts.en.ts'
import { nl } from './moments-texts.nl.ts'

export const texts = catalogue('cycles.moments', { nl, en })
