import { useQuery } from '@tanstack/react-query'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { dayOf } from './dates.ts'
import { queryClient, trpc } from './trpc.ts'

/** The person who is signed in, with the network; null when nobody is. */
export type Me = inferOutput<typeof trpc.network.me>

export const meQuery = trpc.network.me.queryOptions(undefined, { staleTime: 60_000 })
export const statusQuery = trpc.system.demo.queryOptions(undefined, { staleTime: 60_000 })

/** Who looks and where; undefined for the moment until the server has answered. */
export function useMe(): Me | undefined {
  return useQuery(meQuery).data
}

/** What the server offers (demo, mailbox) and what moment it is there; undefined until it has answered. */
export function useServerStatus() {
  return useQuery(statusQuery).data
}

/** The day it is for the server ('YYYY-MM-DD'; a demo has its own); undefined until it has answered. */
export function useToday(): string | undefined {
  const status = useServerStatus()
  return status && dayOf(status.now)
}

/** Asks the server again who looks, and waits for the answer. */
export function refreshMe(): Promise<Me> {
  return queryClient.fetchQuery({ ...meQuery, staleTime: 0 })
}

/** Makes the app act as signed out, without asking the server. */
export function forgetMe(): void {
  queryClient.setQueryData(meQuery.queryKey, null)
}
