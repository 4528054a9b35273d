import { useState } from 'react'
import { dropTyped, keepTyped, placeOf, readKept, tabStore } from './kept-text.ts'
import { useMe } from './session.ts'

/**
 * One text outside a form, kept in this tab until it is empty again: it outlives a reload and a session that ended.
 * @param name names it among all others, with the id of what it is about
 */
export function useKeptText(name: string): [text: string, set: (text: string) => void] {
  const me = useMe()
  const [place] = useState(() => (me ? placeOf(me.person.id, name) : null))
  const [text, setText] = useState(() => readKept(tabStore(), place, { text: '' }).text)
  const set = (next: string) => {
    setText(next)
    if (next === '') dropTyped(tabStore(), place)
    else keepTyped(tabStore(), place, { text: next })
  }
  return [text, set]
}
