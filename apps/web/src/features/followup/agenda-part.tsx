import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { trpc } from '../../lib/trpc.ts'
import { Button } from '../../ui/button.tsx'
import { Alert, EmptyState, ErrorState, Loaded } from '../../ui/feedback.tsx'
import { fieldId } from '../../ui/field.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Columns, Section, Stack } from '../../ui/layout.tsx'
import { TextLink } from '../../ui/link.tsx'
import { StatusTag } from '../../ui/status-tag.tsx'
import { Text } from '../../ui/text.tsx'
import { Select } from '../../ui/text-field.tsx'
import { type Agenda, type Item, isHere } from './agenda-items.ts'
import { ProposalCard } from './agenda-proposal.tsx'
import { DotCount, DotsCard } from './dots-card.tsx'
import type { Round } from './facilitate-screen.tsx'
import { texts } from './facilitate-texts.ts'
import { useAgenda } from './use-agenda.ts'
import { useDrag } from './use-drag.ts'
import './facilitate.css'

/** Minutes that a bundle gets to begin with, and those one can choose. */
const FIRST_MINUTES = 15
const MINUTES = [5, 10, 15, 20, 25, 30, 40, 45, 60, 75, 90, 120]

export function AgendaPart({ round }: { round: Round }) {
  const agenda = useQuery(trpc.followup.agenda.queryOptions({ roundId: round.id }))
  const dots = useQuery(trpc.followup.dots.queryOptions({ roundId: round.id }))
  const given = new Map(dots.data?.total?.dots.map((one) => [one.bundleId, one.dots]))
  return (
    <Loaded query={agenda} lines={6}>
      {(found) => (
        <Columns wide>
          <Stack gap="l">
            <Text>{found.open ? texts.agenda.lead : texts.agenda.closed}</Text>
            <Planned agenda={found} dots={given} />
            <Waiting agenda={found} dots={given} />
          </Stack>
          <Stack>
            {found.open ? <ProposalCard agenda={found} /> : null}
            {dots.data ? <DotsCard roundId={round.id} dots={dots.data} open={found.open} /> : null}
          </Stack>
        </Columns>
      )}
    </Loaded>
  )
}

function Planned({ agenda, dots }: { agenda: Agenda; dots: ReadonlyMap<string, number> }) {
  const items = agenda.items.filter(isHere)
  const change = useAgenda(agenda)
  if (items.length === 0) return <EmptyState title={texts.agenda.empty}>{texts.agenda.emptyHelp}</EmptyState>
  return (
    <div className="lb-stack">
      <Fits boxes={agenda.boxes} />
      {change.error ? <ErrorState error={change.error} /> : null}
      <ol className="lb-agenda">
        {items.map((item, place) => (
          <PlannedItem key={item.bundleId} items={items} place={place} open={agenda.open} dots={dots.get(item.bundleId)} change={change} />
        ))}
      </ol>
    </div>
  )
}

interface PlannedProps {
  items: readonly Item[]
  place: number
  open: boolean
  dots: number | undefined
  change: ReturnType<typeof useAgenda>
}

function PlannedItem({ items, place, open, dots, change }: PlannedProps) {
  const item = items[place]
  const { ref, over } = useDrag<HTMLLIElement>(
    {
      kind: 'agenda',
      accepts: (ids) => open && item !== undefined && !ids.includes(item.bundleId),
      drop: ([id]) =>
        change.set(
          moved(
            items,
            items.findIndex(({ bundleId }) => bundleId === id),
            place,
          ),
        ),
    },
    () => (item ? [item.bundleId] : []),
  )
  if (!item) return null
  return (
    <li ref={ref} className={over ? 'lb-agenda__item lb-agenda__item--over' : 'lb-agenda__item'}>
      <div className="lb-agenda__what">
        <TextLink to="/onderwerp/$bundleId" params={{ bundleId: item.bundleId }}>
          {item.title}
        </TextLink>
        <div className="lb-row">
          <StatusTag status={item.status} />
          <span className="lb-soft lb-small">{texts.points({ n: item.signals ?? 0 })}</span>
          <DotCount n={dots} />
        </div>
      </div>
      <div className="lb-agenda__how">
        <Select
          name={`minutes-${item.bundleId}`}
          label={<span className="lb-hidden">{texts.agenda.minutesOf({ title: item.title })}</span>}
          options={minutesFor(item.minutes)}
          value={String(item.minutes)}
          onChange={(minutes) =>
            change.set(items.map((one) => (one.bundleId === item.bundleId ? { ...one, minutes: Number(minutes) } : one)))
          }
        />
        <MoveButtons items={items} place={place} open={open} busy={change.busy} onMove={change.set} />
      </div>
    </li>
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
  if (!item || !open) return null
  // Not `disabled`: that takes the focus away from who moves an item up place by place.
  const move = (to: number) => {
    if (!busy && to >= 0 && to < items.length) onMove(moved(items, place, to))
  }
  return (
    <div className="lb-row">
      <button
        type="button"
        className="lb-plain-button"
        aria-label={texts.agenda.up({ title: item.title })}
        aria-disabled={busy || place === 0}
        onClick={() => move(place - 1)}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        className="lb-plain-button"
        aria-label={texts.agenda.down({ title: item.title })}
        aria-disabled={busy || place === items.length - 1}
        onClick={() => move(place + 1)}
      >
        <Icon name="down" />
      </button>
      {item.itemStatus === 'gepland' ? (
        <Button
          kind="subtle"
          busy={busy}
          aria-label={texts.agenda.removeOf({ title: item.title })}
          onClick={() => onMove(items.filter(({ bundleId }) => bundleId !== item.bundleId))}
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

function Waiting({ agenda, dots }: { agenda: Agenda; dots: ReadonlyMap<string, number> }) {
  const change = useAgenda(agenda)
  const planned = agenda.items.filter(isHere)
  const put = useRef<string | null>(null)

  useEffect(() => {
    if (!planned.some(({ bundleId }) => bundleId === put.current)) return
    // The button went with its row: what comes next is how many minutes it gets.
    if (document.activeElement === document.body) document.getElementById(fieldId(`minutes-${put.current}`))?.focus()
    put.current = null
  }, [planned])

  if (!agenda.open) return null
  return (
    <Section title={texts.agenda.waiting}>
      {change.error ? <ErrorState error={change.error} /> : null}
      {agenda.waiting.length === 0 ? <Text soft>{texts.agenda.noneWaiting}</Text> : null}
      <ul className="lb-agenda">
        {agenda.waiting.map((one) => (
          <li key={one.bundleId} className="lb-agenda__item">
            <div className="lb-agenda__what">
              <TextLink to="/onderwerp/$bundleId" params={{ bundleId: one.bundleId }}>
                {one.title}
              </TextLink>
              <div className="lb-row">
                <span className="lb-soft lb-small">{texts.points({ n: one.signals ?? 0 })}</span>
                <DotCount n={dots.get(one.bundleId)} />
              </div>
            </div>
            <Button
              busy={change.busy}
              aria-label={texts.agenda.putOf({ title: one.title })}
              onClick={() => {
                put.current = one.bundleId
                change.set([...planned, { bundleId: one.bundleId, minutes: FIRST_MINUTES }])
              }}
            >
              {texts.agenda.put}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function moved(items: readonly Item[], from: number, to: number): Item[] {
  const list = [...items]
  const [moved] = list.splice(from, 1)
  if (moved) list.splice(to, 0, moved)
  return list
}

function minutesFor(now: number): Array<{ value: string; label: string }> {
  return [...new Set([...MINUTES, now])].sort((a, b) => a - b).map((n) => ({ value: String(n), label: `${n} min.` }))
}
