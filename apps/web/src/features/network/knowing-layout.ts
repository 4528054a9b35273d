/** Somebody whom I met. */
export interface Met {
  personId: string
  name: string
  organisationId: string | null
  organisationName: string | null
  times: number
}

/** The people of one organisation whom I met, by name. */
export interface Circle<P extends Met> {
  key: string
  name: string
  people: P[]
}

/** The people whom I met by organisation, all by name: not by how many or how often, for nobody is more than another. */
export function circlesOf<P extends Met>(met: readonly P[], without: string): Circle<P>[] {
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'nl')
  return [...Map.groupBy(met, (one) => one.organisationId ?? '')]
    .map(([key, people]) => ({ key, name: people[0]?.organisationName ?? without, people: people.toSorted(byName) }))
    .sort(byName)
}

/** How strong a tie is drawn: once, a few times, often. */
export type Strength = 1 | 2 | 3
export const strengthOf = (times: number): Strength => (times >= 5 ? 3 : times >= 2 ? 2 : 1)

const ROW = 60
const DOT = 20
const EDGE = 8
/** Room above the first organisation and below the last. */
const MARGIN = 12
/** An average letter of the label, in pixels; what does not fit ends in dots, and the list says it whole. */
const LETTER = 7.6

interface Spot {
  key: string
  /** what fits of the name */
  label: string
  x: number
  y: number
  /** where its label begins or ends */
  side: 'left' | 'right'
  strength: Strength
  /** from me to here */
  path: string
  dots: Array<{ key: string; x: number; y: number; strength: Strength }>
}

/** Where everything stands, in pixels. */
export interface Layout {
  width: number
  height: number
  me: { x: number; y: number }
  spots: Spot[]
}

/**
 * Me, and around me the organisations of those whom I met, each with a dot for a person. On a narrow screen I stand at the left
 * and they stand below one another; on a wide one they stand on both sides of me. The same people always give the same picture.
 */
export function layOut(circles: readonly Circle<Met>[], { width, sides }: { width: number; sides: 1 | 2 }): Layout {
  const right = sides === 1 ? circles.length : Math.ceil(circles.length / 2)
  const rows = Math.max(right, circles.length - right, 1)
  const height = rows * ROW + 2 * MARGIN
  const me = { x: sides === 1 ? 28 : width / 2, y: height / 2 }
  const reach = sides === 1 ? 68 : 200
  const spots = circles.map((circle, i): Spot => {
    const side = i < right ? 'right' : 'left'
    const count = side === 'right' ? right : circles.length - right
    const place = side === 'right' ? i : i - right
    const way = side === 'right' ? 1 : -1
    const x = me.x + way * reach
    const y = MARGIN + ((place + 0.5) * (height - 2 * MARGIN)) / count
    const room = side === 'right' ? width - x - EDGE : x - EDGE
    return {
      key: circle.key,
      label: fit(circle.name, Math.floor(room / LETTER)),
      x,
      y,
      side,
      strength: strengthOf(Math.max(...circle.people.map((one) => one.times))),
      path: `M${me.x} ${round(me.y)}C${me.x + (way * reach) / 2} ${round(me.y)} ${me.x + (way * reach) / 2} ${round(y)} ${x} ${round(y)}`,
      dots: circle.people.slice(0, Math.max(1, Math.floor(room / DOT))).map((one, nth) => ({
        key: one.personId,
        x: x + way * (DOT / 2 + nth * DOT),
        y: y + 13,
        strength: strengthOf(one.times),
      })),
    }
  })
  return { width, height, me, spots }
}

const round = (n: number) => Math.round(n * 10) / 10
const fit = (text: string, letters: number) => (text.length <= letters ? text : `${text.slice(0, Math.max(1, letters - 1)).trimEnd()}…`)
