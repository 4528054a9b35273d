import { Link as NlLink } from '@nl-design-system-candidate/link-react'
import { createLink } from '@tanstack/react-router'
import type { ComponentProps, ReactNode } from 'react'
import { Icon } from './icon.tsx'

type AnchorProps = ComponentProps<'a'>

function ButtonAnchor({ className, ...rest }: AnchorProps) {
  return <a {...rest} className={`nl-button lb-button-link ${className ?? 'nl-button--secondary'}`} />
}

function BackAnchor({ children, ...rest }: AnchorProps) {
  return (
    <NlLink {...rest} href={rest.href} className="lb-back">
      <Icon name="back" size={18} />
      {children}
    </NlLink>
  )
}

function RowAnchor({ className: _, ...rest }: AnchorProps) {
  return <a {...rest} className="lb-row-link" />
}

function TabAnchor({ className: _, ...rest }: AnchorProps) {
  return <a {...rest} className="lb-tab" />
}

/** A link to another screen, in running text. */
export const TextLink = createLink(NlLink)

/** A link that looks like a secondary button; `className="nl-button--primary"` for the main one. */
export const ButtonLink = createLink(ButtonAnchor)

/** 'Terug naar …', above the title of a page. */
export const BackLink = createLink(BackAnchor)

/** The link of a {@link ListItem}: the whole row can be pressed, only the words are read. */
export const RowLink = createLink(RowAnchor)

/** One tab of {@link Tabs}. */
export const TabLink = createLink(TabAnchor)

/** Views of one subject as links: they have an address, so Back works and they can be shared. */
export function Tabs({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label} className="lb-tabs">
      {children}
    </nav>
  )
}
