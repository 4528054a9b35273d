/** What a room declares about one of its errors. `nl` may hold `{name}` places that `params` fill. */
export interface ErrorKind {
  /** HTTP status that fits: 400 bad input, 403 not allowed, 404 unknown, 409 does not fit the present state, 422 … */
  status: 400 | 401 | 403 | 404 | 409 | 422 | 429
  /** One friendly sentence in Dutch: what is wrong and what to do. */
  nl: string
}

export type ErrorParams = Record<string, string | number>

/** An expected refusal, with a stable code. Its Dutch text is made at the rim with {@link textOf}. */
export class DomainError extends Error {
  readonly code: string
  readonly status: ErrorKind['status']
  readonly field: string | null
  readonly params: ErrorParams
  readonly kind: ErrorKind

  constructor(code: string, kind: ErrorKind, details: { field?: string; params?: ErrorParams } = {}) {
    super(code)
    this.name = 'DomainError'
    this.code = code
    this.kind = kind
    this.status = kind.status
    this.field = details.field ?? null
    this.params = details.params ?? {}
  }
}

/** Declares a room's errors once and returns `refuse`, the only way to throw them. */
export function defineErrors<C extends string>(errors: Record<C, ErrorKind>) {
  function refuse(code: C, details: { field?: string; params?: ErrorParams } = {}): never {
    throw new DomainError(code, errors[code], details)
  }
  return { errors, refuse }
}

/** The Dutch sentence of a refusal, with its places filled. */
export function textOf(error: DomainError): string {
  return error.kind.nl.replace(/\{(\w+)\}/g, (place, name: string) => String(error.params[name] ?? place))
}
