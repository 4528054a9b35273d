import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { Icon } from './icon.tsx'
import './menu.css'

/** Things behind a name, that open below it. Escape and leaving it close it; what is inside are plain links and buttons. */
export function Menu({ label, children }: { label: ReactNode; children: ReactNode }) {
  const menu = useRef<HTMLDetailsElement>(null)
  const summary = useRef<HTMLElement>(null)
  const close = () => menu.current?.removeAttribute('open')
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu.current?.open) return
    close()
    summary.current?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape and leaving belong to the whole of it, not to one part
    <details
      ref={menu}
      className="lb-menu"
      onKeyDown={onKey}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (!currentTarget.contains(relatedTarget)) close()
      }}
    >
      <summary ref={summary} className="lb-menu__button">
        {label}
        <Icon name="down" size={18} />
      </summary>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a press on a link or button inside bubbles up to here */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard presses the links and buttons, which click */}
      <div className="lb-menu__sheet" onClick={close}>
        {children}
      </div>
    </details>
  )
}
