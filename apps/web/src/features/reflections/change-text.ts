import { dayOf, showDay } from '../../lib/dates.ts'
import { texts } from './texts.ts'

/** Until when one can change what was handed in. A late answer keeps a round open past the day that was said. */
export function changeText(openUntil: string, today: string | undefined): string {
  const day = dayOf(openUntil)
  return today !== undefined && day < today ? texts.form.changeWhileOpen : texts.form.changeUntil({ day: showDay(day, today) })
}
