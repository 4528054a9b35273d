import type { Translation } from '../../lib/messages.ts'
import type { nl } from './texts.nl.ts'

export const en = {
  compass: {
    title: 'Compass',
    lead: 'What people themselves see of the shared stance, through time. To learn from, not to be judged by.',
    views: 'For whom',
    everyone: 'The whole network',
    overleg: 'Or choose one circle',
    overlegEmpty: 'No circle chosen',
    safe: 'How it stays safe',
    small:
      'We only count groups of five people or more. If a smaller group took part we leave it out, also of the total. So nobody can be recognised.',
    itself: 'We compare a group only with itself. There is no ranking.',
    band: 'The line is the mean from 1 to 5. The band around it is the uncertainty: the fewer answers, the wider.',
    empty: 'There is nothing to show yet',
    emptyHelp: 'As soon as a round is finished and at least five people have looked back, it is here.',
    none: 'There are not enough answers about this yet.',
    figures: 'Show the figures',
    chart: '{title}: course through time. The figures are in the table below.',
    table: {
      caption: '{title}, per quarter',
      period: 'When',
      mean: 'Mean',
      margin: 'Margin',
      answers: 'Answers',
      people: 'People, at least',
    },
  },
  trend: {
    one: 'In {period} the mean was {mean} out of 5. This is the first measurement.',
    same: 'In {period} the mean was {mean} out of 5. That is not clearly different from {first}.',
    up: 'In {period} the mean was {mean} out of 5. That is clearly higher than in {first}.',
    down: 'In {period} the mean was {mean} out of 5. That is clearly lower than in {first}.',
  },
  share: {
    label: 'Answered on time in this network, the past year',
    year: 'Read the year report',
    trend: 'Answered on time, per quarter',
    quarter: 'Q{quarter} {year}',
    below: 'That is less than we promise.',
    waiting: '{n, plural, one {Now 1 point waits longer than promised.} other {Now # points wait longer than promised.}}',
  },
} satisfies Translation<typeof nl>
