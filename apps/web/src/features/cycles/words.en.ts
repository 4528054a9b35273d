import type { Translation } from '../../lib/messages.ts'
import type { nl } from './words.nl.ts'

export const en = {
  at: 'by {day} at the latest',
  roles: {
    coordinator: 'coordinator',
    begeleider: 'facilitator',
    lid: 'member',
  },
  phases: {
    gepland: 'planned',
    ophalen: 'gathering input',
    agenderen: 'making the agenda',
    ontmoeten: 'meeting',
    reflecteren: 'looking back',
    terugkoppelen: 'answering',
    afgerond: 'closed',
  },
  inPhase: {
    gepland: 'You can bring in points from {when}.',
    ophalen: 'You can bring in points until {when}.',
    agenderen: 'The facilitator is making the agenda. The gathering is on {when}.',
    ontmoeten: 'The gathering is going on now.',
    reflecteren: 'Those who were there can look back. Answering starts on {when}.',
    terugkoppelen: 'Everything that was discussed gets an answer, by {when} at the latest.',
    afgerond: 'Closed on {when}. Everything was answered or moved on to the next round.',
  },
  status: {
    geannuleerd: 'called off',
  },
  moved: 'moved',
  track: 'Phases of round {number}',
  round: 'Round {number}',
} satisfies Translation<typeof nl>
