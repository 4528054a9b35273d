import type { Translation } from '../../lib/messages.ts'
import type { nl } from './share-texts.nl.ts'

export const en = {
  label: 'Answered on time in this network, over the past year',
  year: 'Read the year report',
  trend: 'Answered on time, per quarter',
  quarter: 'Q{quarter} {year}',
  below: 'That is less than we promise.',
  waiting: '{n, plural, one {1 point has been waiting longer than promised.} other {# points have been waiting longer than promised.}}',
} satisfies Translation<typeof nl>
