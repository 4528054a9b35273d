import { oneOf, searchParams } from '../../lib/search-params.ts'

export const PARTS = ['vooraf', 'nu', 'achteraf'] as const
export type Part = (typeof PARTS)[number]

/** Which time of an ontmoeting one looks at; without it the one that it is. */
export const ontmoetingSearch = searchParams({ deel: oneOf(...PARTS) })

export const VIEWS = ['stap', 'agenda', 'aanmelden'] as const
export type View = (typeof VIEWS)[number]

/** What the screen in the room shows. */
export const roomSearch = searchParams({ toon: oneOf(...VIEWS) })

/** As long before the start as people can say that they are there. */
const EARLY_MS = 60 * 60_000
const OVER = ['reflecteren', 'terugkoppelen', 'afgerond']

/** Which time of an ontmoeting it is, by the server's moment and the phase of the round. */
export function partNow(one: { startsAt: string; endsAt: string; now: string; status: string; round: { phase: string } }): Part {
  if (one.status === 'geannuleerd') return 'vooraf'
  const now = Date.parse(one.now)
  if (now < Date.parse(one.startsAt) - EARLY_MS) return 'vooraf'
  return now > Date.parse(one.endsAt) || OVER.includes(one.round.phase) ? 'achteraf' : 'nu'
}
