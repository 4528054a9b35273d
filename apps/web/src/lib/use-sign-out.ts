import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { deviceStore, dropAllTyped, tabStore } from './kept-text.ts'
import { refreshMe } from './session.ts'
import { trpc } from './trpc.ts'

/** Ends the session and goes to where one signs in. */
export function useSignOut() {
  const navigate = useNavigate()
  return useMutation(
    trpc.identity.signOut.mutationOptions({
      onSuccess: async () => {
        dropAllTyped(tabStore())
        dropAllTyped(deviceStore())
        await refreshMe()
        await navigate({ to: '/inloggen' })
      },
    }),
  )
}
