import type { Translation } from '../lib/messages.ts'
import type { nl } from './texts.nl.ts'

/** What belongs to the components themselves. */
export const en = {
  product: 'Lerende Beweging',
  loading: 'Loading',
  undo: 'Undo',
  retry: 'Try again',
  close: 'Close',
  closeMessage: 'Close this message',
  optional: ' (not required)',
  faultBefore: 'Error: ',
  checkThis: 'Please look at this again',
  clearSearch: 'Clear',
  clearScore: 'Take this answer away',
  status: {
    ontvangen: 'received',
    gebundeld: 'bundled',
    geagendeerd: 'on the agenda',
    besproken: 'discussed',
    beantwoord: 'answered',
  },
  guard: {
    replace: 'Make it ‘{words}’',
    remove: 'Take it out',
    leave: 'Leave it so',
  },
  point: {
    kind: 'What kind of point is it?',
    kinds: {
      knelpunt: {
        label: 'Bottleneck',
        description: 'something is stuck',
      },
      vraag: {
        label: 'Question',
        description: 'I want to know something',
      },
      les: {
        label: 'Lesson',
        description: 'we learned this',
      },
      succes: {
        label: 'Success',
        description: 'this went well',
      },
    },
    text: 'What do you want to bring in?',
    textHelp: 'One or two sentences. No names of children, parents or colleagues.',
    signed: 'Put my name with it',
    signedHelp: 'The facilitator then sees that this comes from you. You can take it back until it is on an agenda.',
    tells: {
      naam: 'your own name',
      enige: 'that you are the only one',
      functie: 'your job',
      organisatie: 'your organisation',
    },
    tellsWho: 'By this your circle can see that it is you: {what}. It may stay, or you can say it more generally.',
    and: ' and ',
    needed: 'What is needed?',
    fromNiveau: 'From whom is that needed?',
    niveaus: {
      uitvoering: 'Practice',
      beleid: 'Policy',
      bestuur: 'Board',
    },
  },
  rsvp: {
    ja: 'Yes',
    misschien: 'Maybe',
    nee: 'No',
  },
  steps: {
    done: 'done',
    now: 'now',
    ahead: 'still to come',
    late: 'late',
  },
  meter: {
    nothingYet: 'Nothing yet',
    explain: 'As soon as something is brought in, you see here how much of it is answered on time.',
    share: '{answered} of {total} answered on time. We aim for {goal}%.',
  },
} satisfies Translation<typeof nl>
