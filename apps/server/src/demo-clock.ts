import { renewSessions } from '@lerende/identity'
import { type Clock, type Database, type House, ShiftedClock, systemClock, ZONE } from '@lerende/kernel'

const SHIFT = 'demo.shift_ms'

/** The real clock, or in a demo one that goes on where it was left. */
export async function openClock(database: Database, demo: boolean): Promise<Clock> {
  if (!demo) return systemClock
  const kept = await database.read.selectFrom('setting').select('value').where('name', '=', SHIFT).executeTakeFirst()
  return new ShiftedClock(kept ? Number(kept.value) : 0)
}

/** Keeps how far the demo's clock is ahead. */
export async function keepShift(house: House): Promise<void> {
  const { clock } = house
  if (!(clock instanceof ShiftedClock)) return
  const value = String(clock.shiftMs)
  await house.database.transaction((trx) =>
    trx
      .insertInto('setting')
      .values({ name: SHIFT, value })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
      .execute(),
  )
}

/** How time goes by up to a moment; `onStep` is called at each moment on the way, before what falls due there is done. */
export type LetPass = (until: Temporal.Instant, onStep: () => Promise<void>) => Promise<void>

/**
 * Moves a demo's clock, one at a time. The clock is kept at every step, before what falls due there is done: after a
 * crash on the way it stands where the work stood, never before it.
 */
export function weekMover(house: House, letPass: LetPass = house.advanceTo): () => Promise<Temporal.Instant | null> {
  let moving = false
  return async () => {
    if (moving) return null
    moving = true
    try {
      // A week on the wall clock: when summer time begins or ends that is an hour less or more.
      const target = house.clock.now().toZonedDateTimeISO(ZONE).add({ weeks: 1 }).toInstant()
      // Weeks that go by with a click are no reason to ask people to sign in again. Before the clock moves: a screen that
      // asks something while the week goes by would else find a session that was left alone for too long.
      await house.run((trx) => renewSessions(trx, { now: () => target }))
      await letPass(target, () => keepShift(house))
      await keepShift(house)
      return house.clock.now()
    } finally {
      moving = false
    }
  }
}
