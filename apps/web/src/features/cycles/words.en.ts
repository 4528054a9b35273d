// TODO-EN
import type { Translation } from '../../lib/messages.ts'
import type { nl } from './words.nl.ts'

export const en = {
  at: 'by {day} at the latest',
  roles: {
    coordinator: 'coördinator',
    begeleider: 'begeleider',
    lid: 'lid',
  },
  phases: {
    gepland: 'gepland',
    ophalen: 'ophalen',
    agenderen: 'agenderen',
    ontmoeten: 'ontmoeten',
    reflecteren: 'reflecteren',
    terugkoppelen: 'terugkoppelen',
    afgerond: 'afgerond',
  },
  /** what can be done in a phase, and until when */
  inPhase: {
    gepland: 'Inbrengen kan vanaf {when}.',
    ophalen: 'Je kunt inbrengen tot {when}.',
    agenderen: 'De begeleider maakt de agenda. De ontmoeting is op {when}.',
    ontmoeten: 'De ontmoeting is nu bezig.',
    reflecteren: 'Wie erbij was, kan terugkijken. De terugkoppeling begint op {when}.',
    terugkoppelen: 'Alles wat besproken is, krijgt een antwoord, uiterlijk {when}.',
    afgerond: 'Afgerond op {when}. Alles is beantwoord of meegegaan naar de volgende ronde.',
  },
  status: {
    geannuleerd: 'gaat niet door',
  },
  moved: 'verplaatst',
  track: 'Fasen van ronde {number}',
  round: 'Ronde {number}',
} satisfies Translation<typeof nl>
