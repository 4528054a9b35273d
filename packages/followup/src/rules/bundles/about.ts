import { refuse } from '../../errors.ts'
import type { Bundle } from './state.ts'

export type OpenBundle = Exclude<Bundle, { status: 'beantwoord' }>

/** What every event about a bundle says first. */
export function about(bundle: Bundle): { bundleId: string; overlegId: string; title: string } {
  return { bundleId: bundle.id, overlegId: bundle.overlegId, title: bundle.title }
}

/** The bundle, proven to be still open. @throws bundle.answered */
export function open(bundle: Bundle): OpenBundle {
  return bundle.status === 'beantwoord' ? refuse('bundle.answered') : bundle
}

export function earliest(moments: readonly string[], otherwise: string): string {
  return moments.reduce((first, one) => (one < first ? one : first), otherwise)
}
