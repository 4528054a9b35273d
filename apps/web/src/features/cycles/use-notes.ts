import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { GuardNote } from '../../lib/guard-note.ts'
import { newId } from '../../lib/new-id.ts'
import { problemOf } from '../../lib/problem.ts'
import { trpc } from '../../lib/trpc.ts'
import { guardNoteNow } from '../../lib/use-guard-note.ts'
import { useKept } from '../../lib/use-kept.ts'
import { crossed, type Draft, kept, type Line, mine, typed } from './note-draft.ts'

/** A pause in typing after which what was typed goes to the others. */
const PAUSE_MS = 1_200

export interface NotePlace {
  roundId: string
  bundleId: string
}

/** What was written at the agenda of a round. */
export function useNotes(roundId: string) {
  return useQuery(trpc.followup.notes.queryOptions({ roundId }, { staleTime: 0 }))
}

/** Shows a change at once, before the server is asked again. */
function useShown(place: NotePlace) {
  const client = useQueryClient()
  const { queryKey } = trpc.followup.notes.queryOptions({ roundId: place.roundId })
  return {
    /** An answer that is still on its way knows nothing of the change that follows. */
    hold: () => client.cancelQueries({ queryKey }),
    put: (line: Line) =>
      client.setQueryData(queryKey, (lines = []) => {
        const whole = { ...line, bundleId: place.bundleId }
        return lines.some(({ id }) => id === line.id) ? lines.map((one) => (one.id === line.id ? whole : one)) : [...lines, whole]
      }),
    drop: (id: string) => client.setQueryData(queryKey, (lines = []) => lines.filter((one) => one.id !== id)),
  }
}

/** Adding a line; what did not get through stays in the hands of who wrote it. */
export function useNewNote(place: NotePlace) {
  const shown = useShown(place)
  // The same until it is there: sent again after a lost answer, it is one line.
  const [id, setId] = useState(newId)
  const write = useMutation(trpc.followup.writeNote.mutationOptions({ onMutate: shown.hold }))
  return {
    busy: write.isPending,
    error: write.error,
    /** @returns whether it is there */
    add: async (what: Pick<Line, 'kind' | 'text'>, confirmed: readonly string[]) => {
      const input = { ...place, ...what, noteId: id, version: 0, confirmed: [...confirmed] }
      const outcome = await write.mutateAsync(input).catch(() => null)
      if (outcome?.saved) {
        shown.put({ id, kind: what.kind, text: what.text, version: outcome.version })
        setId(newId())
      }
      return outcome?.saved ?? false
    },
  }
}

/** Taking a line away, and putting it back. */
export function useRemoval(place: NotePlace) {
  const shown = useShown(place)
  const [gone, setGone] = useState<Line | null>(null)
  const remove = useMutation(trpc.followup.removeNote.mutationOptions({ onMutate: shown.hold }))
  const fresh = useNewNote(place)
  return {
    gone,
    error: remove.error ?? fresh.error,
    remove: (line: Line) =>
      remove.mutate(
        { noteId: line.id, roundId: place.roundId, version: line.version },
        {
          onSuccess: (outcome) => {
            if (outcome.saved) {
              shown.drop(line.id)
              setGone(line)
            } else shown.put({ id: line.id, ...outcome.stands })
          },
        },
      ),
    restore: async () => {
      // Its words were let through before.
      if (gone && (await fresh.add({ kind: gone.kind, text: gone.text }, []))) setGone(null)
    },
  }
}

export type NoteState = 'clean' | 'typing' | 'saving' | 'crossed' | 'refused'

/** One line that is written on: sent after a pause, and never over what others wrote meanwhile. */
export function useNote(place: NotePlace, line: Line) {
  const shown = useShown(place)
  // A line that could not be sent yet is there again when the page is loaded anew.
  const [{ draft }, keep] = useKept<{ draft: Draft | null }>(`note.${line.id}`, { draft: null })
  const setDraft = (next: Draft | null | ((now: Draft | null) => Draft | null)) =>
    keep((now) => ({ draft: typeof next === 'function' ? next(now.draft) : next }))
  const [confirmed, setConfirmed] = useState<readonly string[]>([])
  const write = useMutation(trpc.followup.writeNote.mutationOptions({ onMutate: shown.hold }))
  const fresh = useNewNote(place)
  const { text, kind } = draft ?? line
  const objection: GuardNote | null = draft ? guardNoteNow(text, confirmed) : null

  const send = async (what: Draft) => {
    const sent = { kind: what.kind, text: what.text.trim(), version: what.version }
    if (sent.text === '') return
    const outcome = await write.mutateAsync({ ...place, ...sent, noteId: line.id, confirmed: [...confirmed] }).catch(() => null)
    if (!outcome) return
    if (!outcome.saved) return setDraft((now) => crossed(now, sent, outcome.stands))
    shown.put({ id: line.id, kind: sent.kind, text: sent.text, version: outcome.version })
    setDraft((now) => kept(now && { ...now, text: now.text.trim() === sent.text ? sent.text : now.text }, sent, outcome.version))
  }

  const ready = draft !== null && draft.stands === null && objection === null && !write.isPending
  // biome-ignore lint/correctness/useExhaustiveDependencies: a pause is counted from the last key, not from other changes
  useEffect(() => {
    if (!ready || write.isError) return
    const timer = setTimeout(() => void send(draft), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [draft, ready, confirmed])

  const take = (next: Draft) => {
    write.reset()
    setDraft(next)
  }
  return {
    text,
    kind,
    confirmed: { confirmed, leave: (words: string) => setConfirmed((before) => [...before, words]) },
    crossed: draft?.stands ?? null,
    state: stateOf(draft, write),
    problem: write.error ? problemOf(write.error).text : null,
    change: (words: string) => take(typed(draft, line, { text: words })),
    turn: () => {
      const next = typed(draft, line, { kind: kind === 'besluit' ? 'notitie' : 'besluit' })
      take(next)
      if (guardNoteNow(next.text, confirmed) === null) void send(next)
    },
    /** At once, for who leaves the line. */
    flush: () => {
      if (ready) void send(draft)
    },
    again: () => {
      if (draft) void send(draft)
    },
    keepMine: () => {
      if (!draft) return
      take(mine(draft))
      void send(mine(draft))
    },
    keepTheirs: () => {
      if (draft?.stands) shown.put({ id: line.id, ...draft.stands })
      setDraft(null)
    },
    keepBoth: async () => {
      if (!draft?.stands || !(await fresh.add({ kind: draft.kind, text: draft.text.trim() }, confirmed))) return
      shown.put({ id: line.id, ...draft.stands })
      setDraft(null)
    },
  }
}

function stateOf(draft: Draft | null, write: { isPending: boolean; isError: boolean }): NoteState {
  if (draft?.stands) return 'crossed'
  if (write.isPending) return 'saving'
  if (write.isError && draft) return 'refused'
  return draft ? 'typing' : 'clean'
}
