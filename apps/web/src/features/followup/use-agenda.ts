import { useMutation, useQueryClient } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'
import { useToast } from '../../ui/toast.tsx'
import type { Agenda } from './agenda-items.ts'
import { texts } from './facilitate-texts.ts'

type Wanted = ReadonlyArray<{ bundleId: string; minutes: number }>

/** Changes an agenda at once on screen, with the way back to how it was. */
export function useAgenda(agenda: Agenda) {
  const say = useToast()
  const queries = useQueryClient()
  const queryKey = trpc.followup.agenda.queryKey({ roundId: agenda.roundId })
  const put = useMutation(
    trpc.followup.setAgenda.mutationOptions({
      onMutate: async ({ items }) => {
        await queries.cancelQueries({ queryKey })
        const before = queries.getQueryData(queryKey)
        queries.setQueryData(queryKey, (found) => found && ordered(found, items))
        return before
      },
      onError: (_, __, before) => {
        queries.setQueryData(queryKey, before)
        void queries.invalidateQueries({ queryKey })
      },
    }),
  )
  const planned = agenda.items.filter(({ itemStatus }) => itemStatus === 'gepland').map(({ bundleId, minutes }) => ({ bundleId, minutes }))
  // Not as a callback of the press: what was pressed may be gone from the screen when the answer comes.
  const send = (items: Wanted, done: () => void) =>
    void put
      .mutateAsync({ roundId: agenda.roundId, items: items.map(({ bundleId, minutes }) => ({ bundleId, minutes })) })
      .then(done, () => undefined)
  return {
    busy: put.isPending,
    error: put.error,
    set: (items: Wanted) => send(items, () => say(texts.agenda.moved, () => send(planned, () => say(texts.bundle.undone)))),
  }
}

/** What the server will make of it, as far as one can see here: items that are known, in their new order. */
function ordered(agenda: Agenda, items: Wanted): Agenda {
  const known = new Map(agenda.items.map((item) => [item.bundleId, item]))
  const fixed = agenda.items.filter(({ itemStatus }) => itemStatus !== 'gepland')
  const next = items.flatMap(({ bundleId, minutes }) => {
    const item = known.get(bundleId)
    return item?.itemStatus === 'gepland' ? [{ ...item, minutes }] : []
  })
  const spent = fixed.filter(({ itemStatus }) => itemStatus === 'besproken').reduce((sum, { minutes }) => sum + minutes, 0)
  const planned = spent + next.reduce((sum, { minutes }) => sum + minutes, 0)
  const { available } = agenda.boxes
  return {
    ...agenda,
    items: [...fixed, ...next],
    boxes: { planned, available, over: available === null ? 0 : Math.max(0, planned - available) },
  }
}
