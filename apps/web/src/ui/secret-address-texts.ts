import { catalogue } from '../lib/messages.ts'
import { en } from './secret-address-texts.en.ts'
import { nl } from './secret-address-texts.nl.ts'

export const texts = catalogue('ui.secretAddress', { nl, en })
