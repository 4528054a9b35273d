import { useMutation, useQuery } from '@tanstack/react-query'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { trpc } from '../../lib/trpc.ts'
import { Button } from '../../ui/button.tsx'
import { Tag } from '../../ui/card.tsx'
import { Alert, EmptyState, ErrorState, Loaded } from '../../ui/feedback.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { TextLink } from '../../ui/link.tsx'
import { Text } from '../../ui/text.tsx'
import { Select } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { STATUS_TONES } from './bundle-list.tsx'
import type { Round } from './facilitate-screen.tsx'
import { texts } from './facilitate-texts.ts'
import './facilitate.css'

export type Agenda = inferOutput<typeof trpc.followup.agenda>
type Item = Agenda['items'][number]

/** Minutes that a bundle gets to begin with, and those one can choose. */
const FIRST_MINUTES = 15
const MINUTES = [5, 10, 15, 20, 25, 30, 40, 45, 60, 75, 90, 120]

/** On the agenda of this round now; the others went on to another. */
export const isHere = (item: Item): boolean => item.itemStatus === 'gepland' || item.itemStatus === 'besproken'

export function AgendaPart({ round }: { round: Round }) {
  const agenda = useQuery(trpc.followup.agenda.queryOptions({ roundId: round.id }))
  return (
    <Loaded query={agenda} lines={6}>
      {(found) => (
        <Stack gap="l">
          <Text>{found.open ? texts.agenda.lead : texts.agenda.closed}</Text>
          <Planned agenda={found} />
          <Waiting agenda={found} />
        </Stack>
      )}
    </Loaded>
  )
}

function Planned({ agenda }: { agenda: Agenda }) {
  const say = useToast()
  const items = agenda.items.filter(isHere)
  const order = useMutation(trpc.followup.orderAgenda.mutationOptions({ onSuccess: () => say(texts.agenda.moved) }))
  if (items.length === 0) return <EmptyState title={texts.agenda.empty}>{texts.agenda.emptyHelp}</EmptyState>
  const send = (list: readonly Item[]) =>
    order.mutate({ roundId: agenda.roundId, items: list.map(({ bundleId, minutes }) => ({ bundleId, minutes })) })
  return (
    <div className="lb-stack">
      <Fits boxes={agenda.boxes} />
      {order.error ? <ErrorState error={order.error} /> : null}
      <ol className="lb-agenda">
        {items.map((item, place) => (
          <li key={item.bundleId} className="lb-agenda__item">
            <div className="lb-agenda__what">
              <TextLink to="/onderwerp/$bundleId" params={{ bundleId: item.bundleId }}>
                {item.title}
              </TextLink>
              <div className="lb-row">
                <Tag tone={STATUS_TONES[item.status]}>{texts.status[item.status]}</Tag>
                <span className="lb-soft lb-small">{texts.points({ n: item.signals ?? 0 })}</span>
              </div>
            </div>
            <div className="lb-agenda__how">
              <Select
                name={`minutes-${item.bundleId}`}
                label={<span className="lb-hidden">{texts.agenda.minutesOf({ title: item.title })}</span>}
                options={minutesFor(item.minutes)}
                value={String(item.minutes)}
                onChange={(minutes) =>
                  send(items.map((one) => (one.bundleId === item.bundleId ? { ...one, minutes: Number(minutes) } : one)))
                }
              />
              <MoveButtons items={items} place={place} open={agenda.open} busy={order.isPending} onMove={send} />
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}

function MoveButtons({
  items,
  place,
  open,
  busy,
  onMove,
}: {
  items: readonly Item[]
  place: number
  open: boolean
  busy: boolean
  onMove: (items: readonly Item[]) => void
}) {
  const item = items[place]
  const remove = useMutation(trpc.followup.unscheduleBundle.mutationOptions())
  if (!item || !open) return null
  return (
    <div className="lb-row">
      <button
        type="button"
        className="lb-plain-button"
        aria-label={texts.agenda.up({ title: item.title })}
        disabled={busy || place === 0}
        onClick={() => onMove(swapped(items, place, place - 1))}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        className="lb-plain-button"
        aria-label={texts.agenda.down({ title: item.title })}
        disabled={busy || place === items.length - 1}
        onClick={() => onMove(swapped(items, place, place + 1))}
      >
        <Icon name="down" />
      </button>
      {item.itemStatus === 'gepland' ? (
        <Button
          kind="subtle"
          busy={remove.isPending}
          aria-label={texts.agenda.removeOf({ title: item.title })}
          onClick={() => remove.mutate({ bundleId: item.bundleId })}
        >
          {texts.agenda.remove}
        </Button>
      ) : null}
    </div>
  )
}

function Fits({ boxes }: { boxes: Agenda['boxes'] }) {
  if (boxes.over > 0) return <Alert kind="warning">{texts.agenda.over({ n: boxes.over })}</Alert>
  return (
    <Text soft>
      {boxes.available === null
        ? texts.agenda.planned({ planned: boxes.planned })
        : texts.agenda.filled({ planned: boxes.planned, available: boxes.available })}
    </Text>
  )
}

function Waiting({ agenda }: { agenda: Agenda }) {
  const put = useMutation(trpc.followup.scheduleBundle.mutationOptions())
  if (!agenda.open) return null
  return (
    <Section title={texts.agenda.waiting}>
      {put.error ? <ErrorState error={put.error} /> : null}
      {agenda.waiting.length === 0 ? <Text soft>{texts.agenda.noneWaiting}</Text> : null}
      <ul className="lb-agenda">
        {agenda.waiting.map((one) => (
          <li key={one.bundleId} className="lb-agenda__item">
            <div className="lb-agenda__what">
              <TextLink to="/onderwerp/$bundleId" params={{ bundleId: one.bundleId }}>
                {one.title}
              </TextLink>
              <span className="lb-soft lb-small">{texts.points({ n: one.signals ?? 0 })}</span>
            </div>
            <Button
              busy={put.isPending}
              aria-label={texts.agenda.putOf({ title: one.title })}
              onClick={() => put.mutate({ bundleId: one.bundleId, roundId: agenda.roundId, minutes: FIRST_MINUTES })}
            >
              {texts.agenda.put}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function swapped(items: readonly Item[], from: number, to: number): Item[] {
  const list = [...items]
  const [moved] = list.splice(from, 1)
  if (moved) list.splice(to, 0, moved)
  return list
}

function minutesFor(now: number): Array<{ value: string; label: string }> {
  return [...new Set([...MINUTES, now])].sort((a, b) => a - b).map((n) => ({ value: String(n), label: `${n} min.` }))
}
