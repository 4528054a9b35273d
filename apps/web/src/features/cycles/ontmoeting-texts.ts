import { catalogue } from '../../lib/messages.ts'
import { en } from './ontmoeting-texts.en.ts'
import { nl } from './ontmoeting-texts.nl.ts'

export const texts = catalogue('cycles.ontmoeting', { nl, en })
