import type { Translation } from '../lib/messages.ts'
import type { nl } from './later-texts.nl.ts'

export const en = {
  keys: {
    title: 'Keyboard shortcuts',
    lead: 'For who likes to work with the keyboard. They work when you are not typing.',
    help: 'these shortcuts',
    search: 'search',
    fresh: 'bring in a point',
    to: 'to {place}',
    on: 'Use keyboard shortcuts on this device',
  },
  notices: {
    offline: 'You are offline. What you type is kept.',
    newer: 'There is a new version of the app.',
    take: 'Refresh now',
  },
} satisfies Translation<typeof nl>
