import { roundById } from '@lerende/cycles'
import { procedure, router } from '@lerende/network'
import { z } from 'zod'
import { removeNote, writeNote } from '../commands/notes/notes.ts'
import { noteKindInput, removeNoteInput, roundInput, writeNoteInput } from '../inputs.ts'
import { notesOf } from '../queries/notes.ts'
import { asMember } from './reading.ts'

const line = { kind: noteKindInput, text: z.string(), version: z.number() }
const outcome = z.discriminatedUnion('saved', [
  z.object({ saved: z.literal(true), version: z.number() }),
  z.object({ saved: z.literal(false), stands: z.object(line) }),
])

/** What people write down together at the agenda. */
export const notesRouter = router({
  notes: procedure('overleg.volgen')
    .input(roundInput)
    .output(z.array(z.object({ id: z.string(), bundleId: z.string(), ...line })))
    .query(async ({ ctx, input }) => {
      const { overlegId } = await roundById(ctx.reader, ctx.scope, input.roundId)
      await asMember(ctx, { overlegId, ...input })
      return notesOf(ctx.reader, ctx.scope, input)
    }),

  writeNote: procedure('overleg.noteren')
    .input(writeNoteInput)
    .output(outcome)
    .mutation(({ ctx, input }) => ctx.run((trx, command) => writeNote(trx, command, input))),

  removeNote: procedure('overleg.noteren')
    .input(removeNoteInput)
    .output(outcome)
    .mutation(({ ctx, input }) => ctx.run((trx, command) => removeNote(trx, command, input))),
})
