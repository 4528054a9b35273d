import type { Translation } from '../../lib/messages.ts'
import type { nl } from './lesson-form-texts.nl.ts'

export const en = {
  text: 'The lesson, in one sentence',
  textHelp: 'So that somebody else can use it tomorrow.',
  aard: 'What kind of lesson is it?',
  aarden: {
    'werkt-goed': 'This works well',
    'kan-beter': 'This can be better',
    randvoorwaarde: 'This is needed for it',
    uitdaging: 'This stays hard',
  },
  kennisbron: 'Where does the knowledge come from?',
  bronnen: {
    praktijk: 'Practice',
    wetenschap: 'Science',
    ervaring: 'Experience of families',
  },
  owner: 'Who sees to it that this lesson stays?',
  ownerHelp: 'A role, team or organisation.',
  save: 'Keep the lesson',
  saved: 'The lesson is kept.',
} satisfies Translation<typeof nl>
