import { useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { NoPasskey, signWithPasskey } from '../../lib/passkey.ts'
import { problemOf } from '../../lib/problem.ts'
import { takeReturn } from '../../lib/return-to.ts'
import { refreshMe } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { texts } from './texts.ts'

/** Signs in with a passkey and goes to where one was going. `problem` says in Dutch what came between. */
export function usePasskeySignIn() {
  const router = useRouter()
  const challenge = useMutation(trpc.identity.passkeyChallenge.mutationOptions())
  const signIn = useMutation(trpc.identity.passkeySignIn.mutationOptions())
  const whole = useMutation({
    mutationFn: async () => {
      const { options, ticket } = await challenge.mutateAsync()
      await signIn.mutateAsync({ ticket, response: await signWithPasskey(options) })
      await refreshMe()
      router.history.replace(takeReturn())
    },
  })
  return { start: () => whole.mutate(), busy: whole.isPending, problem: whole.error ? problemText(whole.error) : null }
}

function problemText(error: unknown): string {
  if (error instanceof NoPasskey) return error.unsupported ? texts.passkey.unsupported : texts.passkey.given
  return problemOf(error).text
}
