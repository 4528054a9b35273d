import { catalogue } from '../../lib/messages.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

export const words = catalogue('cycles.words', { nl, en })

/** With a capital, for the start of a line. */
export const capital = (part: string): string => `${part.charAt(0).toUpperCase()}${part.slice(1)}`

/** A sentence out of a part of one. */
export const sentence = (part: string): string => `${capital(part)}.`
