import { catalogue } from '../../lib/messages.ts'
import { en } from './upkeep-texts.en.ts'
import { nl } from './upkeep-texts.nl.ts'

export const texts = catalogue('network.upkeep', { nl, en })
