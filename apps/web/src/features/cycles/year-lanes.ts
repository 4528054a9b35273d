import { daysBetween } from '../../lib/dates.ts'

const ORDER = ['bestuur', 'beleid', 'uitvoering'] as const
type Niveau = (typeof ORDER)[number]

/** The part of the year that is shown; both days included. */
export interface Span {
  fromDay: string
  untilDay: string
}

interface Overleg {
  id: string
  niveau: Niveau
}

interface Round {
  id: string
  overlegId: string
  number: number
  ophalenDay: string
  agenderenDay: string
  ontmoetenDay: string
  terugkoppelenDay: string
  dueDay: string
}

/** What lies between two moments of the span, in hundredths of its length. */
export interface Piece {
  from: number
  size: number
}

export interface Bar extends Piece {
  round: string
  /** 0 and 1 in turn, so that rounds that overlap stand below each other */
  shelf: 0 | 1
  /** taking in, from the opening to the ontmoeting; and the answering after it */
  before: Piece
  after: Piece
  /** where the ontmoeting stands, when it lies in the span */
  meeting: number | null
}

export interface Lane<O> {
  niveau: Niveau
  rows: Array<{ overleg: O; place: number; bars: Bar[] }>
  /** the place of its heading */
  place: number
}

/** Where a day begins, in hundredths of the span; before or after it when the day lies outside. */
export const placeOf = (day: string, span: Span): number => (daysBetween(span.fromDay, day) / lengthOf(span)) * 100

/** From the begin of one day to the end of another, as far as it falls in the span; null when none of it does. */
export function pieceOf(fromDay: string, untilDay: string, span: Span): Piece | null {
  const from = Math.max(0, placeOf(fromDay, span))
  const until = Math.min(100, placeOf(untilDay, span) + 100 / lengthOf(span))
  return until <= from ? null : { from, size: until - from }
}

/**
 * The lanes from bestuur down to uitvoering, each with its overleggen in the order given, and their rounds as bars.
 * `place` counts headings and rows from the top, so that an arrow knows where to go.
 */
export function lanesOf<O extends Overleg>(overleggen: readonly O[], rounds: readonly Round[], span: Span): Lane<O>[] {
  let place = 0
  return ORDER.flatMap((niveau) => {
    const inLane = overleggen.filter((one) => one.niveau === niveau)
    if (inLane.length === 0) return []
    const heading = place++
    return [
      { niveau, place: heading, rows: inLane.map((overleg) => ({ overleg, place: place++, bars: barsOf(overleg.id, rounds, span) })) },
    ]
  })
}

function barsOf(overlegId: string, rounds: readonly Round[], span: Span): Bar[] {
  return rounds.flatMap((round) => {
    if (round.overlegId !== overlegId) return []
    const whole = pieceOf(round.ophalenDay, round.dueDay, span)
    if (!whole) return []
    const middle = placeOf(round.ontmoetenDay, span) + 50 / lengthOf(span)
    const within = (from: number, until: number): Piece => {
      const begin = Math.min(100, Math.max(whole.from, from))
      return { from: begin, size: Math.max(0, Math.min(whole.from + whole.size, until) - begin) }
    }
    return [
      {
        ...whole,
        round: round.id,
        shelf: shelfOf(round),
        before: within(0, middle),
        after: within(middle, 100),
        meeting: middle >= 0 && middle <= 100 ? middle : null,
      },
    ]
  })
}

interface Flow {
  bundleId: string
  day: string
  direction: 'up' | 'down'
  fromOverlegId: string
  toOverlegId: string
  toRoundId: string
}

export interface Arrow {
  key: string
  direction: 'up' | 'down'
  from: { x: number; place: number }
  to: { x: number; place: number; shelf: 0 | 1 }
  /** how many bundles went this way on this day */
  n: number
}

/** From the day that something was passed on, to the ontmoeting that takes it up; those of one day and way as one. */
export function arrowsOf<O extends Overleg>(
  flows: readonly Flow[],
  { lanes, rounds, span }: { lanes: readonly Lane<O>[]; rounds: readonly Round[]; span: Span },
): Arrow[] {
  const places = new Map(lanes.flatMap(({ rows }) => rows.map(({ overleg, place }) => [overleg.id, place] as const)))
  const taken = new Map(rounds.map((round) => [round.id, round]))
  const arrows = new Map<string, Arrow>()
  for (const flow of flows) {
    const from = places.get(flow.fromOverlegId)
    const to = places.get(flow.toOverlegId)
    const round = taken.get(flow.toRoundId)
    if (from === undefined || to === undefined || round === undefined) continue
    const x = placeOf(flow.day, span)
    if (x < 0 || x > 100) continue
    const key = `${flow.day}/${flow.fromOverlegId}/${flow.toRoundId}`
    const known = arrows.get(key)
    if (known) known.n++
    else
      arrows.set(key, {
        key,
        direction: flow.direction,
        from: { x, place: from },
        to: { x: Math.min(100, placeOf(round.ontmoetenDay, span) + 50 / lengthOf(span)), place: to, shelf: shelfOf(round) },
        n: 1,
      })
  }
  return [...arrows.values()]
}

const shelfOf = ({ number }: { number: number }): 0 | 1 => (number % 2 === 0 ? 1 : 0)

const lengthOf = (span: Span): number => daysBetween(span.fromDay, span.untilDay) + 1
