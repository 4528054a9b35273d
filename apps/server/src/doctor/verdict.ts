import type { Check } from '@lerende/api'

type Verdict = Omit<Check, 'key'>

export const good = (what: string): Verdict => ({ status: 'ok', what, todo: null })
export const careful = (what: string, todo: string): Verdict => ({ status: 'let-op', what, todo })
export const wrong = (what: string, todo: string): Verdict => ({ status: 'fout', what, todo })
export type { Verdict }
