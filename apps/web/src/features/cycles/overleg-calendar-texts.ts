import { catalogue } from '../../lib/messages.ts'
import { en } from './overleg-calendar-texts.en.ts'
import { nl } from './overleg-calendar-texts.nl.ts'

export const texts = catalogue('cycles.overlegCalendar', { nl, en })
