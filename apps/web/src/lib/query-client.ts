import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { problemOf } from './problem.ts'

/** Called whenever the server says that nobody is signed in any more; the router sets it. */
type OnSignedOut = () => void

/** One client for the app. A refusal is never repeated; a failing line is, twice. */
export function createQueryClient(onSignedOut: OnSignedOut): QueryClient {
  const noticeSignedOut = (error: unknown) => {
    if (problemOf(error).kind === 'signed-out') onSignedOut()
  }
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: noticeSignedOut }),
    mutationCache: new MutationCache({
      onError: noticeSignedOut,
      // One contribution shows on many screens, so whatever was changed, everything on screen is asked anew.
      onSuccess: () => void client.invalidateQueries(),
    }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // 'always': without a connection a screen says so, instead of waiting in silence; it asks again when there is one.
        networkMode: 'always',
        refetchOnReconnect: true,
        retry: (failures, error) => failures < 2 && navigator.onLine && ['offline', 'broken'].includes(problemOf(error).kind),
      },
      // 'always': without a connection the sender hears so at once, instead of waiting for a send that is parked.
      mutations: { retry: false, networkMode: 'always' },
    },
  })
  return client
}
