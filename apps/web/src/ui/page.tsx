import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { createContext, type ReactNode, use, useEffect, useRef, useState } from 'react'
import { texts } from './texts.ts'
import './page.css'

/** Whether some page was shown before: the first one leaves the focus where the browser put it. */
let shownBefore = false
const FaultContext = createContext<(fault: boolean) => void>(() => {})

export interface PageProps {
  /** The h1 and, with the product's name behind it, the document title. */
  title: string
  /** One or two sentences below the title. */
  lead?: ReactNode
  /** A {@link BackLink}. */
  back?: ReactNode
  /** Tags or a moment, above the title. */
  over?: ReactNode
  /** Buttons beside the title. */
  actions?: ReactNode
  /** 'text' keeps lines short, for forms and reading; 'wide' is for overviews. */
  width?: 'text' | 'wide'
  children?: ReactNode
}

/** The frame of every screen: document title, heading, content. */
export function Page({ title, lead, back, over, actions, width = 'wide', children }: PageProps) {
  const [fault, setFault] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    // A page that takes the place of another on the same address (form → 'sent') leaves the focus nowhere.
    if (shownBefore && document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
    shownBefore = true
  }, [])

  return (
    <FaultContext value={setFault}>
      <title>{`${fault ? texts.faultBefore : ''}${title} | ${texts.product}`}</title>
      <article className={`lb-page lb-page--${width}`}>
        <header className="lb-page__top">
          {back}
          {over ? <div className="lb-row">{over}</div> : null}
          <div className="lb-page__title">
            <h1 ref={heading} className="nl-heading nl-heading--level-1" tabIndex={-1}>
              {title}
            </h1>
            {actions ? <div className="lb-row">{actions}</div> : null}
          </div>
          {lead ? <Paragraph purpose="lead">{lead}</Paragraph> : null}
        </header>
        {children}
      </article>
    </FaultContext>
  )
}

/** Puts 'Fout:' in front of the document title for as long as the caller is on screen. */
export function useFaultInTitle(): void {
  const setFault = use(FaultContext)
  useEffect(() => {
    setFault(true)
    return () => setFault(false)
  }, [setFault])
}
