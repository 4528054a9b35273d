import { catalogue } from '../lib/messages.ts'
import { en } from './job-texts.en.ts'
import { nl } from './job-texts.nl.ts'

export const texts = catalogue('ui.job', { nl, en })
