import { holidayDataUntil } from '@lerende/cycles'
import { dayOf } from '@lerende/kernel'
import type { Subject } from './subject.ts'
import { careful, good, type Verdict, wrong } from './verdict.ts'

/** Rounds are planned this far ahead; beyond the known holidays they could land in one. */
const AHEAD_MONTHS = 18

/** Whether the school holidays are known as far as rounds are planned. */
export function checkHolidays({ house }: Subject): Verdict {
  return judgeHolidays(dayOf(house.clock.now()), holidayDataUntil())
}

/** @param today @param until both 'YYYY-MM-DD'; from `until` on nothing is known */
export function judgeHolidays(today: string, until: string): Verdict {
  const todo = 'Werk de app bij: git pull && npm start. Nieuwe vakanties staan op rijksoverheid.nl (regio Noord).'
  if (until <= today)
    return wrong(`De schoolvakanties zijn bekend tot ${until}. Nieuwe ontmoetingen kunnen nu in een vakantie vallen.`, todo)
  const horizon = Temporal.PlainDate.from(today).add({ months: AHEAD_MONTHS }).toString()
  if (until < horizon) return careful(`De schoolvakanties zijn bekend tot ${until}. We plannen verder vooruit dan dat.`, todo)
  return good(`De schoolvakanties zijn bekend tot ${until}.`)
}
