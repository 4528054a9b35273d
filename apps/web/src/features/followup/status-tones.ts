import type { Tone } from '../../ui/card.tsx'

/** The colour that helps to see how far a bundle is. */
export const STATUS_TONES = {
  gebundeld: 'plain',
  geagendeerd: 'vecht',
  besproken: 'zand',
  beantwoord: 'mos',
} as const satisfies Record<string, Tone>
