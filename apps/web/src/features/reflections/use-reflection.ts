import type { QuestionnaireKey } from '@lerende/reflections/inputs'
import { useMutation } from '@tanstack/react-query'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import { deviceStore } from '../../lib/kept-text.ts'
import { newId } from '../../lib/new-id.ts'
import { problemOf } from '../../lib/problem.ts'
import { trpc } from '../../lib/trpc.ts'
import type { FieldErrors } from '../../lib/use-form.ts'
import { emptyPoint } from '../../ui/point-fields.tsx'
import { checkDraft, isBegun } from './check.ts'
import { type Draft, type DraftPoint, dropDraft, keepDraft, readDraft } from './draft.ts'
import { draftKey } from './draft-key.ts'
import { withAnswer } from './questionnaire.ts'
import { dropWaiting, isWaiting, keepWaiting } from './waiting.ts'

/** As many as the server takes; the oldest may be asked about again. */
const MOST_CONFIRMED = 50
const AGAIN_MS = 15_000

export type ReflectionForm = inferOutput<typeof trpc.reflections.form>
export type Reflection = ReturnType<typeof useReflection>

/** What was handed in, for the page that says thanks. */
export interface HandedIn {
  signalIds: readonly string[]
}

/**
 * A reflection while it is being written: kept on the device with every change, sent with ids that were made here.
 * `onRefused` hears which fields stand in the way.
 */
export function useReflection(
  form: ReflectionForm,
  of: { personId: string; questionnaire: QuestionnaireKey },
  onRefused: (errors: FieldErrors) => void,
) {
  const { questionnaire } = of
  const key = draftKey({ ...of, roundId: form.roundId })
  const [draft, setDraft] = useState(() => startOf(form, readDraft(deviceStore(), key)))
  const [begun, setBegun] = useState(false)
  const [errors, setErrors] = useState<FieldErrors>({})
  const [attempts, setAttempts] = useState(0)
  // Handed in without a connection, now or before the page was closed.
  const [offline, setOffline] = useState(() => isWaiting(deviceStore(), key))
  const [handedIn, setHandedIn] = useState<HandedIn | null>(null)
  const submit = useMutation(trpc.followup.submitReflection.mutationOptions())

  useEffect(() => {
    if (begun) keepDraft(deviceStore(), key, draft)
  }, [begun, draft, key])

  const change = (next: (before: Draft) => Draft, field?: string) => {
    setBegun(true)
    setDraft(next)
    // Somebody goes on with it: then what they had handed in is not their last word.
    dropWaiting(deviceStore(), key)
    setOffline(false)
    if (field) setErrors(({ [field]: _mended, '': _whole, ...others }) => others)
  }

  const refuse = (found: FieldErrors) => {
    setErrors(found)
    setAttempts((count) => count + 1)
    onRefused(found)
  }

  const send = async () => {
    if (submit.isPending) return
    const tidy = { ...draft, points: draft.points.filter(isBegun) }
    setDraft(tidy)
    setErrors({})
    const checked = checkDraft(form.questionnaire, tidy)
    if ('errors' in checked) return refuse(checked.errors)
    const { answers, signals } = checked.ready
    const { reflectionId, confirmed } = tidy
    const input = { reflectionId, roundId: form.roundId, questionnaire, answers, signals, confirmed }
    try {
      const { signalIds } = await submit.mutateAsync(input)
      dropWaiting(deviceStore(), key)
      setOffline(false)
      setBegun(false)
      dropDraft(deviceStore(), key)
      setDraft({ ...tidy, points: [] })
      setHandedIn({ signalIds })
    } catch (error) {
      const problem = problemOf(error)
      setOffline(problem.kind === 'offline')
      if (problem.kind === 'offline') keepWaiting(deviceStore(), key, input)
      else dropWaiting(deviceStore(), key)
      if (problem.kind !== 'offline') refuse(Object.keys(problem.fields).length > 0 ? problem.fields : { '': problem.text })
    }
  }

  const sendAgain = useEffectEvent(() => void send())
  useEffect(() => {
    if (!offline) return
    const again = () => sendAgain()
    if (navigator.onLine) again()
    window.addEventListener('online', again)
    // Not every lost line is the device's: then nothing says that it is back.
    const timer = setInterval(again, AGAIN_MS)
    return () => {
      window.removeEventListener('online', again)
      clearInterval(timer)
    }
  }, [offline])

  return {
    form,
    draft,
    begun: begun || draft.points.length > 0 || Object.keys(draft.answers).length > 0,
    errors,
    attempts,
    offline,
    handedIn,
    busy: submit.isPending,
    send: () => void send(),
    leave: (words: string) => change((before) => ({ ...before, confirmed: [...before.confirmed, words].slice(-MOST_CONFIRMED) })),
    edit: () => setHandedIn(null),
    answer: (question: string, value: Draft['answers'][string] | undefined) =>
      change((before) => ({ ...before, answers: withAnswer(before.answers, question, value) }), `answers.${question}`),
    addPoint: (text = '') => change((before) => ({ ...before, points: [...before.points, { signalId: newId(), ...emptyPoint, text }] })),
    changePoint: (place: number, to: Partial<DraftPoint>) =>
      change(
        (before) => ({ ...before, points: before.points.map((point, at) => (at === place ? { ...point, ...to } : point)) }),
        `signals.${place}.${Object.keys(to)[0]}`,
      ),
    removePoint: (place: number) => {
      // The names of the fields behind it shift along.
      setErrors({})
      change((before) => ({ ...before, points: before.points.filter((_, at) => at !== place) }))
    },
    wipe: () => {
      dropDraft(deviceStore(), key)
      dropWaiting(deviceStore(), key)
      setOffline(false)
      setBegun(false)
      setErrors({})
      setDraft(startOf(form, null))
    },
  }
}

/** What is on the device, else what was handed in, else nothing yet. Handed in before: the same reflection is changed. */
function startOf(form: ReflectionForm, kept: Draft | null): Draft {
  const reflectionId = form.mine?.reflectionId ?? kept?.reflectionId ?? newId()
  return { reflectionId, answers: kept?.answers ?? form.mine?.answers ?? {}, points: kept?.points ?? [], confirmed: kept?.confirmed ?? [] }
}
