/** Words that several screens of this room share. */
export const words = {
  roles: { coordinator: 'coördinator', begeleider: 'begeleider', lid: 'lid' },
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
    gepland: (when: string) => `Inbrengen kan vanaf ${when}.`,
    ophalen: (when: string) => `Je kunt inbrengen tot ${when}.`,
    agenderen: (when: string) => `De begeleider maakt de agenda. De ontmoeting is op ${when}.`,
    ontmoeten: () => 'De ontmoeting is nu bezig.',
    reflecteren: (when: string) => `Wie erbij was, kan terugkijken. De terugkoppeling begint op ${when}.`,
    terugkoppelen: (when: string) => `Alles wat besproken is, krijgt een antwoord, uiterlijk ${when}.`,
    afgerond: (when: string) => `Afgerond op ${when}. Alles is beantwoord of meegegaan naar de volgende ronde.`,
  },
  status: { geannuleerd: 'gaat niet door', gehouden: 'geweest', gepland: 'gepland' },
  partners: 'met partners',
  moved: 'verplaatst',
  track: (number: number) => `Fasen van ronde ${number}`,
  round: (number: number) => `Ronde ${number}`,
} as const

/** With a capital, for the start of a line. */
export const capital = (part: string): string => `${part.charAt(0).toUpperCase()}${part.slice(1)}`

/** A sentence out of a part of one. */
export const sentence = (part: string): string => `${capital(part)}.`
