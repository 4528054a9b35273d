import type { LinkProps } from '@tanstack/react-router'

type To = Extract<LinkProps['to'], string>

/** After `g`: where a key leads. */
export const GO = {
  s: '/',
  r: '/reflecteren',
  j: '/jaarritme',
  o: '/overleggen',
  l: '/lessen',
  w: '/werkvormen',
  m: '/mijn-inbreng',
  v: '/opvolging',
  b: '/begeleiden',
  k: '/kompas',
  n: '/netwerk',
} as const satisfies Record<string, To>

/** What a key asks for. `wait`: the next key says where to. */
export type Asked =
  | { kind: 'help' }
  | { kind: 'search' }
  | { kind: 'new' }
  | { kind: 'wait' }
  | { kind: 'go'; to: (typeof GO)[keyof typeof GO] }

/**
 * What a pressed key asks for; null when it asks for nothing, or belongs to what has the focus. `waiting`: the key before it
 * was `g`. Plain letters only, so that nothing of the browser or of a screen reader is in the way.
 */
export function askedBy(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'> & { typing: boolean },
  waiting: boolean,
): Asked | null {
  if (event.typing || event.ctrlKey || event.metaKey || event.altKey) return null
  if (waiting) {
    const to = GO[event.key as keyof typeof GO]
    return to === undefined ? null : { kind: 'go', to }
  }
  switch (event.key) {
    case '?':
      return { kind: 'help' }
    case '/':
      return { kind: 'search' }
    case 'n':
      return { kind: 'new' }
    case 'g':
      return { kind: 'wait' }
    default:
      return null
  }
}
