import type { DemoPerson } from '@lerende/api'
import { peopleSignedIn } from '@lerende/identity'
import { type House, type MovableClock, systemClock, toText } from '@lerende/kernel'
import { DEMO_MONTHS, DEMO_ROLES, fillDemo, liveOn } from '@lerende/testkit'
import { keepShift, weekMover } from './demo-clock.ts'

/** Whether the history of this demo was made: a demo with other content has no such row, and is left as it is. */
const HISTORY = 'demo.history'

/** What a demo does that a real installation does not. */
export interface Demo {
  /** Fills an empty demo, and goes on where filling was broken off. @param say tells who started it how far it is */
  fill(say: (line: string) => void): Promise<void>
  /** Lets a week go by. @returns the new present; null while the clock is already moving */
  nextWeek(): Promise<Temporal.Instant | null>
  /** Whom one can be, as far as they are there. */
  people(): Promise<DemoPerson[]>
}

/** @param months how far back the history goes */
export function createDemo(house: House, months = DEMO_MONTHS): Demo {
  let filling = false
  const moveWeek = weekMover(house, async (until, onStep) => {
    if ((await historyOf(house)) !== 'klaar') return house.advanceTo(until, onStep)
    const absent = (scope: Parameters<typeof peopleSignedIn>[1]) => peopleSignedIn(house.read, scope, toText(house.clock.now()))
    await liveOn(house, { until, absent, onStep })
  })

  return {
    async fill(say) {
      if (!(await isToBeFilled(house))) return
      filling = true
      try {
        say(`De demo krijgt een geschiedenis van ${months} maanden. Dat duurt ongeveer een minuut.`)
        await writeHistory(house, 'bezig')
        let month = ''
        const onDay = async (day: string): Promise<void> => {
          await keepShift(house)
          if (day.slice(0, 7) !== month) say(`  ${monthText(day)}`)
          month = day.slice(0, 7)
        }
        await fillDemo(house, { until: systemClock.now(), months, onDay })
        // Filling took a while; from here on the demo's clock runs with the real one.
        if ('moveTo' in house.clock) (house.clock as MovableClock).moveTo(systemClock.now())
        await keepShift(house)
        await writeHistory(house, 'klaar')
      } finally {
        filling = false
      }
    },
    nextWeek: async () => (filling ? null : moveWeek()),
    people: () => peopleOf(house),
  }
}

function monthText(day: string): string {
  return Temporal.PlainDate.from(day).toLocaleString('nl-NL', { month: 'long', year: 'numeric' })
}

async function peopleOf(house: House): Promise<DemoPerson[]> {
  const names = DEMO_ROLES.map((role) => role.name)
  const rows = await house.read.selectFrom('person').select(['name', 'email']).where('name', 'in', names).where('active', '=', 1).execute()
  return DEMO_ROLES.flatMap((role) => {
    const row = rows.find((one) => one.name === role.name)
    return row ? [{ ...role, email: row.email }] : []
  })
}

async function isToBeFilled(house: House): Promise<boolean> {
  const history = await historyOf(house)
  if (history !== null) return history === 'bezig'
  const network = await house.read.selectFrom('network').select('id').limit(1).executeTakeFirst()
  return network === undefined
}

async function historyOf(house: House): Promise<string | null> {
  const row = await house.read.selectFrom('setting').select('value').where('name', '=', HISTORY).executeTakeFirst()
  return row?.value ?? null
}

async function writeHistory(house: House, value: 'bezig' | 'klaar'): Promise<void> {
  await house.database.transaction((trx) =>
    trx
      .insertInto('setting')
      .values({ name: HISTORY, value })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
      .execute(),
  )
}
