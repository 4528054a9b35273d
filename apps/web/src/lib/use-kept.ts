import { type Dispatch, type SetStateAction, useEffect, useState } from 'react'
import { dropTyped, keepTyped, placeOf, readKept, tabStore } from './kept-text.ts'
import { useMe } from './session.ts'

/**
 * State of what is being typed outside a form, kept in this tab as {@link useForm} keeps a form: it outlives a reload and a session that
 * ended, and is gone once it is back at `start` or somebody signs out.
 * @param form names it among all forms, with the id of what it is about
 */
export function useKept<V extends Record<string, unknown>>(form: string, start: V): [V, Dispatch<SetStateAction<V>>] {
  const me = useMe()
  const [place] = useState(() => (me ? placeOf(me.person.id, form) : null))
  const [value, setValue] = useState(() => readKept(tabStore(), place, start))
  const [empty] = useState(() => JSON.stringify(start))

  useEffect(() => {
    if (JSON.stringify(value) === empty) dropTyped(tabStore(), place)
    else keepTyped(tabStore(), place, value)
  }, [value, empty, place])

  return [value, setValue]
}
