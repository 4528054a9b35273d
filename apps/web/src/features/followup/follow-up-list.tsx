import type { inferOutput } from '@trpc/tanstack-react-query'
import { dayOf, showDay, showDayShort } from '../../lib/dates.ts'
import { wordFor } from '../../lib/messages.ts'
import { useToday } from '../../lib/session.ts'
import type { trpc } from '../../lib/trpc.ts'
import { Tag } from '../../ui/card.tsx'
import { TextLink } from '../../ui/link.tsx'
import { StatusTag, statusName } from '../../ui/status-tag.tsx'
import { Table } from '../../ui/table.tsx'
import { texts } from './follow-up-texts.ts'

type Item = inferOutput<typeof trpc.followup.followUp>['items'][number]

/** Every bundle with its course as a line: what happened when, and what is still to come. */
export function FollowUpList({ items }: { items: readonly Item[] }) {
  return (
    <ul className="lb-follow">
      {items.map((item) => (
        <FollowUpItem key={item.id} item={item} />
      ))}
    </ul>
  )
}

function FollowUpItem({ item }: { item: Item }) {
  const today = useToday()
  return (
    <li className="lb-follow__item">
      <div className="lb-row">
        <StatusTag status={item.status} />
        {item.overdue ? <Tag tone="rood">{texts.isLate}</Tag> : null}
      </div>
      <p className="lb-follow__title">
        <TextLink to="/onderwerp/$bundleId" params={{ bundleId: item.id }}>
          {item.title}
        </TextLink>
      </p>
      <p className="lb-soft lb-small">{whereOf(item, today)}</p>
      <ol className="lb-course" aria-label={texts.courseOf({ title: item.title })}>
        {shownSteps(item.steps).map((step, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same step can come twice on a day, and the past does not change
          <li key={place} className={`lb-course__step lb-course__step--${toneOf(step.kind)}`}>
            <span className="lb-course__what">{step.name}</span>
            <span className="lb-course__when">{step.day ? showDayShort(step.day) : ''}</span>
          </li>
        ))}
        {item.status === 'beantwoord' ? null : (
          <li className={item.overdue ? 'lb-course__step lb-course__step--late' : 'lb-course__step lb-course__step--ahead'}>
            <span className="lb-course__what">{texts.promised}</span>
            <span className="lb-course__when">{showDayShort(dayOf(item.dueAt))}</span>
          </li>
        )}
      </ol>
    </li>
  )
}

/** The same in rows and columns. */
export function FollowUpTable({ items }: { items: readonly Item[] }) {
  const today = useToday()
  const dayOfStep = (item: Item, kind: string) => {
    const step = item.steps.findLast((one) => one.kind === kind)
    return step ? showDayShort(step.day) : '–'
  }
  return (
    <Table
      caption={texts.title}
      columns={[
        {
          head: texts.table.title,
          names: true,
          cell: (item) => (
            <TextLink to="/onderwerp/$bundleId" params={{ bundleId: item.id }}>
              {item.title}
            </TextLink>
          ),
        },
        {
          head: texts.table.status,
          cell: (item) => (item.overdue ? `${statusName(item.status)}, ${texts.isLate}` : statusName(item.status)),
        },
        { head: texts.table.at, cell: ({ overlegName }) => overlegName },
        { head: texts.table.bundled, cell: (item) => dayOfStep(item, 'BundleCreated') },
        { head: texts.table.scheduled, cell: (item) => dayOfStep(item, 'BundleScheduled') },
        { head: texts.table.discussed, cell: (item) => dayOfStep(item, 'BundleDiscussed') },
        { head: texts.table.answered, cell: (item) => dayOfStep(item, 'BundleAnswered') },
        { head: texts.table.promised, cell: ({ dueAt }) => showDay(dayOf(dueAt), today) },
      ]}
      rows={items}
      rowKey={({ id }) => id}
    />
  )
}

function whereOf(item: Item, today: string | undefined): string {
  const parts = [
    item.status === 'beantwoord' ? texts.answeredBy({ overleg: item.overlegName }) : texts.waitsAt({ overleg: item.overlegName }),
    item.originName === item.overlegName ? null : texts.beganAt({ overleg: item.originName }),
    item.owner ? texts.owner({ owner: item.owner }) : null,
    item.status === 'beantwoord' ? null : texts.dueBy({ day: showDay(dayOf(item.dueAt), today) }),
  ]
  return parts.filter((part) => part !== null).join(' · ')
}

/** More than this is a long story; the page of the bundle tells it whole. */
const MOST = 7

/** The beginning and the newest steps, with what lies between as one. */
function shownSteps(steps: Item['steps']): Array<{ kind: string; name: string; day: string | null }> {
  const named = steps.map((step) => ({ kind: step.kind, name: stepName(step), day: step.day }))
  if (named.length <= MOST) return named
  const between = named.length - MOST + 1
  return [...named.slice(0, 1), { kind: 'more', name: texts.more({ n: between }), day: null }, ...named.slice(between + 1)]
}

const stepName = ({ kind, toName }: Item['steps'][number]): string =>
  toName && (kind === 'BundleEscalated' || kind === 'BundleReferredBack')
    ? texts.moved[kind]({ overleg: toName })
    : (wordFor(texts.steps, kind) ?? kind)

function toneOf(kind: string): 'up' | 'down' | 'answered' | 'again' | 'ahead' | 'done' {
  if (kind === 'more') return 'ahead'
  if (kind === 'BundleEscalated') return 'up'
  if (kind === 'BundleReferredBack') return 'down'
  if (kind === 'BundleAnswered') return 'answered'
  return kind === 'BundleReopened' || kind === 'BundleCarriedOver' ? 'again' : 'done'
}
