import { Heading as NlHeading } from '@nl-design-system-candidate/heading-react'
import type { ReactNode } from 'react'

export type Level = 1 | 2 | 3 | 4

/** `level` is the place in the outline, `look` (when other) the size. */
export function Heading({ level, look, id, children }: { level: Level; look?: Level; id?: string; children: ReactNode }) {
  return (
    <NlHeading level={level} {...(look ? { appearance: `level-${look}` as const } : {})} {...(id ? { id } : {})}>
      {children}
    </NlHeading>
  )
}
