import { Tag, type Tone } from './card.tsx'
import { texts } from './texts.ts'

const TONES = {
  ontvangen: 'plain',
  gebundeld: 'plain',
  geagendeerd: 'vecht',
  besproken: 'zand',
  beantwoord: 'mos',
} as const satisfies Record<string, Tone>

/** How far a point or a bundle is. */
export type Status = keyof typeof TONES

/** That in a word, with the colour that helps to see it at a glance. */
export function StatusTag({ status }: { status: Status }) {
  return <Tag tone={TONES[status]}>{statusName(status)}</Tag>
}

/** The word alone, for within a sentence. */
export const statusName = (status: Status): string => texts.status[status]
