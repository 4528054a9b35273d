import { showDayShort, showMonth, showTime } from '../../lib/dates.ts'
import { NiveauTag, Tag } from '../../ui/card.tsx'
import { Heading } from '../../ui/heading.tsx'
import { TextLink } from '../../ui/link.tsx'
import { inMonth } from './year.ts'
import type { Flow, Meeting, YearView } from './year-data.ts'
import { texts } from './year-texts.ts'

/** One month: what is free, who meets when, and what went up or came back. */
export function MonthPart({ month, view, today }: { month: string; view: YearView; today: string }) {
  const name = showMonth(month)
  const isNow = today.startsWith(month)
  const id = `maand-${month}`
  const { meetings, free, flows } = inMonth(month, view)
  return (
    <section className={isNow ? 'lb-month lb-month--now' : 'lb-month'} aria-labelledby={id}>
      <div className="lb-month__top">
        <Heading level={2} look={3} id={id}>
          {name}
        </Heading>
        {isNow ? <Tag tone="heide">{texts.now}</Tag> : null}
      </div>
      {free.length > 0 ? <FreeList label={texts.freeIn({ month: name })} free={free} /> : null}
      {meetings.length > 0 ? (
        <ul className="lb-month__meetings" aria-label={texts.meetingsIn({ month: name })}>
          {meetings.map((one) => (
            <MeetingItem key={one.id} one={one} view={view} past={one.day < today} />
          ))}
        </ul>
      ) : (
        <p className="lb-soft lb-small lb-month__none">{texts.none}</p>
      )}
      {flows.length > 0 ? <FlowList label={texts.flowsIn({ month: name })} flows={flows} view={view} /> : null}
    </section>
  )
}

function FreeList({ label, free }: { label: string; free: YearView['free'] }) {
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

function MeetingItem({ one, view, past }: { one: Meeting; view: YearView; past: boolean }) {
  const cancelled = one.status === 'geannuleerd'
  const round = view.rounds.find(({ id }) => id === one.roundId)
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
      {round ? (
        <span className="lb-meeting__when">
          {texts.round({ number: round.number })} · {texts.takesIn({ day: showDayShort(round.agenderenDay) })} ·{' '}
          {texts.answers({ day: showDayShort(round.dueDay) })}
        </span>
      ) : null}
    </li>
  )
}

function FlowList({ label, flows, view }: { label: string; flows: readonly Flow[]; view: YearView }) {
  const nameOf = (id: string) => view.overleggen.find((one) => one.id === id)?.name ?? ''
  return (
    <ul className="lb-month__flows" aria-label={label}>
      {flows.map((flow) => (
        <li key={`${flow.bundleId}/${flow.day}/${flow.toRoundId}`}>
          <TextLink to="/onderwerp/$bundleId" params={{ bundleId: flow.bundleId }}>
            {texts.flow[flow.direction]({
              day: showDayShort(flow.day),
              title: flow.title,
              from: nameOf(flow.fromOverlegId),
              to: nameOf(flow.toOverlegId),
            })}
          </TextLink>
        </li>
      ))}
    </ul>
  )
}
