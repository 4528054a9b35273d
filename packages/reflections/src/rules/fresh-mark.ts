import { randomBytes } from 'node:crypto'

/** What takes the place of a keyed hash that has to go: chance, in the same shape, so that nobody sees that it is another. */
export function freshMark(): string {
  return randomBytes(32).toString('base64url')
}
