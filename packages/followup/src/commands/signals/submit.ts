import type { Ctx, Trx } from '@lerende/kernel'
import { submitReflection } from '@lerende/reflections'
import type { SubmitWithSignalsInput } from '../../inputs.ts'
import { raiseSignal } from './raise.ts'

/**
 * Hands in a reflection and the points that it raises, in one transaction: all of it, or nothing.
 * @throws what reflections' submitReflection and {@link raiseSignal} throw; fields of a point begin with `signals.N.`
 */
export async function submitWithSignals(
  trx: Trx,
  ctx: Ctx,
  input: SubmitWithSignalsInput,
): Promise<{ reflectionId: string; signalIds: string[] }> {
  const { signals, ...reflection } = input
  const { reflectionId, overlegId } = await submitReflection(trx, ctx, reflection)
  for (const [i, signal] of signals.entries()) {
    await raiseSignal(trx, ctx, { ...signal, overlegId, confirmed: input.confirmed }, { reflectionId, fieldPrefix: `signals.${i}.` })
  }
  return { reflectionId, signalIds: signals.map((signal) => signal.signalId) }
}
