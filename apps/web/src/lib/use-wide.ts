import { useSyncExternalStore } from 'react'

/** As in the style sheets: from here on there is room for things beside each other, and for much on one page. */
const WIDE = '(min-width: 56rem)'

/** Whether somebody sits at a desk, or holds a tablet sideways; a page at 400 % is as narrow as a phone. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(WIDE)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    () => window.matchMedia(WIDE).matches,
  )
}
