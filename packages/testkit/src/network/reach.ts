import type { SetReachInput } from '@lerende/network/inputs'
import { dice } from '../simulation/dice.ts'

const roll = dice('reach')
const WEEKS = [
  [1, 2, 4],
  [1, 2, 3, 4],
  [2, 3, 4, 5],
  [1, 2, 4, 5],
]

/** When somebody of a made-up network works and how to reach them; null for who never said so. */
export function reachOf(name: string): SetReachInput | null {
  if (roll.chance(0.2, name, 'silent')) return null
  const byPhone = roll.chance(0.4, name, 'phone')
  return {
    days: WEEKS[roll.below(WEEKS.length, name, 'week')] ?? [],
    ways: byPhone ? ['mail', 'bellen'] : ['mail'],
    // No number begins like this.
    phone: byPhone ? `000 000 ${1000 + roll.below(9000, name, 'number')}` : null,
    seenBy: roll.chance(0.3, name, 'everybody') ? 'netwerk' : 'overleggen',
  }
}
