import { Link } from '@tanstack/react-router'
import { daysBetween, showDayShort, showMoment, showMonthShort } from '../../lib/dates.ts'
import { useWide } from '../../lib/use-wide.ts'
import { Text } from '../../ui/text.tsx'
import type { YearView } from './year-data.ts'
import { type Arrow, arrowsOf, type Bar, type Lane, lanesOf, type Piece, pieceOf, placeOf, type Span } from './year-lanes.ts'
import { texts } from './year-texts.ts'
import './year-picture.css'

type Row = Lane<YearView['overleggen'][number]>['rows'][number]

const at = ({ from, size }: Piece) => ({ insetInlineStart: `${from}%`, inlineSize: `${size}%` })

/** The three niveaus as lanes through the year; the list beside it says the same in words. */
export function YearPicture({ view, span, months, today }: { view: YearView; span: Span; months: readonly string[]; today: string }) {
  const lanes = lanesOf(view.overleggen, view.rounds, span)
  const arrows = arrowsOf(view.flows, { lanes, rounds: view.rounds, span })
  const slots = lanes.reduce((sum, { rows }) => sum + 1 + rows.length, 0)
  const now = placeOf(today, span)
  return (
    <section className="lb-lanes" aria-label={texts.picture.label}>
      <div className="lb-lanes__field">
        <Months months={months} />
        <div className="lb-lanes__behind" aria-hidden="true">
          {view.free.map((period) => {
            const piece = pieceOf(period.fromDay, period.untilDay, span)
            return piece ? (
              <span key={`${period.fromDay}/${period.name}`} className="lb-lanes__free" style={at(piece)} title={period.name} />
            ) : null
          })}
          {now >= 0 && now <= 100 ? (
            <span className="lb-lanes__now" style={{ insetInlineStart: `${now}%` }}>
              <span>{texts.today}</span>
            </span>
          ) : null}
        </div>
        {lanes.map((lane) => (
          <section key={lane.niveau} className={`lb-lane lb-lane--${lane.niveau}`} aria-labelledby={`lijn-${lane.niveau}`}>
            <h2 id={`lijn-${lane.niveau}`} className="lb-lane__head">
              {texts.lanes[lane.niveau]}
            </h2>
            {lane.rows.map((row) => (
              <LaneRow key={row.overleg.id} row={row} view={view} today={today} />
            ))}
          </section>
        ))}
        <Arrows arrows={arrows} slots={slots} />
      </div>
      <Legend withFlows={arrows.length > 0} />
    </section>
  )
}

function Months({ months }: { months: readonly string[] }) {
  const days = months.map((month, place) => daysBetween(`${month}-01`, months[place + 1] ? `${months[place + 1]}-01` : `${month}-31`))
  return (
    <div className="lb-lanes__months" aria-hidden="true" style={{ gridTemplateColumns: days.map((n) => `minmax(0, ${n}fr)`).join(' ') }}>
      {months.map((month) => (
        <span key={month}>{showMonthShort(month)}</span>
      ))}
    </div>
  )
}

function LaneRow({ row, view, today }: { row: Row; view: YearView; today: string }) {
  return (
    <div className="lb-lane__row">
      <Link to="/overleggen/$overlegId" params={{ overlegId: row.overleg.id }} className="lb-lane__name">
        {row.overleg.name}
      </Link>
      <ul className="lb-lane__track" aria-label={row.overleg.name}>
        {row.bars.map((bar) => (
          <RoundBar key={bar.round} bar={bar} view={view} today={today} />
        ))}
      </ul>
    </div>
  )
}

function RoundBar({ bar, view, today }: { bar: Bar; view: YearView; today: string }) {
  const round = view.rounds.find(({ id }) => id === bar.round)
  const meeting = view.meetings.find(({ roundId }) => roundId === bar.round)
  if (!round) return null
  const cancelled = meeting?.status === 'geannuleerd'
  const past = round.dueDay < today
  const words = meeting
    ? texts.picture[cancelled ? 'cancelled' : 'meeting']({
        overleg: meeting.overlegName,
        number: round.number,
        when: showMoment(meeting.startsAt, today),
      })
    : ''
  const dates = `${texts.takesIn({ day: showDayShort(round.agenderenDay) })}, ${texts.answers({ day: showDayShort(round.dueDay) })}`
  return (
    <li className={`lb-round lb-round--shelf-${bar.shelf}${past ? ' lb-round--past' : ''}`}>
      {bar.before.size > 0 ? <span className="lb-round__before" style={at(bar.before)} /> : null}
      {bar.after.size > 0 ? <span className="lb-round__after" style={at(bar.after)} /> : null}
      {meeting && bar.meeting !== null ? (
        <Link
          to="/ontmoeting/$ontmoetingId"
          params={{ ontmoetingId: meeting.id }}
          className={`lb-round__dot${cancelled ? ' lb-round__dot--off' : ''}${bar.meeting > 55 ? ' lb-round__dot--end' : ''}`}
          style={{ insetInlineStart: `${bar.meeting}%` }}
        >
          <span className="lb-round__tip">
            {words}. {dates}.
          </span>
        </Link>
      ) : null}
    </li>
  )
}

/** Drawn over the rows, which all have the same height; the list says each of them in words. */
function Arrows({ arrows, slots }: { arrows: readonly Arrow[]; slots: number }) {
  const wide = useWide()
  // On a phone the name stands above the bars, in the first two fifths of the row.
  const within = (part: number) => (wide ? part : 0.4 + 0.6 * part)
  return (
    <svg className="lb-lanes__arrows" viewBox={`0 0 100 ${slots}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {arrows.map(({ key, direction, from, to }) => {
        const [y1, y2] = [from.place + within(0.5), to.place + within(to.shelf === 0 ? 0.29 : 0.71)]
        const half = (y1 + y2) / 2
        return (
          <path
            key={key}
            className={`lb-lanes__arrow lb-lanes__arrow--${direction}`}
            d={`M${from.x} ${y1} C${from.x} ${half} ${to.x} ${half} ${to.x} ${y2}`}
            vectorEffect="non-scaling-stroke"
          />
        )
      })}
    </svg>
  )
}

function Legend({ withFlows }: { withFlows: boolean }) {
  return (
    <div className="lb-lanes__legend">
      <p className="lb-small">
        <strong>{texts.picture.legend}</strong>
      </p>
      <ul>
        <li>
          <span className="lb-lanes__key lb-lanes__key--before" />
          {texts.picture.before}
        </li>
        <li>
          <span className="lb-lanes__key lb-lanes__key--dot" />
          {texts.picture.dot}
        </li>
        <li>
          <span className="lb-lanes__key lb-lanes__key--after" />
          {texts.picture.after}
        </li>
        <li>
          <span className="lb-lanes__key lb-lanes__key--free" />
          {texts.picture.free}
        </li>
        {withFlows ? (
          <>
            <li>
              <span className="lb-lanes__key lb-lanes__key--up" />
              {texts.picture.up}
            </li>
            <li>
              <span className="lb-lanes__key lb-lanes__key--down" />
              {texts.picture.down}
            </li>
          </>
        ) : null}
      </ul>
      {withFlows ? <Text soft>{texts.picture.flowsOfMine}</Text> : null}
    </div>
  )
}
