import type { Translation } from '../../lib/messages.ts'
import type { nl } from './answer-texts.nl.ts'

export const en = {
  title: 'Are you coming?',
  loading: 'Your invitation',
  broken: 'This link does not work',
  signIn: 'Sign in',
  lead: '{overleg} of {network}',
  when: 'When',
  where: 'Where',
  now: {
    none: 'You have not answered yet.',
    ja: 'Your answer is now: yes, I am coming.',
    misschien: 'Your answer is now: maybe.',
    nee: 'Your answer is now: no, I am not coming.',
    ander: 'Your answer is now: no, somebody comes in my place.',
  },
  choose: 'What is your answer?',
  answers: {
    ja: 'Yes, I am coming',
    misschien: 'Maybe',
    nee: 'No, I am not coming',
    ander: 'No, I am sending somebody else',
  },
  standIn: 'The mail address of who comes in your place',
  standInHelp: 'The address with which they take part in this network. We send them an invitation; they can still say no.',
  confirm: 'Confirm my answer',
  done: {
    ja: 'Saved: you are coming.',
    misschien: 'Saved: maybe.',
    nee: 'Saved: you are not coming.',
    ander: 'Saved: you are not coming, and we invite somebody in your place.',
  },
  again: 'Changed your mind? You can change your answer here until it begins.',
  off: 'This gathering does not go on. You do not have to do anything.',
  over: 'This gathering has begun or is over. Your answer is final.',
} satisfies Translation<typeof nl>
