import { catalogue } from '../../lib/messages.ts'
import { en } from './share-texts.en.ts'
import { nl } from './share-texts.nl.ts'

export const texts = catalogue('insight.share', { nl, en })
