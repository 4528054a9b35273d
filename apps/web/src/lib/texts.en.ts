import type { Translation } from './messages.ts'
import type { nl } from './texts.nl.ts'

export const en = {
  time: '{time}',
  moment: '{day}, {time}',
  span: '{day}, {from} to {until}',
  problem: {
    offline: 'You have no connection right now. Please try again in a moment.',
    broken: 'Something went wrong on our side. Please try again in a moment.',
    unnamed: 'That did not work. Check what you filled in and try again.',
  },
  field: {
    empty: 'Please fill this in.',
    type: 'This does not fit here.',
    choice: 'Choose one of the answers.',
    email: 'Fill in a whole e-mail address, such as naam@organisatie.nl.',
    wrong: 'This is not right yet.',
    longText: 'Make this shorter: at most {n} characters.',
    high: 'This can be {n} at most.',
    shortText: 'Write a little more: at least {n} characters.',
    one: 'Choose at least one.',
    few: 'Choose at least {n}.',
    low: 'This must be at least {n}.',
  },
  guard: {
    stop: 'This looks like {what}. Please take it out.',
    look: 'There seems to be {what} here. Can it be left out?',
  },
} satisfies Translation<typeof nl>
