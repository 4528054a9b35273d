import { Button as NlButton } from '@nl-design-system-candidate/button-react'
import type { ComponentProps, ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled'> {
  /** One primary per screen; the others are secondary or subtle. */
  kind?: 'primary' | 'secondary' | 'subtle'
  /** For what cannot be taken back. */
  danger?: boolean
  /** While it works: the label stays readable and a second press does nothing. */
  busy?: boolean
  icon?: IconName
  /** Makes it a toggle: pressed or not. */
  pressed?: boolean
  children: ReactNode
}

/** A button that does something. To go somewhere, use {@link ButtonLink}. */
export function Button({ kind = 'secondary', danger, busy, icon, pressed, onClick, children, ...rest }: ButtonProps) {
  return (
    <NlButton
      {...rest}
      purpose={kind}
      {...(danger ? { hint: 'negative' as const } : {})}
      {...(icon ? { iconStart: <Icon name={icon} size={20} /> } : {})}
      {...(pressed === undefined ? {} : { toggle: true, pressed })}
      busy={busy ?? false}
      onClick={(event) => {
        // A busy button stays focusable (aria-disabled), so the press has to be stopped here.
        if (busy) event.preventDefault()
        else onClick?.(event)
      }}
    >
      {children}
    </NlButton>
  )
}

/** Buttons side by side, wrapping; the main one first. */
export function ButtonGroup({ children }: { children: ReactNode }) {
  return <div className="utrecht-button-group lb-button-group">{children}</div>
}
