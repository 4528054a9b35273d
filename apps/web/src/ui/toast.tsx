import { createContext, type ReactNode, use, useEffect, useState } from 'react'
import { Icon } from './icon.tsx'
import { texts } from './texts.ts'

const SHOWN_MS = 8_000
const ToastContext = createContext<(text: string) => void>(() => {})

interface Message {
  text: string
  /** The same text twice is still two messages. */
  turn: number
}

/** Says shortly that something worked, and has it read aloud. What went wrong belongs in an Alert instead. */
export const useToast = (): ((text: string) => void) => use(ToastContext)

/** Holds the live region; it must be in the page before anything is said in it. */
export function ToastArea({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState<Message | null>(null)

  useEffect(() => {
    if (message === null) return
    const timer = setTimeout(() => setMessage(null), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [message])

  return (
    <ToastContext value={(text) => setMessage((before) => ({ text, turn: (before?.turn ?? 0) + 1 }))}>
      {children}
      <div className="lb-toast-area" role="status">
        {message ? (
          <div className="lb-toast" key={message.turn}>
            <Icon name="check" size={20} />
            <span>{message.text}</span>
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
