import { createOverleggenFromPlan } from '@lerende/cycles'
import { figure, remark, seconds } from '../figure.ts'
import { openPlace, weeklyTable } from '../place.ts'

const OVERLEGGEN = 1000
/** Rhythms as they occur: most meet monthly, some every week, two weeks or quarter. */
const RHYTHMS = [
  'FREQ=MONTHLY;BYDAY=2TU',
  'FREQ=MONTHLY;BYDAY=1TH',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO',
  'FREQ=MONTHLY;BYDAY=3WE',
  'FREQ=MONTHLY;INTERVAL=3;BYDAY=2FR',
  'FREQ=WEEKLY;BYDAY=WE',
]
const HOLIDAY_RULES = ['move-later', 'move-earlier', 'skip'] as const

/** Seconds to set up a thousand overleggen and plan them 18 months ahead: rounds, ontmoetingen, timers and events stored. */
export async function planningFigure(): Promise<boolean> {
  const place = await openPlace()
  try {
    const plan = Array.from({ length: OVERLEGGEN }, (_, i) => ({
      ...weeklyTable,
      key: `overleg-${i + 1}`,
      name: `Overleg ${i + 1}`,
      rrule: RHYTHMS[i % RHYTHMS.length] ?? '',
      holidayRule: HOLIDAY_RULES[i % HOLIDAY_RULES.length] ?? ('skip' as const),
    }))
    const took = await seconds(() => place.house.run((trx) => createOverleggenFromPlan(trx, place.ctx(), plan)))
    const { rounds } = await place.house.read
      .selectFrom('round')
      .select((eb) => eb.fn.countAll<number>().as('rounds'))
      .executeTakeFirstOrThrow()
    remark(`${rounds} rounds and ontmoetingen planned`)
    return figure('planning-1000-overleggen-seconds', took, { op: '<=', number: 5 })
  } finally {
    await place.close()
  }
}
