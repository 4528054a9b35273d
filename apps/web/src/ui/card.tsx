import type { ReactNode } from 'react'
import { Heading, type Level } from './heading.tsx'
import './card.css'

export type Tone = 'plain' | 'heide' | 'vecht' | 'zand' | 'mos' | 'rood'

/** A thing on its own ground. `tone` colours the ground: for what asks attention. */
export function Card({
  title,
  level = 3,
  over,
  tone = 'plain',
  actions,
  children,
}: {
  title?: ReactNode
  level?: Level
  /** Tags or a moment, above the title. */
  over?: ReactNode
  tone?: Tone
  actions?: ReactNode
  children?: ReactNode
}) {
  return (
    <div className={`lb-card lb-tone--${tone}`}>
      {over ? <div className="lb-row">{over}</div> : null}
      {title ? (
        <Heading level={level} look={3}>
          {title}
        </Heading>
      ) : null}
      {children}
      {actions ? <div className="lb-row lb-card__actions">{actions}</div> : null}
    </div>
  )
}

/** A short word about state or kind. The word says it; the colour only helps. */
export function Tag({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`lb-tag lb-tone--${tone}`}>{children}</span>
}

const NIVEAUS = { bestuur: 'heide', beleid: 'vecht', uitvoering: 'zand' } as const satisfies Record<string, Tone>

/** The niveau of an overleg, with its own fixed colour throughout the app. */
export function NiveauTag({ niveau }: { niveau: keyof typeof NIVEAUS }) {
  return <Tag tone={NIVEAUS[niveau]}>{niveau}</Tag>
}

/** A list of things that can be opened; holds {@link ListItem}s. */
export function List({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ul className="lb-list" aria-label={label}>
      {children}
    </ul>
  )
}

/** One row: `link` is a {@link RowLink}, pressable over the whole row. */
export function ListItem({
  link,
  tags,
  meta,
  end,
  children,
}: {
  link: ReactNode
  tags?: ReactNode
  /** A moment or a number, in soft ink below the title. */
  meta?: ReactNode
  /** Buttons of the row; they stay pressable on their own. */
  end?: ReactNode
  children?: ReactNode
}) {
  return (
    <li className="lb-list__item">
      <div className="lb-list__main">
        {tags ? <div className="lb-row">{tags}</div> : null}
        <div className="lb-list__title">{link}</div>
        {children}
        {meta ? <div className="lb-soft lb-small">{meta}</div> : null}
      </div>
      {end ? <div className="lb-list__end">{end}</div> : null}
    </li>
  )
}
