import { dayOf, showDay } from '../../lib/dates.ts'
import { useToday } from '../../lib/session.ts'
import { Tag } from '../../ui/card.tsx'
import { TextLink } from '../../ui/link.tsx'
import { StatusTag } from '../../ui/status-tag.tsx'
import type { OpenBundle } from './bundle-part.tsx'
import { texts } from './facilitate-texts.ts'
import { useDrag } from './use-drag.ts'

/** An open bundle, on which points can be dropped. */
export function BundleTarget({ bundle, onDrop }: { bundle: OpenBundle; onDrop: (signalIds: string[]) => void }) {
  const today = useToday()
  const { ref, over } = useDrag<HTMLDivElement>({ kind: 'punten', accepts: () => true, drop: onDrop })
  return (
    <div ref={ref} className={over ? 'lb-target lb-target--over' : 'lb-target'}>
      <div className="lb-row">
        <StatusTag status={bundle.status} />
        {bundle.overdue ? <Tag tone="rood">{texts.late}</Tag> : null}
      </div>
      <TextLink to="/onderwerp/$bundleId" params={{ bundleId: bundle.id }}>
        {bundle.title}
      </TextLink>
      <span className="lb-soft lb-small">
        {texts.points({ n: bundle.signals ?? 0 })} · {texts.due({ day: showDay(dayOf(bundle.dueAt), today) })}
      </span>
    </div>
  )
}

/** Where dropped points become a bundle of their own; for the eye and the mouse, the bar below the points does the same. */
export function NewTarget({ onDrop }: { onDrop: (signalIds: string[]) => void }) {
  const { ref, over } = useDrag<HTMLDivElement>({ kind: 'punten', accepts: () => true, drop: onDrop })
  return (
    <div ref={ref} className={over ? 'lb-target lb-target--new lb-target--over' : 'lb-target lb-target--new'} aria-hidden="true">
      {texts.bundle.dropHere}
    </div>
  )
}
