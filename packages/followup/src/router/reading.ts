import { requireRight, standingsAt } from '@lerende/cycles'
import { type MemberContext, may } from '@lerende/network'
import { refuse } from '../errors.ts'
import type { BundleView } from '../queries/bundles.ts'

type Asker = Pick<MemberContext, 'reader' | 'scope' | 'personId' | 'commandCtx'>

/** Loose signals are for who bundles them. @throws cycles.not_your_overleg */
export async function asFacilitator(ctx: Asker, place: { overlegId: string; roundId?: string }): Promise<void> {
  await requireRight(ctx.reader, ctx.commandCtx, 'overleg.begeleiden', place)
}

/**
 * What an overleg does with its input is for all its members.
 * @returns whether the asker leads there, and so may see small numbers and remarks
 * @throws cycles.not_your_overleg
 */
export async function asMember(ctx: Asker, place: { overlegId: string; roundId?: string }): Promise<{ leads: boolean }> {
  const standings = await requireRight(ctx.reader, ctx.commandCtx, 'overleg.volgen', place)
  return { leads: may('overleg.begeleiden', standings) }
}

/**
 * A bundle is for who follows the overleg that has it, or the one where it began.
 * @returns whether the asker may change it, and how much of it they see
 * @throws bundle.not_readable
 */
export async function asBundleReader(
  ctx: Asker,
  bundle: { overlegId: string; originOverlegId: string; roundId: string },
): Promise<BundleView & { mine: boolean }> {
  const { personId } = ctx
  const here = await standingsAt(ctx.reader, ctx.scope, { overlegId: bundle.overlegId, roundId: bundle.roundId, personId })
  const origin = await standingsAt(ctx.reader, ctx.scope, { overlegId: bundle.originOverlegId, personId })
  if (!may('overleg.volgen', here) && !may('overleg.volgen', origin)) refuse('bundle.not_readable')
  const mine = may('overleg.begeleiden', here)
  // Brought in with an overleg, and meant for who leads that one: not for the overleg above.
  const everyWord = bundle.overlegId === bundle.originOverlegId ? mine : may('overleg.begeleiden', origin)
  return { mine, everyWord, leads: mine || everyWord }
}
