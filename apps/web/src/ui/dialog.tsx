import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Heading } from './heading.tsx'
import { Icon } from './icon.tsx'
import { texts } from './texts.ts'

/** A question that comes first. The browser's own dialog keeps the focus inside and gives it back. */
export function Dialog({
  open,
  title,
  onClose,
  actions,
  children,
}: {
  open: boolean
  title: string
  onClose: () => void
  actions?: ReactNode
  children: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()

  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])

  return (
    <dialog ref={dialog} className="lb-dialog" aria-labelledby={id} onClose={onClose}>
      {open ? (
        <div className="lb-dialog__body">
          <div className="lb-dialog__top">
            <Heading level={2} id={id}>
              {title}
            </Heading>
            <button type="button" className="lb-dialog__close" onClick={onClose}>
              <Icon name="close" />
              <span className="lb-hidden">{texts.close}</span>
            </button>
          </div>
          {children}
          {actions ? <div className="utrecht-button-group">{actions}</div> : null}
        </div>
      ) : null}
    </dialog>
  )
}
