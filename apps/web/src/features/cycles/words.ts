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
  status: { geannuleerd: 'gaat niet door', gehouden: 'geweest', gepland: 'gepland' },
  partners: 'met partners',
  moved: 'verplaatst',
  round: (number: number) => `Ronde ${number}`,
} as const

/** A sentence out of a part of one. */
export const sentence = (part: string): string => `${part.charAt(0).toUpperCase()}${part.slice(1)}.`
