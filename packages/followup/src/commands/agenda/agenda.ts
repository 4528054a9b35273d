import { type Ctx, dayOf, record, type Trx } from '@lerende/kernel'
import type { z } from 'zod'
import { refuse } from '../../errors.ts'
import { AgendaOrdered } from '../../events/index.ts'
import type { bundleInput, orderAgendaInput, scheduleBundleInput } from '../../inputs.ts'
import { order, type TimeBoxes, timeBoxes } from '../../rules/agenda/agenda.ts'
import { lockBundle } from '../bundles/load.ts'
import { change } from '../bundles/store.ts'
import { requireFacilitator } from '../gate.ts'
import { minutesOfRound, roundFacts } from '../rounds/places.ts'

/**
 * Puts a bundle last on the agenda of a round; one that is there already keeps its place and gets these minutes.
 * @returns how the minutes fit
 * @throws cycles.not_your_overleg, bundle.elsewhere, bundle.unknown, bundle.answered, bundle.discussed, round.other_overleg, round.agenda_closed
 */
export async function scheduleBundle(trx: Trx, ctx: Ctx, input: z.output<typeof scheduleBundleInput>): Promise<TimeBoxes> {
  const bundle = await lockBundle(trx, ctx, input.bundleId)
  await requireFacilitator(trx, ctx, bundle)
  const round = await roundFacts(trx, ctx.scope, input.roundId)
  const items = await plannedItems(trx, ctx, input.roundId)
  const own = items.find((item) => item.bundle_id === bundle.id)
  const position = own?.position ?? Math.max(0, ...items.map((item) => item.position)) + 1
  await change(trx, ctx, { bundle, command: { type: 'schedule', round, position, minutes: input.minutes } })
  return boxesOf(trx, ctx, input.roundId)
}

/** Takes a bundle off the agenda. @throws cycles.not_your_overleg, bundle.elsewhere, bundle.unknown, bundle.answered, bundle.discussed, bundle.not_scheduled */
export async function unscheduleBundle(trx: Trx, ctx: Ctx, input: z.output<typeof bundleInput>): Promise<void> {
  const bundle = await lockBundle(trx, ctx, input.bundleId)
  await requireFacilitator(trx, ctx, bundle)
  await change(trx, ctx, { bundle, command: { type: 'unschedule' } })
}

/**
 * Puts the agenda of a round in order, with the minutes of each item. More minutes than there are is allowed.
 * @returns how the minutes fit
 * @throws cycles.not_your_overleg, cycles.unknown_round, round.agenda_closed, agenda.changed
 */
export async function orderAgenda(trx: Trx, ctx: Ctx, input: z.output<typeof orderAgendaInput>): Promise<TimeBoxes> {
  const round = await roundFacts(trx, ctx.scope, input.roundId)
  await requireFacilitator(trx, ctx, { overlegId: round.overlegId, roundId: input.roundId })
  if (!round.takesAgenda) refuse('round.agenda_closed', { field: 'roundId' })
  const current = await plannedItems(trx, ctx, input.roundId)
  const items = order(
    current.map((item) => item.bundle_id),
    input.items,
  )
  for (const item of items) {
    await trx
      .updateTable('agenda_item')
      .set({ position: item.position, minutes: item.minutes })
      .where('network_id', '=', ctx.scope.networkId)
      .where('round_id', '=', input.roundId)
      .where('bundle_id', '=', item.bundleId)
      .execute()
  }
  const data = { overlegId: round.overlegId, roundId: round.roundId, items }
  await record(trx, ctx, AgendaOrdered, { stream: `agenda/${round.roundId}`, data })
  return boxesOf(trx, ctx, input.roundId)
}

/**
 * Makes the agenda of a round exactly this: what is not named goes off it, what is new goes on, in this order. What was
 * discussed already stays where it is, before the rest.
 * @returns how the minutes fit
 * @throws cycles.not_your_overleg, cycles.unknown_round, round.agenda_closed, round.other_overleg, bundle.unknown, bundle.answered
 */
export async function setAgenda(trx: Trx, ctx: Ctx, input: z.output<typeof orderAgendaInput>): Promise<TimeBoxes> {
  const round = await roundFacts(trx, ctx.scope, input.roundId)
  await requireFacilitator(trx, ctx, { overlegId: round.overlegId, roundId: input.roundId })
  if (!round.takesAgenda) refuse('round.agenda_closed', { field: 'roundId' })
  const current = await plannedItems(trx, ctx, input.roundId)
  const discussed = current.filter((item) => item.status === 'besproken')
  const wanted = input.items.filter(({ bundleId }) => !discussed.some((item) => item.bundle_id === bundleId))
  for (const item of current) {
    if (item.status === 'besproken' || wanted.some(({ bundleId }) => bundleId === item.bundle_id)) continue
    await unscheduleBundle(trx, ctx, { bundleId: item.bundle_id })
  }
  for (const { bundleId, minutes } of wanted) {
    if (!current.some((item) => item.bundle_id === bundleId)) await scheduleBundle(trx, ctx, { bundleId, roundId: input.roundId, minutes })
  }
  const before = discussed.map((item) => ({ bundleId: item.bundle_id, minutes: item.minutes }))
  return orderAgenda(trx, ctx, { roundId: input.roundId, items: [...before, ...wanted] })
}

/** Notes that a bundle was talked about. @throws cycles.not_your_overleg, bundle.elsewhere, bundle.unknown, bundle.answered, bundle.not_scheduled */
export async function discussBundle(trx: Trx, ctx: Ctx, input: z.output<typeof bundleInput>): Promise<void> {
  const bundle = await lockBundle(trx, ctx, input.bundleId)
  await requireFacilitator(trx, ctx, bundle)
  await change(trx, ctx, { bundle, command: { type: 'discuss', day: dayOf(ctx.clock.now()) } })
}

/** What is on the agenda now, discussed or still to come. */
async function plannedItems(trx: Trx, ctx: Ctx, roundId: string) {
  return trx
    .selectFrom('agenda_item')
    .select(['bundle_id', 'position', 'minutes', 'status'])
    .where('network_id', '=', ctx.scope.networkId)
    .where('round_id', '=', roundId)
    .where('status', 'in', ['gepland', 'besproken'])
    .orderBy('position')
    .execute()
}

async function boxesOf(trx: Trx, ctx: Ctx, roundId: string): Promise<TimeBoxes> {
  const items = await plannedItems(trx, ctx, roundId)
  return timeBoxes(
    items.map((item) => item.minutes),
    await minutesOfRound(trx, ctx.scope, roundId),
  )
}
