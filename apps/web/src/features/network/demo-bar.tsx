import { useMutation } from '@tanstack/react-query'
import { dayOf, showDayShortYear } from '../../lib/dates.ts'
import { problemOf } from '../../lib/problem.ts'
import { trpc } from '../../lib/trpc.ts'
import { useToast } from '../../ui/toast.tsx'
import { texts } from './texts.ts'

/**
 * In a demo: what day it is there and, for who is signed in, a button that lets a week go by.
 * `now` is the server's moment, UTC.
 */
export function DemoBar({ now, movable }: { now: string; movable: boolean }) {
  return (
    <aside className="lb-demo" aria-label={texts.demo.bar}>
      <p>
        {texts.demo.bar}: <strong>{showDayShortYear(dayOf(now))}</strong>
      </p>
      {movable ? <NextWeek /> : null}
    </aside>
  )
}

function NextWeek() {
  const say = useToast()
  const nextWeek = useMutation(
    trpc.system.advanceWeek.mutationOptions({
      onSuccess: ({ now: moved }) => say(texts.demo.moved({ day: showDayShortYear(dayOf(moved)) })),
      onError: (error) => say(problemOf(error).text),
    }),
  )
  return (
    <button
      type="button"
      className="lb-demo__button"
      aria-disabled={nextWeek.isPending}
      onClick={() => {
        if (!nextWeek.isPending) nextWeek.mutate()
      }}
    >
      {nextWeek.isPending ? texts.demo.moving : texts.demo.nextWeek}
    </button>
  )
}
