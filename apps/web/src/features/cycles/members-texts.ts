import { catalogue } from '../../lib/messages.ts'
import { en } from './members-texts.en.ts'
import { nl } from './members-texts.nl.ts'

export const texts = catalogue('cycles.members', { nl, en })
