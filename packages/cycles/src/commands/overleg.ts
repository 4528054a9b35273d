import { type Ctx, type Id, newId, record, type Trx } from '@lerende/kernel'
import { refuse } from '../errors.ts'
import { OverlegCreated, RhythmChanged } from '../events.ts'
import type { ChangeRhythmInput, CreateOverlegInput } from '../inputs.ts'
import { overlegById, overlegByKey } from '../queries/overleggen.ts'
import { requireRight } from '../queries/standing.ts'
import { DEFAULT_OFFSETS } from '../rules/phases.ts'
import { type Rhythm, rhythmProblem } from '../rules/rhythm.ts'
import { slugOf } from '../rules/slug.ts'
import { NIVEAUS, type Niveau } from '../tables.ts'
import { requireNetworkRight } from './gate.ts'
import { guard, guardPlace } from './guard.ts'
import { planAhead } from './plan.ts'

/**
 * Sets up an overleg and plans its rounds 18 months ahead.
 * @throws network.forbidden, cycles.key_taken, cycles.unknown_overleg, cycles.escalates_sideways, cycles.rhythm_…,
 *   cycles.personal_data, cycles.confirm_personal
 */
export async function createOverleg(trx: Trx, ctx: Ctx, input: CreateOverlegInput & { key?: string }): Promise<Id<'overleg'>> {
  await requireNetworkRight(trx, ctx, 'netwerk.inrichten')
  guard(input.name, 'name', input.confirmed)
  guardPlace(input.place)
  const overlegId = await insertOverleg(trx, ctx, { ...input, key: input.key ?? slugOf(input.name) })
  await planAhead(trx, ctx, [overlegId])
  return overlegId
}

/** Sets up an overleg without planning it yet. @throws as {@link createOverleg} */
export async function insertOverleg(trx: Trx, ctx: Ctx, input: CreateOverlegInput & { key: string }): Promise<Id<'overleg'>> {
  checkRhythm(input)
  if (await overlegByKey(trx, ctx.scope, input.key)) refuse('cycles.key_taken', { field: 'name' })
  if (input.escalatesTo) await checkAbove(trx, ctx, input.escalatesTo, input.niveau)
  const id = newId<'overleg'>()
  const { key, name, niveau, escalatesTo } = input
  await record(trx, ctx, OverlegCreated, { stream: `overleg/${id}`, data: { overlegId: id, key, name, niveau, escalatesTo } })
  await trx
    .insertInto('overleg')
    .values({
      id,
      network_id: ctx.scope.networkId,
      key,
      name,
      niveau,
      kind: input.kind,
      rrule: input.rrule,
      starts_local: input.startsLocal,
      duration_minutes: input.durationMinutes,
      place: input.place,
      offsets_json: JSON.stringify(input.offsets ?? DEFAULT_OFFSETS),
      holiday_rule: input.holidayRule,
      escalates_to: escalatesTo,
      partners_every: input.partnersEvery,
      werkvorm: input.werkvorm,
    })
    .execute()
  return id
}

/**
 * Gives an overleg another rhythm. Only what is still to come is planned anew.
 * @throws cycles.unknown_overleg, cycles.not_your_overleg, cycles.rhythm_…
 */
export async function changeRhythm(trx: Trx, ctx: Ctx, input: ChangeRhythmInput): Promise<void> {
  const overleg = await overlegById(trx, ctx.scope, input.overlegId)
  await requireRight(trx, ctx, 'overleg.houden', { overlegId: overleg.id })
  checkRhythm(input)
  await record(trx, ctx, RhythmChanged, {
    stream: `overleg/${overleg.id}`,
    data: { overlegId: overleg.id, rrule: input.rrule, startsLocal: input.startsLocal },
  })
  await trx
    .updateTable('overleg')
    .set({
      rrule: input.rrule,
      starts_local: input.startsLocal,
      duration_minutes: input.durationMinutes,
      holiday_rule: input.holidayRule,
    })
    .where('id', '=', overleg.id)
    .execute()
  await planAhead(trx, ctx, [overleg.id])
}

function checkRhythm(rhythm: Rhythm): void {
  const problem = rhythmProblem(rhythm)
  if (problem) refuse(`cycles.rhythm_${problem}`, { field: 'rrule' })
}

/** Only upwards: so no chain of escalations can come back to where it began. */
async function checkAbove(trx: Trx, ctx: Ctx, aboveId: string, niveau: Niveau): Promise<void> {
  const above = await overlegById(trx, ctx.scope, aboveId)
  if (NIVEAUS.indexOf(above.niveau) <= NIVEAUS.indexOf(niveau)) refuse('cycles.escalates_sideways', { field: 'escalatesTo' })
}
