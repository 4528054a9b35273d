import { texts } from './texts.ts'
import './share-meter.css'

/**
 * How much of what was brought in got its answer on time: always in words and numbers, the bar only helps.
 * `answered` of `total`; `target` is a share from 0 to 1.
 */
export function ShareMeter({ label, answered, total, target = 0.95 }: { label: string; answered: number; total: number; target?: number }) {
  const share = total === 0 ? null : answered / total
  const goal = Math.round(target * 100)
  return (
    <div className="lb-meter">
      <p className="lb-meter__label">{label}</p>
      <p className="lb-meter__value">{share === null ? texts.meter.nothingYet : `${Math.floor(share * 100)}%`}</p>
      <div className="lb-meter__bar" aria-hidden="true">
        <span
          className={share !== null && share >= target ? 'lb-meter__fill lb-meter__fill--reached' : 'lb-meter__fill'}
          style={{ inlineSize: `${(share ?? 0) * 100}%` }}
        />
        <span className="lb-meter__goal" style={{ insetInlineStart: `${goal}%` }} />
      </div>
      <p className="lb-soft lb-small">{share === null ? texts.meter.explain : texts.meter.share({ answered, total, goal })}</p>
    </div>
  )
}
