import { type AuditKindName, RIGHTS, type RightName } from '@lerende/network'
import type { AppRouter } from './index.ts'

export interface ProcedureRight {
  /** room and name, as in `cycles.rsvp` */
  path: string
  kind: 'query' | 'mutation' | 'subscription'
  right: RightName
  /** what the audit log says of it, or null */
  audit: AuditKindName | null
}

/**
 * Which right every procedure asks for, by path. Whoever builds a procedure from something else than the house's own
 * `procedure(right)` finds out before the server listens.
 * @throws RangeError when one names no right
 */
export function proceduresOf(router: AppRouter): ProcedureRight[] {
  // tRPC keeps them flat, by path, with what they were made with; its type shows the nested ones that a caller sees.
  const procedures = router._def.procedures as unknown as Record<
    string,
    { _def: { type: ProcedureRight['kind']; meta?: { right?: string; audit?: AuditKindName } } }
  >
  return Object.entries(procedures)
    .map(([path, { _def }]) => {
      const right = _def.meta?.right
      if (!right || !isRight(right))
        throw new RangeError(`${path} asks for no right: build it with procedure(right) or openProcedure(right)`)
      return { path, kind: _def.type, right, audit: _def.meta?.audit ?? null }
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

function isRight(text: string): text is RightName {
  return Object.hasOwn(RIGHTS, text)
}
