import type { Translation } from '../../lib/messages.ts'
import type { nl } from './planning-texts.nl.ts'

export const en = {
  title: 'How does this day suit?',
  titleWeekday: 'How does this weekday suit?',
  weekend: 'This day is in the weekend.',
  free: {
    feestdag: 'This is a public holiday: {name}.',
    schoolvakantie: 'Schools are closed then: {name}.',
    eigen: 'The network keeps this day free: {name}.',
  },
  clear: 'No school holiday, no public holiday.',
  away: '{n, plural, one {1 of the {members} members does not work on {weekday}} other {# of the {members} members do not work on {weekday}}}: {names}.',
  all: 'Everybody of whom we know works on {weekday}.',
  unknown: '{n, plural, one {Of 1 member we do not know when they work.} other {Of # members we do not know when they work.}}',
  better:
    '{n, plural, =0 {On {weekday} everybody works of whom we know.} one {On {weekday} it is only 1.} other {On {weekday} it is only #.}}',
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} satisfies Translation<typeof nl>
