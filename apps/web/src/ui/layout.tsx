import { type ReactNode, useId } from 'react'
import { Heading, type Level } from './heading.tsx'

/** A part of a page under its own heading. */
export function Section({
  title,
  level = 2,
  aside,
  children,
}: {
  title: ReactNode
  level?: Level
  /** A link or button on the line of the heading. */
  aside?: ReactNode
  children: ReactNode
}) {
  const id = useId()
  return (
    <section className="lb-section" aria-labelledby={id}>
      <div className="lb-section__top">
        <Heading level={level} id={id}>
          {title}
        </Heading>
        {aside}
      </div>
      {children}
    </section>
  )
}

/** Things below each other. */
export function Stack({ gap = 'm', children }: { gap?: 's' | 'm' | 'l'; children: ReactNode }) {
  return <div className={`lb-stack lb-stack--${gap}`}>{children}</div>
}

/** Small things side by side, wrapping. */
export function Row({ children }: { children: ReactNode }) {
  return <div className="lb-row">{children}</div>
}

/** Cards side by side where there is room; below each other on a phone. */
export function Columns({ wide, children }: { /** Two thirds and one third. */ wide?: boolean; children: ReactNode }) {
  return <div className={wide ? 'lb-columns lb-columns--wide' : 'lb-columns'}>{children}</div>
}
