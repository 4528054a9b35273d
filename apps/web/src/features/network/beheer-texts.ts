import { catalogue } from '../../lib/messages.ts'
import { en } from './beheer-texts.en.ts'
import { nl } from './beheer-texts.nl.ts'

export const texts = catalogue('network.beheer', { nl, en })
