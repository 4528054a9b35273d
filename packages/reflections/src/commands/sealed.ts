import { type Ctx, newId } from '@lerende/kernel'

/**
 * The context in which a contributor's act is recorded: nobody's name, and a thread of its own, because the one of the
 * request stands in logs beside the session that made it.
 */
export function sealedCtx(ctx: Ctx): Ctx {
  return { ...ctx, actor: { kind: 'sealed' }, correlationId: newId() }
}
