import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { onKeysAsked } from './keys-asked.ts'
import { askedBy } from './shortcuts.ts'

const KEPT = 'lerende-sneltoetsen'
/** How long a `g` waits for the letter that says where to. */
const WAIT_MS = 1_500

/**
 * The keys of the app, off when somebody turned them off on this device (WCAG 2.1.4), and whether the help for them is open.
 * Nobody signed in: no keys.
 */
export function useShortcuts(active: boolean) {
  const [on, setOn] = useState(() => localStorage.getItem(KEPT) !== 'uit')
  const [help, setHelp] = useState(false)
  const navigate = useNavigate()

  useEffect(() => {
    if (!active || !on) return
    let waitingSince = Number.NEGATIVE_INFINITY
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return
      const asked = askedBy({ ...pick(event), typing: isTyping(event.target) }, event.timeStamp - waitingSince < WAIT_MS)
      waitingSince = asked?.kind === 'wait' ? event.timeStamp : Number.NEGATIVE_INFINITY
      if (!asked || asked.kind === 'wait') return
      event.preventDefault()
      if (asked.kind === 'help') setHelp(true)
      else if (asked.kind === 'search') focusSearch(() => void navigate({ to: '/lessen' }))
      else void navigate({ to: asked.kind === 'new' ? '/mijn-inbreng/nieuw' : asked.to })
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [active, on, navigate])

  useEffect(() => onKeysAsked(() => setHelp(true)), [])

  const turn = (next: boolean) => {
    localStorage.setItem(KEPT, next ? 'aan' : 'uit')
    setOn(next)
  }
  return { on, turn, help, closeHelp: () => setHelp(false) }
}

const pick = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => ({ key, ctrlKey, metaKey, altKey })

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable=true]')

/** The search field of this page, or else the page of lessons, which is what people look things up in. */
function focusSearch(otherwise: () => void): void {
  const field = document.querySelector<HTMLInputElement>('main input[inputmode=search]')
  if (field) field.focus()
  else otherwise()
}
