import { createTRPCClient, httpBatchLink } from '@trpc/client'
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query'
import type { AppRouter } from './api.ts'
import { createQueryClient } from './query-client.ts'

let leave = (): void => {}

/** Tells what to do when the session turns out to have ended. */
export function onSignedOut(action: () => void): void {
  leave = action
}

/** Says that it ended, for what asks the server in another way. */
export function saySignedOut(): void {
  leave()
}

export const queryClient = createQueryClient(() => leave())

const client = createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: '/trpc' })] })

/**
 * The server's procedures as React Query options.
 * @example useQuery(trpc.lessons.search.queryOptions({ text: 'wachttijd' }))
 * @example useMutation(trpc.followup.raiseSignal.mutationOptions())
 */
export const trpc = createTRPCOptionsProxy<AppRouter>({ client, queryClient })
