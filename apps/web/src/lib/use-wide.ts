import { useSyncExternalStore } from 'react'

/** As wide as a screen must be for things to stand beside each other; the same as in the style sheets. */
const WIDE = '(min-width: 56rem)'

/** Whether there is room for things beside each other. Follows the window. */
export const useWide = (): boolean => useSyncExternalStore(follow, () => matchMedia(WIDE).matches)

function follow(changed: () => void): () => void {
  const query = matchMedia(WIDE)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}
