import { oneOf, searchParams } from '../../lib/search-params.ts'

export const PARTS = ['bundelen', 'agenda', 'besluiten', 'terugkoppelen'] as const

/** Which part of leading a round one looks at; without it the one that fits the phase. */
export const facilitateSearch = searchParams({ deel: oneOf(...PARTS) })
export type Part = (typeof PARTS)[number]

/** What a round mostly asks in a phase. */
export function partFor(phase: string): Part {
  if (phase === 'agenderen') return 'agenda'
  if (phase === 'ontmoeten' || phase === 'reflecteren') return 'besluiten'
  return phase === 'terugkoppelen' || phase === 'afgerond' ? 'terugkoppelen' : 'bundelen'
}
