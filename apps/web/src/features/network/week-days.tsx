import { listOf } from '../../lib/messages.ts'
import { texts } from './network-texts.ts'

const WORK_WEEK = [1, 2, 3, 4, 5]

/** The week with the days on which somebody works filled in; read aloud as a sentence. */
export function WeekDays({ days }: { days: readonly number[] }) {
  const shown = [...WORK_WEEK, ...days.filter((day) => day > 5)]
  return (
    <p className="lb-week">
      <span className="lb-hidden">{listOf(days.map((day) => texts.days.long[day - 1] ?? ''))}</span>
      {shown.map((day) => (
        <span key={day} aria-hidden="true" className={days.includes(day) ? 'lb-week__day lb-week__day--on' : 'lb-week__day'}>
          {texts.days.short[day - 1]}
        </span>
      ))}
    </p>
  )
}
