import { useEffect, useState } from 'react'
import type { GuardNote, guardNote } from './guard-note.ts'

type Look = typeof guardNote

let look: Look | null = null
let coming: Promise<unknown> | null = null

/** Fetches the guard, whose list of names weighs as much as the rest of a screen: only where somebody writes. */
export function fetchGuard(): Promise<unknown> {
  coming ??= import('./guard-note.ts').then(
    (module) => {
      look = module.guardNote
    },
    () => {
      // Without a connection now; the next one who writes asks again, and the server looks anyhow.
      coming = null
    },
  )
  return coming
}

/** {@link guardNote} for a field, from when the guard is there. */
export function useGuardNote(text: string, confirmed: readonly string[]): GuardNote | null {
  const [ready, setReady] = useState(look !== null)
  useEffect(() => {
    if (!ready) void fetchGuard().then(() => setReady(look !== null))
  }, [ready])
  return look?.(text, confirmed) ?? null
}

/** {@link guardNote} outside a field; before the guard is there it finds nothing, and the server still does. */
export function guardNoteNow(text: string, confirmed: readonly string[]): GuardNote | null {
  return look?.(text, confirmed) ?? null
}
