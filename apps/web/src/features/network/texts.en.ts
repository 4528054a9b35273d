import type { Translation } from '../../lib/messages.ts'
import type { nl } from './texts.nl.ts'

export const en = {
  signOut: 'Sign out',
  notFound: {
    title: 'This page is not here',
    lead: 'Perhaps the link is old, or a piece of it is missing.',
    home: 'To the start page',
  },
  noAccess: {
    title: 'This page is not for you',
    lead: 'You are signed in, but this part is for others. If you think that is wrong, ask your administrator.',
  },
  failed: {
    title: 'This does not work right now',
  },
  demo: {
    bar: 'Example',
    nextWeek: 'Next week',
    moving: 'The week goes by …',
    moved: 'It is now {day}.',
  },
} satisfies Translation<typeof nl>
