import { dayOf, showDay } from '../../lib/dates.ts'
import { useToday } from '../../lib/session.ts'
import { List, ListItem, Tag } from '../../ui/card.tsx'
import { RowLink } from '../../ui/link.tsx'
import { StatusTag } from '../../ui/status-tag.tsx'
import { Text } from '../../ui/text.tsx'
import type { OpenBundle } from './bundle-part.tsx'
import { texts } from './facilitate-texts.ts'

/** Bundles as rows that open; what is late says so. */
export function BundleList({ bundles, empty }: { bundles: readonly OpenBundle[]; empty: string }) {
  const today = useToday()
  if (bundles.length === 0) return <Text soft>{empty}</Text>
  return (
    <List>
      {bundles.map((one) => (
        <ListItem
          key={one.id}
          link={
            <RowLink to="/onderwerp/$bundleId" params={{ bundleId: one.id }}>
              {one.title}
            </RowLink>
          }
          tags={
            <>
              <StatusTag status={one.status} />
              {one.overdue ? <Tag tone="rood">{texts.late}</Tag> : null}
            </>
          }
          meta={`${texts.points({ n: one.signals ?? 0 })} · ${texts.due({ day: showDay(dayOf(one.dueAt), today) })}`}
        />
      ))}
    </List>
  )
}
