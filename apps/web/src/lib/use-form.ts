import { type SyntheticEvent, useEffect, useState } from 'react'
import type { z } from 'zod'
import { saySentence } from './english.ts'
import { dropTyped, keepTyped, placeOf, readKept, tabStore } from './kept-text.ts'
import { problemOf } from './problem.ts'
import { useMe } from './session.ts'

/** Messages by field name. The key '' holds what is about the form as a whole. */
export type FieldErrors = Readonly<Record<string, string>>

export interface Form<V> {
  values: V
  set: <K extends keyof V & string>(name: K, value: V[K]) => void
  errors: FieldErrors
  /** Counts the refused attempts, so that the error summary takes focus anew each time. */
  attempts: number
  busy: boolean
  /** Shows what is wrong, for what another button than submit found. */
  refuse: (errors: FieldErrors) => void
  /** Words that the writer was asked about and chose to leave; they go along with what is sent. */
  confirmed: readonly string[]
  leave: (words: string) => void
  /** For `<form onSubmit>`. */
  submit: (event: SyntheticEvent) => void
  /** Checks one field, for `onBlur`; only says something when the field was filled in. */
  check: (name: keyof V & string) => void
}

interface FormOptions<S extends z.ZodType, V> {
  schema: S
  start: V
  send: (input: z.output<S>) => Promise<unknown>
  /**
   * Names this form among all others, with the id of what it is about: then what is typed is kept in this tab until it is
   * sent, also when the page is loaded anew or the session ends. Null for passwords and keys, and where there is nothing to lose:
   * a choice from a list, or one short field.
   */
  keep: string | null
}

/** A form on the same zod input that the server checks. Refusals of the server land at their field. */
export function useForm<S extends z.ZodType, V extends Record<string, unknown>>(options: FormOptions<S, V>): Form<V> {
  const me = useMe()
  const [place] = useState(() => (options.keep && me ? placeOf(me.person.id, options.keep) : null))
  const [values, setValues] = useState(() => readKept(tabStore(), place, options.start))
  const [typed, setTyped] = useState(false)
  const [errors, setErrors] = useState<FieldErrors>({})
  const [attempts, setAttempts] = useState(0)
  const [busy, setBusy] = useState(false)
  const [confirmed, setConfirmed] = useState<readonly string[]>([])
  // A schema that asks for no confirmation leaves it out.
  const all = confirmed.length > 0 ? { ...values, confirmed } : values

  useEffect(() => {
    if (typed) keepTyped(tabStore(), place, values)
  }, [typed, place, values])

  const refuse = (found: FieldErrors) => {
    setErrors(found)
    setAttempts((count) => count + 1)
  }

  const trySend = async () => {
    const parsed = options.schema.safeParse(all)
    if (!parsed.success) return refuse(messagesOf(parsed.error.issues))
    setBusy(true)
    setErrors({})
    try {
      await options.send(parsed.data)
      setTyped(false)
      dropTyped(tabStore(), place)
    } catch (error) {
      const { fields, text } = problemOf(error)
      refuse(Object.keys(fields).length > 0 ? fields : { '': text })
    } finally {
      setBusy(false)
    }
  }

  return {
    values,
    errors,
    attempts,
    busy,
    refuse,
    confirmed,
    leave: (words) => setConfirmed((before) => [...before, words]),
    set: (name, value) => {
      setTyped(true)
      setValues((before) => ({ ...before, [name]: value }))
      setErrors(({ [name]: _mended, ...others }) => others)
    },
    submit: (event) => {
      event.preventDefault()
      if (!busy) void trySend()
    },
    check: (name) => {
      const value = values[name]
      if (value === '' || value === null || value === undefined) return
      const message = messagesOf(options.schema.safeParse(all).error?.issues ?? [])[name]
      setErrors(({ [name]: _before, ...others }) => (message === undefined ? others : { ...others, [name]: message }))
    },
  }
}

/** The first message of each field, in the language of the page; deeper paths are named by their first part. */
export function messagesOf(issues: readonly { path: PropertyKey[]; message: string }[]): FieldErrors {
  const found: Record<string, string> = {}
  for (const issue of issues) found[String(issue.path[0] ?? '')] ??= saySentence(issue.message)
  return found
}
