import { useMutation, useQuery } from '@tanstack/react-query'
import { trpc } from './trpc.ts'

/** How often it is asked how far long work is, in milliseconds. */
const EVERY_MS = 700

/** The latest long work of a kind that I asked for, followed for as long as it goes on; and how to stop it. */
export function useJob(kind: string) {
  const jobs = useQuery(
    trpc.upkeep.jobs.queryOptions(undefined, {
      refetchInterval: ({ state }) => (state.data?.some((one) => one.kind === kind && one.state === 'busy') ? EVERY_MS : false),
    }),
  )
  const stop = useMutation(trpc.upkeep.stopJob.mutationOptions())
  const job = jobs.data?.find((one) => one.kind === kind) ?? null
  return { job, stopping: stop.isPending, stop: () => job && stop.mutate({ jobId: job.id }) }
}
