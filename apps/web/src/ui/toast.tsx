import { createContext, type ReactNode, use, useCallback, useEffect, useState } from 'react'
import { Icon } from './icon.tsx'
import { texts } from './texts.ts'

const SHOWN_MS = 8_000
/** `undo` takes back what was just done; the toast offers it as a button, and Ctrl+Z does the same while it is there. */
type Say = (text: string, undo?: () => void) => void

const ToastContext = createContext<Say>(() => {})

interface Message {
  text: string
  undo: (() => void) | undefined
  /** The same text twice is still two messages. */
  turn: number
}

/** Says shortly that something worked, and has it read aloud. What went wrong belongs in an Alert instead. */
export const useToast = (): Say => use(ToastContext)

/** Holds the live region; it must be in the page before anything is said in it. */
export function ToastArea({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState<Message | null>(null)

  useEffect(() => {
    if (message === null) return
    const timer = setTimeout(() => setMessage(null), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [message])

  const undo = message?.undo
  useEffect(() => {
    if (!undo) return
    const press = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input:not([type=checkbox], [type=radio]), textarea')
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || typing) return
      event.preventDefault()
      setMessage(null)
      undo()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [undo])

  const say = useCallback<Say>((text, back) => setMessage((before) => ({ text, undo: back, turn: (before?.turn ?? 0) + 1 })), [])
  return (
    <ToastContext value={say}>
      {children}
      <div className="lb-toast-area" role="status">
        {message ? (
          <div className="lb-toast" key={message.turn}>
            <Icon name="check" size={20} />
            <span>{message.text}</span>
            {undo ? (
              <button
                type="button"
                className="lb-toast__undo"
                onClick={() => {
                  setMessage(null)
                  undo()
                }}
              >
                {texts.undo}
              </button>
            ) : null}
            <button type="button" className="lb-toast__close" onClick={() => setMessage(null)}>
              <Icon name="close" size={18} />
              <span className="lb-hidden">{texts.closeMessage}</span>
            </button>
          </div>
        ) : null}
      </div>
    </ToastContext>
  )
}
