import { type Ctx, dayOf, record, type Trx } from '@lerende/kernel'
import { handleOf, sealedCtx } from '@lerende/reflections'
import type { z } from 'zod'
import { refuse } from '../../errors.ts'
import { DotsClosed, DotsGiven, DotsOpened } from '../../events/index.ts'
import type { giveDotsInput, roundInput } from '../../inputs.ts'
import { agendaOf } from '../../queries/rounds.ts'
import { type Choice, checkedChoice, tallyOf } from '../../rules/agenda/dots.ts'
import { requireFacilitator, requireVoter } from '../gate.ts'
import { roundFacts } from '../rounds/places.ts'

/**
 * Asks the members what should go first. Once for a round: a second total could be laid beside the first.
 * @throws cycles.not_your_overleg, cycles.unknown_round, round.agenda_closed, dots.already
 */
export async function openDots(trx: Trx, ctx: Ctx, { roundId }: z.output<typeof roundInput>): Promise<void> {
  const round = await roundFacts(trx, ctx.scope, roundId)
  await requireFacilitator(trx, ctx, round)
  if (!round.takesAgenda) refuse('round.agenda_closed')
  const made = await trx
    .insertInto('dot_poll')
    .values({ round_id: roundId, network_id: ctx.scope.networkId, state: 'open', voters: null, dots_json: null })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (Number(made.numInsertedOrUpdatedRows) === 0) refuse('dots.already')
  await record(trx, ctx, DotsOpened, {
    stream: `agenda/${roundId}`,
    data: { overlegId: round.overlegId, roundId, day: dayOf(ctx.clock.now()) },
  })
}

/**
 * Gives my dots, in the place of what I gave before. Nobody sees whose they are, and what is given is told to nobody until
 * choosing closes. @throws cycles.not_your_overleg, cycles.unknown_round, dots.closed, dots.too_many, dots.unknown_bundle
 */
export async function giveDots(trx: Trx, ctx: Ctx, input: z.output<typeof giveDotsInput>): Promise<void> {
  const { roundId } = input
  const { overlegId } = await roundFacts(trx, ctx.scope, roundId)
  const personId = await requireVoter(trx, ctx, overlegId)
  await requireOpen(trx, ctx, roundId)
  const agenda = await agendaOf(trx, ctx.scope, { roundId })
  const choice = checkedChoice(input.choice, candidatesOf(agenda))
  const handle = handleOf(ctx.keys, ctx.scope, { subjectId: dotsSubject(roundId), personId })
  const row = { choice_json: JSON.stringify(choice) }
  await trx
    .insertInto('dot_choice')
    .values({ round_id: roundId, network_id: ctx.scope.networkId, handle, ...row })
    .onConflict((conflict) => conflict.columns(['round_id', 'handle']).doUpdateSet(row))
    .execute()
  await record(trx, sealedCtx(ctx), DotsGiven, { stream: `agenda/${roundId}`, data: { overlegId, roundId, day: dayOf(ctx.clock.now()) } })
}

/** Ends choosing, counts, and forgets who chose what. @throws cycles.not_your_overleg, cycles.unknown_round, dots.closed */
export async function closeDots(trx: Trx, ctx: Ctx, { roundId }: z.output<typeof roundInput>): Promise<void> {
  const round = await roundFacts(trx, ctx.scope, roundId)
  await requireFacilitator(trx, ctx, round)
  await requireOpen(trx, ctx, roundId)
  await countDots(trx, ctx, roundId)
}

/** Counts when choosing is still open; for when the ontmoeting begins. */
export async function countDots(trx: Trx, ctx: Ctx, roundId: string): Promise<void> {
  const { networkId } = ctx.scope
  const closed = await trx
    .updateTable('dot_poll')
    .set({ state: 'closed' })
    .where('network_id', '=', networkId)
    .where('round_id', '=', roundId)
    .where('state', '=', 'open')
    .executeTakeFirst()
  if (Number(closed.numUpdatedRows) === 0) return
  const rows = await trx
    .selectFrom('dot_choice')
    .select('choice_json')
    .where('network_id', '=', networkId)
    .where('round_id', '=', roundId)
    .execute()
  // The column holds nothing but checked choices.
  const tally = tallyOf(rows.map((row) => JSON.parse(row.choice_json) as Choice))
  if (tally) {
    const total = { voters: tally.voters, dots_json: JSON.stringify(tally.dots) }
    await trx.updateTable('dot_poll').set(total).where('network_id', '=', networkId).where('round_id', '=', roundId).execute()
  }
  await trx.deleteFrom('dot_choice').where('network_id', '=', networkId).where('round_id', '=', roundId).execute()
  const { overlegId } = await roundFacts(trx, ctx.scope, roundId)
  await record(trx, ctx, DotsClosed, {
    stream: `agenda/${roundId}`,
    data: { overlegId, roundId, counted: tally !== null, day: dayOf(ctx.clock.now()) },
  })
}

/** What a handle of dots is made for. */
export const dotsSubject = (roundId: string): string => `stippen/${roundId}`

/** What can get dots: what is on the agenda and still to be talked about, and what waits for a place. */
const candidatesOf = (agenda: Awaited<ReturnType<typeof agendaOf>>): string[] => [
  ...agenda.items.filter(({ itemStatus }) => itemStatus === 'gepland').map(({ bundleId }) => bundleId),
  ...agenda.waiting.map(({ bundleId }) => bundleId),
]

async function requireOpen(trx: Trx, ctx: Ctx, roundId: string): Promise<void> {
  const poll = await trx
    .selectFrom('dot_poll')
    .select('state')
    .where('network_id', '=', ctx.scope.networkId)
    .where('round_id', '=', roundId)
    .executeTakeFirst()
  if (poll?.state !== 'open') refuse('dots.closed')
}
