import type { Translation } from '../../lib/messages.ts'
import type { nl } from './texts.nl.ts'

export const en = {
  compass: {
    title: 'Compass',
    lead: 'What people themselves see of the shared stance, over time. To learn from, not to be judged by.',
    views: 'For whom',
    cuts: 'Side by side',
    whole: 'All together',
    per: { overleg: 'Per circle', niveau: 'Per level', stroom: 'Per moment in the help', relatie: 'Per relation' },
    period: 'Which time',
    always: 'From the start',
    year: 'The past year',
    name: '{group}, {title}',
    missing: 'Too few answers to show: {names}.',
    everyone: 'The whole network',
    overleg: 'Or choose one circle',
    overlegEmpty: 'No circle chosen',
    safe: 'How this stays safe',
    small:
      'We only count groups of five people or more. A smaller group is left out, or taken together with another one. So nobody can be recognised.',
    itself: 'We compare a group only with itself. There is no ranking.',
    band: 'The line is the average from 1 to 5. The band around it is the uncertainty: the fewer answers, the wider.',
    empty: 'There is nothing to show yet',
    emptyHelp: 'As soon as a round is closed and at least five people have looked back, it appears here.',
    none: 'There are not enough answers about this yet.',
    figures: 'Show the figures',
    chart: '{title}: course over time. The figures are in the table below.',
    table: {
      caption: '{title}, per quarter',
      period: 'When',
      mean: 'Average',
      margin: 'Margin',
      answers: 'Answers',
      people: 'People, at least',
    },
  },
  quarters: { q1: 'Jan–Mar {year}', q2: 'Apr–Jun {year}', q3: 'Jul–Sep {year}', q4: 'Oct–Dec {year}' },
  niveaus: { uitvoering: 'Practice', beleid: 'Policy', bestuur: 'Board' },
  stromen: { instroom: 'At the start', doorstroom: 'Along the way', uitstroom: 'At the end', geen: 'Not at one moment' },
  relaties: {
    gezin: 'Parents or a family',
    leerling: 'A pupil or young person',
    'binnen-school': 'Colleagues in the school',
    'buiten-school': 'Partners outside the school',
    'tussen-organisaties': 'Other organisations',
    'eigen-organisatie': 'My own organisation',
  },
  trend: {
    one: '{group}: ‘{title}’ was {mean} out of 5 in {period}. That is the first measurement.',
    same: '{group}: ‘{title}’ stayed about the same. It was {mean} in {period}, after {before} in {first}.',
    unclear:
      '{group}: whether ‘{title}’ changed cannot be said yet. It was {mean} in {period}, after {before} in {first}, but that may be chance.',
    up: '{group}: ‘{title}’ clearly went up. It was {mean} in {period}, after {before} in {first}.',
    down: '{group}: ‘{title}’ clearly went down. It was {mean} in {period}, after {before} in {first}.',
  },
} satisfies Translation<typeof nl>
