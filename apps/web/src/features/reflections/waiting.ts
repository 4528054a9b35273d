import { submitWithSignalsInput } from '@lerende/followup/inputs'
import type { z } from 'zod'
import { DRAFT } from '../../lib/kept-text.ts'

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>
type Input = z.input<typeof submitWithSignalsInput>

/** Handed in, and not arrived yet: sent as soon as there is a connection, also when the app was closed in between. */
const WAITING = 'lb.waiting.'
const keyOf = (draftKey: string) => draftKey.replace(DRAFT, WAITING)

export function keepWaiting(store: Store | null, draftKey: string, input: Input): void {
  try {
    store?.setItem(keyOf(draftKey), JSON.stringify(input))
  } catch {
    // A full store: the draft is there still, and the page says to stay.
  }
}

export function dropWaiting(store: Store | null, draftKey: string): void {
  store?.removeItem(keyOf(draftKey))
}

export function isWaiting(store: Store | null, draftKey: string): boolean {
  return Boolean(store?.getItem(keyOf(draftKey)))
}

/** What of one person waits on this device. */
export function waitingOf(
  store: Store | null,
  personId: string,
): Array<{ draftKey: string; input: z.output<typeof submitWithSignalsInput> }> {
  if (!store) return []
  const keys = Array.from({ length: store.length }, (_, at) => store.key(at) ?? '').filter((key) =>
    key.startsWith(`${WAITING}${personId}.`),
  )
  return keys.flatMap((key) => {
    try {
      const { data } = submitWithSignalsInput.safeParse(JSON.parse(store.getItem(key) ?? ''))
      return data ? [{ draftKey: key.replace(WAITING, DRAFT), input: data }] : []
    } catch {
      return []
    }
  })
}
