import { roundById } from '@lerende/cycles'
import { type Ctx, record, type Trx } from '@lerende/kernel'
import { refuse } from '../../errors.ts'
import { NoteRemoved, NoteWritten } from '../../events/index.ts'
import type { RemoveNoteInput, WriteNoteInput } from '../../inputs.ts'
import { mayRemove, type Note, writing } from '../../rules/notes/notes.ts'
import type { AgendaNoteTable } from '../../tables.ts'
import { requireWriter } from '../gate.ts'
import { guard } from '../guard.ts'

/** Done, or what stands there now that others were first. */
export type NoteOutcome = { saved: true; version: number } | { saved: false; stands: Note }

/**
 * Writes a line at an item of the agenda, new or changed. Two who change one line at once lose nothing: the second hears what
 * stands there now.
 * @throws cycles.unknown_round, cycles.not_your_overleg, round.already_closed, bundle.not_scheduled, note.elsewhere,
 * followup.personal_data, followup.confirm_personal
 */
export async function writeNote(trx: Trx, ctx: Ctx, input: WriteNoteInput): Promise<NoteOutcome> {
  const round = await openRound(trx, ctx, input.roundId)
  guard(input.text, { code: 'followup.personal_data', field: 'text' }, input.confirmed)
  await requireItem(trx, ctx, input)
  const row = await lockNote(trx, ctx, input.noteId)
  if (row && (row.round_id !== input.roundId || row.bundle_id !== input.bundleId)) return refuse('note.elsewhere')
  const outcome = writing(row, input)
  if (outcome.type === 'conflict') return { saved: false, stands: shown(row) }
  if (outcome.type === 'keep') return { saved: true, version: outcome.version }
  const { version } = outcome
  const { noteId, roundId, bundleId, kind, text } = input
  await record(trx, ctx, NoteWritten, {
    stream: `agenda/${roundId}`,
    data: { lineId: noteId, roundId, bundleId, overlegId: round.overlegId, kind, version },
  })
  if (row) {
    await trx.updateTable('agenda_note').set({ kind, text, version }).where('id', '=', noteId).execute()
  } else {
    const seq = await nextSeq(trx, ctx, input)
    await trx
      .insertInto('agenda_note')
      .values({
        ...{ id: noteId, network_id: ctx.scope.networkId, overleg_id: round.overlegId, round_id: roundId, bundle_id: bundleId },
        ...{ kind, text, version, seq },
      })
      .execute()
  }
  return { saved: true, version }
}

/**
 * Takes a line away, as whoever does it saw it; one that is gone already is gone.
 * @throws cycles.not_your_overleg, round.already_closed
 */
export async function removeNote(trx: Trx, ctx: Ctx, input: RemoveNoteInput): Promise<NoteOutcome> {
  const round = await openRound(trx, ctx, input.roundId)
  const row = await lockNote(trx, ctx, input.noteId)
  if (!row || row.round_id !== input.roundId) return { saved: true, version: 0 }
  if (!mayRemove(row, input.version)) return { saved: false, stands: shown(row) }
  await record(trx, ctx, NoteRemoved, {
    stream: `agenda/${input.roundId}`,
    data: { lineId: row.id, roundId: input.roundId, bundleId: row.bundle_id, overlegId: round.overlegId },
  })
  await trx.deleteFrom('agenda_note').where('id', '=', row.id).execute()
  return { saved: true, version: 0 }
}

async function openRound(trx: Trx, ctx: Ctx, roundId: string) {
  const round = await roundById(trx, ctx.scope, roundId)
  await requireWriter(trx, ctx, { overlegId: round.overlegId, roundId })
  if (round.phase === 'afgerond') refuse('round.already_closed')
  return round
}

/** Writing nothing new to the item keeps two lines that come at once from taking one place. */
async function requireItem(trx: Trx, ctx: Ctx, item: { roundId: string; bundleId: string }): Promise<void> {
  const [row] = await trx
    .updateTable('agenda_item')
    .set((eb) => ({ position: eb.ref('position') }))
    .where('network_id', '=', ctx.scope.networkId)
    .where('round_id', '=', item.roundId)
    .where('bundle_id', '=', item.bundleId)
    .returning('position')
    .execute()
  if (!row) refuse('bundle.not_scheduled')
}

/** The line as it stands, kept from others until this transaction is through. */
async function lockNote(trx: Trx, ctx: Ctx, noteId: string): Promise<AgendaNoteTable | null> {
  const [row] = await trx
    .updateTable('agenda_note')
    .set((eb) => ({ version: eb.ref('version') }))
    .where('network_id', '=', ctx.scope.networkId)
    .where('id', '=', noteId)
    .returningAll()
    .execute()
  return row ?? null
}

async function nextSeq(trx: Trx, ctx: Ctx, item: { roundId: string; bundleId: string }): Promise<number> {
  const last = await trx
    .selectFrom('agenda_note')
    .select('seq')
    .where('network_id', '=', ctx.scope.networkId)
    .where('round_id', '=', item.roundId)
    .where('bundle_id', '=', item.bundleId)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (last?.seq ?? 0) + 1
}

function shown(row: AgendaNoteTable | null): Note {
  if (!row) throw new Error('only a line that stands can stand in the way')
  return { kind: row.kind, text: row.text, version: row.version }
}
