import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** A paragraph; `soft` for what may be skipped. */
export function Text({ soft, children }: { soft?: boolean; children: ReactNode }) {
  return <Paragraph {...(soft ? { className: 'lb-soft' } : {})}>{children}</Paragraph>
}

/** What someone brought in, in their own words. */
export function Quote({ children, source }: { children: ReactNode; source?: ReactNode }) {
  return (
    <figure className="lb-quote">
      <blockquote>{children}</blockquote>
      {source ? <figcaption>{source}</figcaption> : null}
    </figure>
  )
}

/** Pairs of a name and what it is. */
export function Facts({ items }: { items: readonly { label: string; value: ReactNode }[] }) {
  return (
    <dl className="lb-facts">
      {items.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** More for who wants it. */
export function Expander({ label, open, children }: { label: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details className="lb-expander" open={open}>
      <summary>
        <Icon name="forward" size={18} />
        {label}
      </summary>
      <div className="lb-expander__body">{children}</div>
    </details>
  )
}
