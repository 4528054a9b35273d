import { catalogue } from '../../lib/messages.ts'
import { en } from './lesson-form-texts.en.ts'
import { nl } from './lesson-form-texts.nl.ts'

export const texts = catalogue('followup.lesson-form', { nl, en })
