import { useMutation } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { deviceStore } from '../../lib/kept-text.ts'
import { problemOf } from '../../lib/problem.ts'
import { trpc } from '../../lib/trpc.ts'
import { useToast } from '../../ui/toast.tsx'
import { dropDraft } from './draft.ts'
import { texts } from './texts.ts'
import { dropWaiting, waitingOf } from './waiting.ts'

/** Sends what somebody handed in without a connection, when the app is opened again or the connection is back. */
export function SendWaiting({ personId }: { personId: string }) {
  const say = useToast()
  const submit = useMutation(trpc.followup.submitReflection.mutationOptions())
  const sendAll = useEffectEvent(async () => {
    for (const { draftKey, input } of waitingOf(deviceStore(), personId)) {
      // Its own page is open: that sends it, and says thanks.
      if (window.location.pathname.includes(`/${input.roundId}/${input.questionnaire}`)) continue
      try {
        await submit.mutateAsync(input)
        dropDraft(deviceStore(), draftKey)
        dropWaiting(deviceStore(), draftKey)
        say(texts.waiting.sent)
      } catch (error) {
        const { kind, text } = problemOf(error)
        if (kind === 'offline' || kind === 'broken' || kind === 'signed-out') return
        // It will not be otherwise tomorrow. The draft stays, so nothing that was written is lost.
        dropWaiting(deviceStore(), draftKey)
        say(texts.waiting.refused({ why: text }))
      }
    }
  })
  useEffect(() => {
    const send = () => void sendAll()
    send()
    window.addEventListener('online', send)
    return () => window.removeEventListener('online', send)
  }, [])
  return null
}
