import type { Quarter } from './course.ts'
import { shortName } from './words.ts'
import './compass.css'

/** Units of the drawing; it scales with its card. */
const WIDTH = 320
const HEIGHT = 150
const LEFT = 22
const RIGHT = 10
/** room for the mark of a quarter that stands alone */
const EDGE = 6
const TOP = 8
const BOTTOM = 24
const LINES = [1, 2, 3, 4, 5] as const

/**
 * The course of one uitgangspunt: a line of means in a band of uncertainty. What it says stands beside it in words. `scale`
 * holds the quarters that all pictures side by side share, so that the same place is the same time.
 */
export function CompassChart({ quarters, scale, label }: { quarters: readonly Quarter[]; scale: readonly string[]; label: string }) {
  const x = (place: number) =>
    scale.length === 1 ? (LEFT + WIDTH - RIGHT) / 2 : EDGE + LEFT + (place * (WIDTH - LEFT - RIGHT - 2 * EDGE)) / (scale.length - 1)
  const points = quarters.map((quarter) => ({ quarter, at: x(scale.indexOf(quarter.key)) }))
  const upper = points.map(({ quarter, at }) => `${at},${y(quarter.mean + quarter.margin)}`)
  const lower = points.map(({ quarter, at }) => `${at},${y(quarter.mean - quarter.margin)}`).reverse()
  return (
    <svg className="lb-compass" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {LINES.map((score) => (
        <g key={score}>
          <line className="lb-compass__grid" x1={LEFT} x2={WIDTH - RIGHT} y1={y(score)} y2={y(score)} />
          <text className="lb-compass__tick" x={LEFT - 8} y={y(score) + 4} textAnchor="end">
            {score}
          </text>
        </g>
      ))}
      {points.length === 1 ? null : <polygon className="lb-compass__band" points={[...upper, ...lower].join(' ')} />}
      <polyline className="lb-compass__line" points={points.map(({ quarter, at }) => `${at},${y(quarter.mean)}`).join(' ')} />
      {points.map(({ quarter, at }) => (
        <g key={quarter.key}>
          {points.length === 1 ? (
            <line
              className="lb-compass__whisker"
              x1={at}
              x2={at}
              y1={y(quarter.mean + quarter.margin)}
              y2={y(quarter.mean - quarter.margin)}
            />
          ) : null}
          <circle className="lb-compass__point" cx={at} cy={y(quarter.mean)} r="4" />
        </g>
      ))}
      <Ends scale={scale} />
    </svg>
  )
}

/** Names the first and the last quarter; more does not fit on a phone. */
function Ends({ scale }: { scale: readonly string[] }) {
  const first = scale[0]
  const last = scale.at(-1)
  if (!first || !last) return null
  if (first === last) {
    return (
      <text className="lb-compass__tick" x={(LEFT + WIDTH - RIGHT) / 2} y={HEIGHT - 6} textAnchor="middle">
        {shortName(first)}
      </text>
    )
  }
  return (
    <>
      <text className="lb-compass__tick" x={LEFT} y={HEIGHT - 6}>
        {shortName(first)}
      </text>
      <text className="lb-compass__tick" x={WIDTH - RIGHT} y={HEIGHT - 6} textAnchor="end">
        {shortName(last)}
      </text>
    </>
  )
}

/** Height of a score; a band that reaches below 1 or above 5 ends there. */
function y(score: number): number {
  const within = Math.min(5, Math.max(1, score))
  return TOP + ((5 - within) / 4) * (HEIGHT - TOP - BOTTOM)
}
