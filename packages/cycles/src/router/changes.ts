import { procedure, router } from '@lerende/network'
import { z } from 'zod'
import { giveRsvp, recordAttendance } from '../commands/attendance.ts'
import { addFreePeriod, removeFreePeriod } from '../commands/free-periods.ts'
import { addMember, removeMember } from '../commands/members.ts'
import { cancelOntmoeting, moveOntmoeting } from '../commands/ontmoeting.ts'
import { setAsideMoment } from '../commands/other-moments.ts'
import { changeRhythm, createOverleg } from '../commands/overleg.ts'
import {
  addFreePeriodInput,
  addMemberInput,
  cancelOntmoetingInput,
  changeRhythmInput,
  createOverlegInput,
  moveOntmoetingInput,
  ontmoetingPersonInput,
  recordAttendanceInput,
  removeFreePeriodInput,
  removeMemberInput,
  rhythmInput,
  rsvpInput,
} from '../inputs.ts'
import { rhythmPreview } from '../queries/rhythm-preview.ts'
import { done, ok, previewOutput } from './outputs.ts'

export const changesRouter = router({
  /** Whether I come, and who comes in my place. */
  rsvp: procedure('eigen.komst')
    .input(rsvpInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run((trx, command) => giveRsvp(trx, command, { ...input, personId: ctx.personId })).then(() => done)),

  recordAttendance: procedure('ontmoeting.leiden')
    .input(recordAttendanceInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run((trx, command) => recordAttendance(trx, command, input)).then(() => done)),

  moveOntmoeting: procedure('ontmoeting.leiden')
    .input(moveOntmoetingInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run((trx, command) => moveOntmoeting(trx, command, input)).then(() => done)),

  cancelOntmoeting: procedure('ontmoeting.leiden')
    .input(cancelOntmoetingInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run((trx, command) => cancelOntmoeting(trx, command, input)).then(() => done)),

  /** Leaves the moment as it is, though somebody asked for another. */
  setAsideMoment: procedure('ontmoeting.leiden')
    .input(ontmoetingPersonInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run((trx, command) => setAsideMoment(trx, command, input)).then(() => done)),

  /** The first ontmoetingen that a rhythm would give; changes nothing. */
  previewRhythm: procedure('jaarritme.zien')
    .input(rhythmInput)
    .output(previewOutput)
    .query(({ ctx, input }) => rhythmPreview(ctx.reader, ctx.scope, { ...input, now: ctx.commandCtx.clock.now() })),

  changeRhythm: procedure('overleg.houden', { audit: 'netwerk.ingericht' })
    .input(changeRhythmInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run((trx, command) => changeRhythm(trx, command, input)).then(() => done)),

  addMember: procedure('overleg.houden', { audit: 'rol.gewijzigd' })
    .input(addMemberInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run((trx, command) => addMember(trx, command, input)).then(() => done)),

  removeMember: procedure('overleg.houden', { audit: 'rol.gewijzigd' })
    .input(removeMemberInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run((trx, command) => removeMember(trx, command, input)).then(() => done)),

  createOverleg: procedure('netwerk.inrichten', { audit: 'netwerk.ingericht' })
    .input(createOverlegInput)
    .output(z.object({ overlegId: z.string() }))
    .mutation(({ ctx, input }) => ctx.run(async (trx, command) => ({ overlegId: await createOverleg(trx, command, input) }))),

  addFreePeriod: procedure('netwerk.inrichten', { audit: 'netwerk.ingericht' })
    .input(addFreePeriodInput)
    .output(z.object({ freePeriodId: z.string() }))
    .mutation(({ ctx, input }) => ctx.run(async (trx, command) => ({ freePeriodId: await addFreePeriod(trx, command, input) }))),

  removeFreePeriod: procedure('netwerk.inrichten', { audit: 'netwerk.ingericht' })
    .input(removeFreePeriodInput)
    .output(ok)
    .mutation(({ ctx, input }) => ctx.run((trx, command) => removeFreePeriod(trx, command, input)).then(() => done)),
})
