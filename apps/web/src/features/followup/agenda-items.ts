import type { inferOutput } from '@trpc/tanstack-react-query'
import type { trpc } from '../../lib/trpc.ts'

export type Agenda = inferOutput<typeof trpc.followup.agenda>
export type Item = Agenda['items'][number]

/** On the agenda of this round now; the others went on to another. */
export const isHere = (item: Item): boolean => item.itemStatus === 'gepland' || item.itemStatus === 'besproken'
