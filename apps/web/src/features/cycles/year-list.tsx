import type { YearView } from './year-data.ts'
import { MonthPart } from './year-month.tsx'
import { texts } from './year-texts.ts'

const LANES = ['uitvoering', 'beleid', 'bestuur'] as const

/** The year in words, month by month: in three lanes where there is room. */
export function YearList({ view, months, today }: { view: YearView; months: readonly string[]; today: string }) {
  return (
    <div className="lb-year">
      {/* Each ontmoeting says its own niveau to a screen reader; the heads only help the eye. */}
      <div className="lb-year__heads" aria-hidden="true">
        {LANES.map((niveau) => (
          <span key={niveau} className={`lb-year__head lb-year__head--${niveau}`}>
            {texts.lanes[niveau]}
          </span>
        ))}
      </div>
      {months.map((month) => (
        <MonthPart key={month} month={month} view={view} today={today} />
      ))}
    </div>
  )
}
