import { useMutation, useQueryClient } from '@tanstack/react-query'
import { problemOf } from '../../lib/problem.ts'
import { trpc } from '../../lib/trpc.ts'
import { useToast } from '../../ui/toast.tsx'
import { texts } from './facilitate-texts.ts'

/**
 * Putting points together and taking that back. What was put with a bundle leaves the list at once; a refusal brings it
 * back, with the sentence of the server.
 */
export function useBundling(overlegId: string) {
  const say = useToast()
  const queries = useQueryClient()
  const loose = trpc.followup.signals.queryKey({ overlegId, which: 'loose' })
  const remove = useMutation(trpc.followup.removeFromBundle.mutationOptions())
  const dissolve = useMutation(trpc.followup.dissolveBundle.mutationOptions())
  const failed = (error: unknown) => say(problemOf(error).text)

  const add = useMutation(
    trpc.followup.addToBundle.mutationOptions({
      onMutate: async ({ signalIds }) => {
        await queries.cancelQueries({ queryKey: loose })
        const before = queries.getQueryData(loose)
        queries.setQueryData(loose, (list) => list?.filter(({ id }) => !signalIds.includes(id)))
        return before
      },
      onError: (error, _, before) => {
        queries.setQueryData(loose, before)
        failed(error)
        void queries.invalidateQueries()
      },
    }),
  )

  return {
    busy: add.isPending || remove.isPending || dissolve.isPending,
    /** Puts points with a bundle that is there. */
    addTo: (bundle: { id: string; title: string }, signalIds: string[]) =>
      add.mutate(
        { bundleId: bundle.id, signalIds },
        {
          onSuccess: () =>
            say(texts.bundle.added({ n: signalIds.length, title: bundle.title }), async () => {
              try {
                for (const signalId of signalIds) await remove.mutateAsync({ bundleId: bundle.id, signalId })
                say(texts.bundle.undone)
              } catch (error) {
                failed(error)
              }
            }),
        },
      ),
    /** Says that a bundle was made, with the way back. */
    made: (bundleId: string) =>
      say(texts.bundle.made, () => dissolve.mutate({ bundleId }, { onSuccess: () => say(texts.bundle.undone), onError: failed })),
  }
}
