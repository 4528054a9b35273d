import type { AppRouter } from '@lerende/api'
import { RIGHTS, type RightName } from '@lerende/network'
import { z } from 'zod'
import type { LimitName } from './table.ts'

/** What tRPC keeps of a procedure, as far as it matters here. */
const definition = z.object({
  type: z.string(),
  inputs: z.array(z.unknown()),
  // The keys of RIGHTS are the names of rights.
  meta: z.object({ right: z.custom<RightName>((name) => typeof name === 'string' && name in RIGHTS) }),
})

/**
 * Under which limit each procedure counts, read from what the procedure itself declares: who needs no signing in to hand
 * something in is signing in, or is up to something.
 */
export function limitsOfProcedures(router: AppRouter): ReadonlyMap<string, LimitName> {
  return new Map(
    Object.entries(router._def.procedures).map(([path, procedure]) => {
      const { type, inputs, meta } = definition.parse(Reflect.get(procedure, '_def'))
      const open = ['overal', 'link'].includes(RIGHTS[meta.right].reach)
      return [path, open && (type === 'mutation' || inputs.length > 0) ? 'aanmelden' : 'werk']
    }),
  )
}
