import { useMutation } from '@tanstack/react-query'
import { trpc } from './trpc.ts'

/** Goes on in another network of mine. The page loads anew: nothing of the one network may stay behind in the other. */
export function useSwitchNetwork() {
  return useMutation(trpc.identity.switchNetwork.mutationOptions({ onSuccess: () => window.location.assign('/') }))
}
