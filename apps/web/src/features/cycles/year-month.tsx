import type { inferOutput } from '@trpc/tanstack-react-query'
import { showDayShort, showMonth, showTime } from '../../lib/dates.ts'
import type { trpc } from '../../lib/trpc.ts'
import { NiveauTag, Tag } from '../../ui/card.tsx'
import { Heading } from '../../ui/heading.tsx'
import { TextLink } from '../../ui/link.tsx'
import { texts } from './year-texts.ts'

type Calendar = inferOutput<typeof trpc.cycles.calendar>
type Ontmoeting = Calendar['ontmoetingen'][number] & { day: string }
type Free = Calendar['free'][number]

/** One month: what is free, and who meets when. */
export function MonthPart({
  month,
  ontmoetingen,
  free,
  today,
}: {
  month: string
  ontmoetingen: readonly Ontmoeting[]
  free: readonly Free[]
  today: string
}) {
  const name = showMonth(month)
  const isNow = today.startsWith(month)
  const id = `maand-${month}`
  return (
    <section className={isNow ? 'lb-month lb-month--now' : 'lb-month'} aria-labelledby={id}>
      <div className="lb-month__top">
        <Heading level={2} look={3} id={id}>
          {name}
        </Heading>
        {isNow ? <Tag tone="heide">{texts.now}</Tag> : null}
      </div>
      {free.length > 0 ? <FreeList label={texts.freeIn({ month: name })} free={free} /> : null}
      {ontmoetingen.length > 0 ? (
        <ul className="lb-month__meetings" aria-label={texts.meetingsIn({ month: name })}>
          {ontmoetingen.map((one) => (
            <Meeting key={one.id} one={one} past={one.day < today} />
          ))}
        </ul>
      ) : (
        <p className="lb-soft lb-small lb-month__none">{texts.none}</p>
      )}
    </section>
  )
}

function FreeList({ label, free }: { label: string; free: readonly Free[] }) {
  return (
    <ul className="lb-month__free" aria-label={label}>
      {free.map(({ name, fromDay, untilDay }) => (
        <li key={`${fromDay}-${name}`}>
          <strong>{name}</strong>{' '}
          <span>
            {fromDay === untilDay ? showDayShort(fromDay) : texts.until({ from: showDayShort(fromDay), until: showDayShort(untilDay) })}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Meeting({ one, past }: { one: Ontmoeting; past: boolean }) {
  const cancelled = one.status === 'geannuleerd'
  return (
    <li className={`lb-meeting lb-meeting--${one.niveau}${past || cancelled ? ' lb-meeting--soft' : ''}`}>
      <div className="lb-row lb-meeting__top">
        <span className="lb-meeting__when">
          {showDayShort(one.day)}, {showTime(one.startsAt)}
        </span>
        <span className="lb-meeting__niveau">
          <NiveauTag niveau={one.niveau} />
        </span>
        {cancelled ? <Tag tone="rood">{texts.cancelled}</Tag> : null}
        {one.movedByHand && !cancelled ? <Tag tone="zand">{texts.moved}</Tag> : null}
        {one.withPartners ? <Tag>{texts.partners}</Tag> : null}
      </div>
      <TextLink to="/ontmoeting/$ontmoetingId" params={{ ontmoetingId: one.id }}>
        {one.overlegName}
      </TextLink>
    </li>
  )
}
