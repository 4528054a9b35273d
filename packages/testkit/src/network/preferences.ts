import type { PreferenceInput } from '@lerende/digests/inputs'
import { dice } from '../simulation/dice.ts'

const roll = dice('digest preferences')
const CADENCES = ['week', 'two-weeks', 'month', 'never'] as const

/** The digest that somebody chose, spread over the week and its hours; null for who never looked at the setting. */
export function preferenceOf(name: string): PreferenceInput | null {
  if (roll.chance(0.35, name, 'default')) return null
  const hour = 7 + roll.below(11, name, 'hour')
  return {
    cadence: roll.weighted([5, 3, 1, 1], CADENCES, name, 'cadence'),
    weekday: 1 + roll.below(5, name, 'weekday'),
    time: `${String(hour).padStart(2, '0')}:${roll.chance(0.5, name, 'half') ? '30' : '00'}`,
    atOnce: roll.chance(0.3, name, 'at once'),
    letters: true,
  }
}
