import { defineEvent } from '@lerende/kernel'
import { z } from 'zod'
import { room } from './shared.ts'

const note = { lineId: z.string(), roundId: z.string(), bundleId: z.string(), overlegId: z.string() }

export const NoteWritten = defineEvent({
  room,
  name: 'NoteWritten',
  version: 1,
  summary: 'A line was written or changed at an item of the agenda; what it says stands with the item.',
  data: z.object({ ...note, kind: z.enum(['notitie', 'besluit']), version: z.int().positive() }),
})

export const NoteRemoved = defineEvent({
  room,
  name: 'NoteRemoved',
  version: 1,
  summary: 'A line at an item of the agenda was taken away.',
  data: z.object(note),
})
