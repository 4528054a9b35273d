import type { Changes } from './api.ts'

/** What a screen is about; what it does not name it does not mind. */
export interface LiveTopic {
  overlegId?: string | undefined
  roundId?: string | undefined
  ontmoetingId?: string | undefined
}

type Hint = Changes['hints'][number]

/** Whose queries show something of what changed, by kind. */
const ROOMS: Record<Hint['kind'], readonly string[]> = {
  overleg: ['cycles'],
  round: ['cycles', 'followup', 'reflections'],
  ontmoeting: ['cycles'],
  bundle: ['followup', 'insight'],
  note: ['followup'],
  lesson: ['lessons'],
}

/** The rooms that a screen has to ask anew after these changes; null is all of them. */
export function roomsToAsk(changes: Changes, topic: LiveTopic): ReadonlySet<string> | null {
  if (changes.all) return null
  return new Set(changes.hints.filter((hint) => concerns(hint, topic)).flatMap(({ kind }) => ROOMS[kind]))
}

/** A hint and a screen have nothing to do with each other only when both name a place, and another one. */
function concerns(hint: Hint, topic: LiveTopic): boolean {
  return (['overlegId', 'roundId', 'ontmoetingId'] as const).every((place) => {
    const [there, here] = [hint[place], topic[place]]
    return there === null || here === undefined || there === here
  })
}
