import { catalogue } from '../../lib/messages.ts'
import { en } from './meeting-texts.en.ts'
import { nl } from './meeting-texts.nl.ts'

export const texts = catalogue('cycles.meeting', { nl, en })
