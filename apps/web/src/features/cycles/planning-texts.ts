import { catalogue } from '../../lib/messages.ts'
import { en } from './planning-texts.en.ts'
import { nl } from './planning-texts.nl.ts'

export const texts = catalogue('cycles-planning', { nl, en })
