import type { Translation } from '../lib/messages.ts'
import type { nl } from './start-texts.nl.ts'

export const en = {
  title: 'For you today',
  waiting:
    '{n, plural, one {One thing is waiting for you.} other {# things are waiting for you. Begin with the first, the rest can wait.}}',
  later: '{n, plural, one {One more thing} other {# more things}}',
  newcomer: 'Good to have you here. Nothing is waiting for you yet.',
  calm: 'Nothing is waiting for you now. Below you see how your input is doing.',
  onlyComing: 'Only let us know whether you are coming.',
  alsoComing: 'Also let us know whether you are coming.',
  first: 'Begin here',
  asked: 'We also ask you',
  mine: 'Your input',
  allMine: 'Everything you brought in',
  coming: 'What is coming',
  year: 'The whole year',
  answer: 'The answer:',
  nothingYet: 'There is nothing of yours here now.',
  bringIn: 'Bring in a point',
  asks: {
    answer: {
      title: 'Give an answer: {title}',
      due: '{overleg}, promised by {day}',
      late: 'late',
      do: 'Give the answer',
    },
    bundle: {
      title: '{n, plural, one {One new point to bundle} other {# new points to bundle}}',
      do: 'Look at the points',
    },
    verdict: {
      title: 'There is an answer to your point',
      ask: 'Does this help you on?',
      usable: 'Yes, useful',
      partly: 'Partly',
      no: 'No, because …',
      thanks: 'Thank you. Your verdict is kept.',
      do: 'Read the whole answer',
    },
    review: {
      title: 'Has it really changed?',
      ask: 'Has it really changed?',
      yes: 'Yes',
      partly: 'Partly',
      no: 'No',
      thanks: 'Thank you. The circle that decided hears what people notice.',
      do: 'Read what was decided',
    },
    reflection: {
      do: 'Fill in',
    },
    dots: {
      title: 'What goes first?',
      until: 'you can choose until {day}',
      do: 'Give your dots',
    },
    recheck: {
      title: 'Is this lesson still true?',
      ask: 'Does this lesson still hold?',
      holds: 'Yes, it holds',
      slipped: 'No, it faded',
      thanks: 'Thank you. That has been updated.',
      do: 'Look at the lesson',
    },
  },
  until: 'open until {day}',
  welcome: {
    title: 'Welcome to {network}',
    lead: 'This is how it works here:',
    steps: {
      bringIn: {
        title: 'You bring something in',
        text: 'Look back on your work for two minutes, or write down a point. Nobody sees that it comes from you.',
      },
      answered: {
        title: 'The circle has to answer',
        text: 'Every point comes on an agenda and gets an answer, by a day that we promise.',
      },
      heard: {
        title: 'You hear what becomes of it',
        text: 'Here and in your mail. And later we ask you: has it really changed?',
      },
    },
    start: 'Bring in your first point',
  },
} satisfies Translation<typeof nl>
