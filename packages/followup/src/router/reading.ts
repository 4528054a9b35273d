import { requireOverlegRole, roleIn } from '@lerende/cycles'
import type { MemberContext } from '@lerende/network'
import { refuse } from '../errors.ts'

type Asker = Pick<MemberContext, 'reader' | 'scope' | 'personId'>

/** Loose signals are for who bundles them. @throws cycles.not_your_overleg */
export async function asFacilitator(ctx: Asker, overlegId: string): Promise<void> {
  await requireOverlegRole(ctx.reader, ctx.scope, { overlegId, personId: ctx.personId, roles: ['coordinator', 'begeleider'] })
}

/** What an overleg does with its input is for all its members. @throws cycles.not_your_overleg */
export async function asMember(ctx: Asker, overlegId: string): Promise<void> {
  await requireOverlegRole(ctx.reader, ctx.scope, { overlegId, personId: ctx.personId, roles: ['coordinator', 'begeleider', 'lid'] })
}

/**
 * A bundle is for the members of the overleg that has it and of the one where it began.
 * @returns whether the asker may change it
 * @throws bundle.not_readable
 */
export async function asBundleReader(ctx: Asker, bundle: { overlegId: string; originOverlegId: string }): Promise<boolean> {
  const { personId } = ctx
  const here = await roleIn(ctx.reader, ctx.scope, { overlegId: bundle.overlegId, personId })
  const origin = await roleIn(ctx.reader, ctx.scope, { overlegId: bundle.originOverlegId, personId })
  if (!here && !origin) refuse('bundle.not_readable')
  return here === 'coordinator' || here === 'begeleider'
}
