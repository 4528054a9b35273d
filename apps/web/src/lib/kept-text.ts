/** What somebody typed and did not send yet, for as long as the tab is open: it outlives a reload and a session that ended. */
const PREFIX = 'lb.typed.'
/** Begins the name of every draft of a reflection, which outlives the tab. */
export const DRAFT = 'lb.draft.'

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Each person has their own: after one session another person may go on in this tab. */
export const placeOf = (personId: string, form: string): string => `${PREFIX}${personId}.${form}`

/** The store of this device, or null where the browser forbids it. */
export const deviceStore = (): Storage | null => storeIn('localStorage')

/** The store of this tab, or null where the browser forbids it. */
export const tabStore = (): Storage | null => storeIn('sessionStorage')

function storeIn(name: 'localStorage' | 'sessionStorage'): Storage | null {
  try {
    return window[name]
  } catch {
    return null
  }
}

/** Values as they were typed, as far as they still fit the form. */
export function readKept<V extends Record<string, unknown>>(store: Store | null, place: string | null, start: V): V {
  try {
    const kept: unknown = JSON.parse((place && store?.getItem(place)) || 'null')
    if (typeof kept !== 'object' || kept === null) return start
    // A form that changed with a new version takes only what it still has.
    const known = Object.entries(kept).filter(([name]) => name in start)
    return { ...start, ...Object.fromEntries(known) }
  } catch {
    return start
  }
}

export function keepTyped(store: Store | null, place: string | null, values: Record<string, unknown>): void {
  try {
    if (place) store?.setItem(place, JSON.stringify(values))
  } catch {
    // A full store is no reason to stop somebody from typing.
  }
}

export function dropTyped(store: Store | null, place: string | null): void {
  if (place) store?.removeItem(place)
}

/**
 * Who signs out leaves nothing behind on what may be a shared device: what was typed and not sent is gone. What was handed in and waits
 * for a connection stays.
 */
export function dropAllTyped(store: Pick<Storage, 'removeItem'> | null): void {
  for (const key of Object.keys(store ?? {})) if (key.startsWith(PREFIX) || key.startsWith(DRAFT)) store?.removeItem(key)
}
