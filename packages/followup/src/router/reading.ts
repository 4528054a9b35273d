import { requireRight, standingsAt } from '@lerende/cycles'
import { type MemberContext, may } from '@lerende/network'
import { refuse } from '../errors.ts'

type Asker = Pick<MemberContext, 'reader' | 'scope' | 'personId' | 'commandCtx'>

/** Loose signals are for who bundles them. @throws cycles.not_your_overleg */
export async function asFacilitator(ctx: Asker, place: { overlegId: string; roundId?: string }): Promise<void> {
  await requireRight(ctx.reader, ctx.commandCtx, 'overleg.begeleiden', place)
}

/** What an overleg does with its input is for all its members. @throws cycles.not_your_overleg */
export async function asMember(ctx: Asker, place: { overlegId: string; roundId?: string }): Promise<void> {
  await requireRight(ctx.reader, ctx.commandCtx, 'overleg.volgen', place)
}

/**
 * A bundle is for who follows the overleg that has it, or the one where it began.
 * @returns whether the asker may change it
 * @throws bundle.not_readable
 */
export async function asBundleReader(
  ctx: Asker,
  bundle: { overlegId: string; originOverlegId: string; roundId: string },
): Promise<boolean> {
  const { personId } = ctx
  const here = await standingsAt(ctx.reader, ctx.scope, { overlegId: bundle.overlegId, roundId: bundle.roundId, personId })
  const origin = await standingsAt(ctx.reader, ctx.scope, { overlegId: bundle.originOverlegId, personId })
  if (!may('overleg.volgen', here) && !may('overleg.volgen', origin)) refuse('bundle.not_readable')
  return may('overleg.begeleiden', here)
}
