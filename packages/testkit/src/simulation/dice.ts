import { createHash } from 'node:crypto'

/** What makes one throw differ from another: what it is about. */
type About = ReadonlyArray<string | number>

/**
 * Chance that depends on a seed and on what it is about, and on nothing else: not on the order in which things are
 * asked, so a day that is done again, or after a restart, comes out the same.
 */
export interface Dice {
  /** from 0 up to 1 */
  roll(...about: About): number
  chance(p: number, ...about: About): boolean
  /** a whole number from 0 up to n */
  below(n: number, ...about: About): number
  /** @throws when there is nothing to choose from */
  pick<T>(from: readonly T[], ...about: About): T
  /** @throws when there is nothing to choose from */
  weighted<T>(weights: readonly number[], from: readonly T[], ...about: About): T
  /** A UUID of version 8 (RFC 9562): made, not random, and so never one that a browser made. */
  uuid(...about: About): string
}

export function dice(seed: string | number): Dice {
  const hash = (about: About) =>
    createHash('sha256')
      .update(`${seed}\n${about.join('\n')}`)
      .digest()
  const roll = (...about: About) => hash(about).readUIntBE(0, 6) / 2 ** 48
  const weighted = <T>(weights: readonly number[], from: readonly T[], ...about: About): T => {
    let left = roll(...about) * weights.reduce((sum, one) => sum + one, 0)
    for (const [i, weight] of weights.entries()) {
      left -= weight
      const one = from[i]
      if (left < 0 && one !== undefined) return one
    }
    throw new Error('nothing to choose from')
  }
  return {
    roll,
    weighted,
    chance: (p, ...about) => roll(...about) < p,
    below: (n, ...about) => Math.floor(roll(...about) * n),
    pick: (from, ...about) =>
      weighted(
        from.map(() => 1),
        from,
        ...about,
      ),
    uuid(...about) {
      const hex = hash([...about, 'uuid']).toString('hex')
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
    },
  }
}
