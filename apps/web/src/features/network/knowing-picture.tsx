import { useWide } from '../../lib/use-wide.ts'
import { type Circle, layOut, type Met } from './knowing-layout.ts'
import { texts } from './network-texts.ts'

const words = texts.knowing
const RADIUS = { 1: 4, 2: 6, 3: 8 } as const
const STRENGTHS = [1, 2, 3] as const

/** Me, and around me the organisations of whom I met; the list beside it says the same in words. */
export function KnowingPicture({ circles }: { circles: readonly Circle<Met>[] }) {
  const wide = useWide()
  const { width, height, me, spots } = layOut(circles, wide ? { width: 960, sides: 2 } : { width: 296, sides: 1 })
  return (
    <figure className="lb-knowing">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.picture}>
        {spots.map(({ key, path, strength }) => (
          <path key={key} d={path} className={`lb-knowing__tie lb-knowing__tie--${strength}`} />
        ))}
        {spots.map(({ key, label, x, y, side, dots }) => (
          <g key={key}>
            <text x={side === 'right' ? x + 2 : x - 2} y={y - 5} className={`lb-knowing__name lb-knowing__name--${side}`}>
              {label}
            </text>
            {dots.map((dot) => (
              <circle key={dot.key} cx={dot.x} cy={dot.y} r={RADIUS[dot.strength]} className="lb-knowing__dot" />
            ))}
          </g>
        ))}
        <circle cx={me.x} cy={me.y} r={26} className="lb-knowing__me" />
        <text x={me.x} y={me.y + 6} className="lb-knowing__my-name">
          {words.me}
        </text>
      </svg>
      <figcaption>
        <span className="lb-soft lb-small">{words.strength}</span>
        <ul className="lb-knowing__key">
          {STRENGTHS.map((strength) => (
            <li key={strength}>
              <svg viewBox="0 0 48 20" width="48" height="20" aria-hidden="true">
                <path d="M0 10H34" className={`lb-knowing__tie lb-knowing__tie--${strength}`} />
                <circle cx={38} cy={10} r={RADIUS[strength]} className="lb-knowing__dot" />
              </svg>
              {words.strengths[strength]}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}
