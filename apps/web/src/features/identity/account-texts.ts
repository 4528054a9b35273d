import { catalogue } from '../../lib/messages.ts'
import { en } from './account-texts.en.ts'
import { nl } from './account-texts.nl.ts'

export const texts = catalogue('identity.account', { nl, en })
