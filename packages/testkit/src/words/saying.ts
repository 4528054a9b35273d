import type { Subject } from './points.ts'

/** How somebody may begin; most just begin. */
export const OPENERS = ['', 'Ook bij ons: ', 'Al een tijdje: ', 'In mijn team: '] as const
export const OPENER_WEIGHTS = [6, 1, 1, 1] as const

/** Puts an opening before a text. */
export function say(opener: string, text: string): string {
  return opener ? `${opener}${text.slice(0, 1).toLowerCase()}${text.slice(1)}` : text
}

/** Finds the subject that a text was made from, or null when somebody wrote it themselves. */
export function finder(subjects: readonly Subject[]): (text: string) => Subject | null {
  const byText = new Map(subjects.flatMap((subject) => subject.texts.map((text) => [text.toLowerCase(), subject] as const)))
  return (text) => {
    const opener = OPENERS.find((one) => one && text.startsWith(one)) ?? ''
    return byText.get(text.slice(opener.length).toLowerCase()) ?? null
  }
}
