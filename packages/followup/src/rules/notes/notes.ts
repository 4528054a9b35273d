/** `notitie`: a line of what was said. `besluit`: how a decision could read. */
export type NoteKind = 'notitie' | 'besluit'

/** A line as it stands; `version` counts its changes from one. */
export interface Note {
  kind: NoteKind
  text: string
  version: number
}

/** A line as somebody wants it, and which version they had before them; nought for one that is new. */
export type Wish = Note

export type Outcome = { type: 'keep'; version: number } | { type: 'write'; version: number } | { type: 'conflict' }

/**
 * What becomes of a line that somebody writes. One that others changed meanwhile is not written over: the writer gets to see
 * both. One that others took away is put back, because somebody still found it worth writing.
 */
export function writing(stands: Note | null, wish: Wish): Outcome {
  if (!stands) return { type: 'write', version: wish.version + 1 }
  // Sent again after a lost answer, or both wrote the same.
  if (stands.text === wish.text && stands.kind === wish.kind) return { type: 'keep', version: stands.version }
  return stands.version === wish.version ? { type: 'write', version: stands.version + 1 } : { type: 'conflict' }
}

/** Whether a line may go: only as the one who takes it away saw it. */
export function mayRemove(stands: Note, seen: number): boolean {
  return stands.version === seen
}
