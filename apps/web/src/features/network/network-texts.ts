import { catalogue } from '../../lib/messages.ts'
import { en } from './network-texts.en.ts'
import { nl } from './network-texts.nl.ts'

export const texts = catalogue('network.people', { nl, en })
